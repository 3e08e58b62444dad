import type { VectorType } from '../../../graph-schema/values.ts';
import { bestPathTree, pathTo } from '../../core/reach/best-path.ts';
import type { AttackModel } from '../attack-model.ts';
import type { GapKind } from '../derivation-rule.ts';
import { VECTORS } from '../vector-order.ts';
import type { BoundedFigure } from './close-up.ts';
import { actorFigures } from './figures.ts';
import { openableStates, stateOf } from './openable-states.ts';
import { restrictModel } from './restricted-model.ts';
import { type ReadingOptions, TargetReading } from './target-reading.ts';
import type { WhyNotQuestion } from './why-not-question.ts';

/** Unknowns that would open a way, if they turned out so. */
export interface OpeningUnknown {
  /** One kind, or the kinds that do it only together. */
  readonly kinds: readonly GapKind[];
  /** The entries on the likeliest way that would open: positions among the model's gaps. */
  readonly gaps: readonly number[];
  /** R with every unknown of these kinds switched in. */
  readonly reach: BoundedFigure;
}

/**
 * Kinds of unknown that may open a way alone, as far as the model with all of them switched in shows: a step that is
 * not in the model asked about stands on the gaps that its facts name. Where they name none, any kind may be behind it.
 */
export function kindsOpeningAlone(
  model: AttackModel,
  informed: AttackModel,
  { actor, node, effect }: WhyNotQuestion,
  commands: ReadonlySet<VectorType>,
  kinds: readonly GapKind[],
): GapKind[] {
  const { edges } = informed;
  const known = new Set(Array.from(model.edges.actor, (of, e) => `${of}|${model.edges.keyOf(e)}`));
  const kindsOf = new Map<number, Set<GapKind>>();
  for (const { kind, edge } of model.gaps) {
    if (edge >= 0 && kinds.includes(kind)) kindsOf.set(edge, (kindsOf.get(edge) ?? new Set()).add(kind));
  }
  const supposed = Array.from(edges.actor, (of, e) => {
    if (known.has(`${of}|${edges.keyOf(e)}`)) return null;
    const facts = edges.facts.subarray(edges.factStart[e], edges.factStart[e + 1]);
    return new Set([...facts].flatMap((fact) => [...(kindsOf.get(fact) ?? [])]));
  });
  const target = stateOf(informed, node, effect);
  return kinds.filter((kind) => {
    const stands = (e: number): boolean => {
      const behind = supposed[e];
      return behind === null || behind.size === 0 || behind.has(kind);
    };
    return openableStates(informed, actor, commands, stands)[target] === 1;
  });
}

/** `supposed`: the model with the kinds switched in, in which the actor has a way. */
export function openingUnknown(
  model: AttackModel,
  supposed: AttackModel,
  question: WhyNotQuestion,
  kinds: readonly GapKind[],
  options: ReadingOptions,
): OpeningUnknown {
  const { reading, position, gaps } = supposedWay(model, supposed, question, kinds, options);
  return { kinds, gaps, reach: actorFigures(reading, position).reach };
}

/** What opens a way only together. */
export interface OpeningTogether {
  /** Techniques on the likeliest way that the actor is not taken to command. */
  readonly vectors: readonly VectorType[];
  /** Entries that leave open what the way stands on: positions among the model's gaps. */
  readonly gaps: readonly number[];
}

/** `supposed`: the model with the kinds switched in and every technique commanded, in which the actor has a way. */
export function openingTogether(
  model: AttackModel,
  supposed: AttackModel,
  question: WhyNotQuestion,
  commands: ReadonlySet<VectorType>,
  kinds: readonly GapKind[],
  options: ReadingOptions,
): OpeningTogether {
  const { reading, way, gaps } = supposedWay(model, supposed, question, kinds, options);
  const asked = new Set(way.map((e) => reading.model.edges.vector[e]));
  return { vectors: VECTORS.filter((vector, v) => asked.has(v) && !commands.has(vector)), gaps };
}

/** The actor's likeliest way in a supposed model, given an attempt, and the gaps that it stands on. */
function supposedWay(
  model: AttackModel,
  supposed: AttackModel,
  { actor, node, effect }: WhyNotQuestion,
  kinds: readonly GapKind[],
  options: ReadingOptions,
) {
  const restricted = restrictModel(supposed, [stateOf(supposed, node, effect)]);
  const reading = new TargetReading(restricted, restricted.targets[0], options);
  const position = reading.actors.indexOf(actor);
  const { graph, modelEdge } = reading.graphs[position];
  const { factStart, facts } = reading.model.edges;
  const way = pathTo(bestPathTree(graph), graph, reading.target).map((e) => modelEdge[e]);
  const stoodOn = new Set(way.flatMap((e) => [...facts.subarray(factStart[e], factStart[e + 1])]));
  const gaps = model.gaps.flatMap((gap, i) => (kinds.includes(gap.kind) && stoodOn.has(gap.edge) ? [i] : []));
  return { reading, position, way, gaps };
}
