import type { HarmAxis } from '../../../graph-schema/values.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { HarmReader } from '../harm.ts';
import type { EffectComparison, ElementComparison } from './score-comparison.ts';

export interface SummedElement {
  readonly row: ElementComparison;
  /** Of the graph in which the element's ratings are read. */
  readonly index: GraphIndex;
  readonly harmOf: HarmReader;
}

type Side = 'before' | 'after';

/**
 * The sum over elements of the largest risk over their effects on one axis, before and after, as mission-totals.ts
 * has it: a rating borrowed from one source counts once a site. Which ratings are borrowed is read as before the
 * change, and both sides add up in one order, so the sum after is at most that before wherever every addend is.
 * Null where nothing on the side can be rated.
 */
export function riskSums(elements: readonly SummedElement[], axis: HarmAxis): { [S in Side]: number | null } {
  const sum = (side: Side): number | null => {
    const borrowed = new Map<string, number>();
    let total = 0;
    let rated = false;
    for (const { row, index, harmOf } of elements) {
      const worst = worstOf(row.effects, axis, side);
      if (worst === null) continue;
      rated = true;
      const source = harmOf(row.node, worst.effect)?.[axis].borrowedFrom;
      const risk = worst.risk[axis][side]!.estimate;
      if (!source) {
        total += risk;
        continue;
      }
      const name = `${source}|${siteOf(index, row.node)}`;
      borrowed.set(name, Math.max(risk, borrowed.get(name) ?? 0));
    }
    for (const risk of borrowed.values()) total += risk;
    return rated ? total : null;
  };
  return { before: sum('before'), after: sum('after') };
}

function worstOf(effects: readonly EffectComparison[], axis: HarmAxis, side: Side): EffectComparison | null {
  let worst: EffectComparison | null = null;
  for (const effect of effects) {
    const risk = effect.risk[axis][side];
    if (risk && (worst === null || risk.estimate > worst.risk[axis][side]!.estimate)) worst = effect;
  }
  return worst;
}

/** Where an asset stands; one without a place is a place of its own. */
function siteOf(index: GraphIndex, node: number): string {
  const edge = index.outOf('LOCATED_AT', node)[0];
  return edge === undefined ? index.graph.nodeKey[node] : index.graph.nodeKey[index.graph.edgeTo[edge]];
}
