import type { CauseRegister } from './cause-register.ts';
import type { CoinNames } from './coin-names.ts';
import { textOf } from './facts.ts';
import type { GraphIndex } from './graph-index.ts';
import type { JudgementRegister } from './judgement-register.ts';
import type { Library } from './library.ts';

/** A direct partner whose access and techniques an actor may borrow, when the pair's cause holds. */
export interface Partner {
  /** Position of the partner in the mission graph. */
  readonly node: number;
  /** Position of the pair's cause. */
  readonly cause: number;
  /** The ALIGNED_WITH edge. */
  readonly fact: number;
}

/**
 * Who may borrow from whom, and in which worlds.
 *
 * Alignment is one shared cause a pair, not an edge: in a world in which the two work together, each borrowed
 * part is available; in the others none is. The two directions of one tie toss the same coin at their own
 * levels. One step only: a partner's partner lends nothing.
 */
export function partnersOf(
  actor: number,
  index: GraphIndex,
  names: CoinNames,
  library: Library,
  judgements: JudgementRegister,
  causes: CauseRegister,
): Partner[] {
  const { graph } = index;
  const partners = new Map<number, Partner & { level: number }>();
  const ties = [
    ...index.outOf('ALIGNED_WITH', actor).map((edge) => ({ edge, other: graph.edgeTo[edge], forward: true })),
    ...index.into('ALIGNED_WITH', actor).map((edge) => ({ edge, other: graph.edgeFrom[edge], forward: false })),
  ];
  for (const { edge, other, forward } of ties) {
    const nature = textOf(graph.edgeProperties[edge], 'nature') as keyof Library['alignment']['values'] | undefined;
    if (!nature || other === actor) continue;
    const { fromUsesTo, toUsesFrom } = library.alignment.values[nature];
    const level = forward ? fromUsesTo : toUsesFrom;
    const known = partners.get(other);
    if (level <= 0 || (known && known.level >= level)) continue;
    const [name, otherName] = [graph.nodeName[actor], graph.nodeName[other]];
    const pair = [names.ofNode[actor], names.ofNode[other]].sort().join('|');
    const label = `${name} can use what ${otherName} has`;
    const judgement = judgements.mission({
      key: `edge:${names.ofLink(edge)}/alignment/${forward ? 'from' : 'to'}`,
      label,
      value: level,
      grade: textOf(graph.edgeProperties[edge], 'sourceGrade') ?? null,
    });
    const cause = causes.add({
      key: `alignment|${names.ofNode[actor]}|${names.ofNode[other]}|${nature}`,
      coin: `alignment|${pair}`,
      kind: 'ALIGNMENT',
      label,
      about: [actor, other].map((node) => ({ kind: graph.nodeKind[node], name: graph.nodeName[node] })),
      vector: null,
      judgement,
    });
    partners.set(other, { node: other, cause, fact: edge, level });
  }
  return [...partners.values()];
}
