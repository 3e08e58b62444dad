import { worldCount } from '../../core/reach/target-worlds.ts';
import { RESIDUAL_CHANCE } from '../../core/scoring/controls.ts';
import type { ActorGraph } from '../actor-graph.ts';
import type { AttackModel, Judgement } from '../attack-model.ts';
import { controlEffect } from '../edge-chances.ts';
import type { BoundedFigure, Figure, OuterBound } from './close-up.ts';
import { countedFigure, exactFigure } from './figures.ts';
import { type Direction, rangeOf } from './judgement-roles.ts';
import type { TargetReading } from './target-reading.ts';

/**
 * Both ends of the judgements at once. A judgement that raises some steps and lowers others stands twice in `model`,
 * so that it takes either end where that end belongs; no single value of it can then leave the bound.
 */
export interface Ends {
  readonly model: AttackModel;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

export function endsOf(model: AttackModel, roles: ReadonlyMap<number, Direction>): Ends {
  const count = model.judgements.length;
  const twin = new Map(
    [...roles].filter(([, role]) => role === 'BOTH').map(([judgement], i) => [judgement, count + i]),
  );
  const low = new Float64Array(count + twin.size);
  const high = new Float64Array(count + twin.size);
  const set = (at: number, judgement: Judgement, raises: boolean) => {
    const range = rangeOf(judgement);
    low[at] = raises ? range.low : range.high;
    high[at] = raises ? range.high : range.low;
  };
  model.judgements.forEach((judgement, j) => {
    set(j, judgement, roles.get(j) !== 'LOWERS');
  });
  for (const [judgement, at] of twin) set(at, model.judgements[judgement], false);
  return { model: twin.size > 0 ? withTwins(model, twin) : model, low, high };
}

/** The model whose controls name the second place of a judgement that stands twice. */
function withTwins(model: AttackModel, twin: ReadonlyMap<number, number>): AttackModel {
  const twinOf = (judgement: number): number => twin.get(judgement) ?? judgement;
  const chances = model.chances.map(({ base, terms }) => ({
    base,
    terms: terms.map((term) => ({
      ...term,
      effectiveness: twinOf(term.effectiveness),
      coverageJudgement: twinOf(term.coverageJudgement),
    })),
  }));
  const judgements = [...model.judgements, ...[...twin.keys()].map((judgement) => model.judgements[judgement])];
  return { ...model, judgements, chances };
}

/** Bound of the joint likelihood. */
export function jointOuterBound(reading: TargetReading, centre: BoundedFigure): OuterBound {
  const { assessed } = reading;
  const graphs = graphsAtEnds(reading, assessed);
  const exact = graphs.map((all) => reading.exactly(all, reading.figureStates));
  const counted = graphs.map((all) => () => reading.openUnder(() => all));
  return outerBound(reading, centre, exact, counted, assessed);
}

/** Bound of one actor's reach, given an attempt. */
export function reachOuterBound(reading: TargetReading, position: number, centre: BoundedFigure): OuterBound {
  const graphs = graphsAtEnds(reading, [position]).map((all) => all[position].graph);
  const exact = graphs.map((graph) => reading.exactOf(graph));
  const counted = graphs.map((graph) => () => reading.worldsOfGraph(graph));
  return outerBound(reading, centre, exact, counted, [position]);
}

function graphsAtEnds(reading: TargetReading, positions: readonly number[]): (readonly ActorGraph[])[] {
  const { model, low, high } = endsOf(reading.model, reading.rolesOf(positions));
  return [low, high].map((values) => reading.weigh(values, model));
}

function outerBound(
  reading: TargetReading,
  centre: Figure,
  exact: readonly (number | null)[],
  counted: readonly (() => Int32Array)[],
  positions: readonly number[],
): OuterBound {
  const isCertain = positions.every((position) => isMonotone(reading.model, reading.ways[position]));
  const [exactLow, exactHigh] = exact;
  if (exactLow !== null && exactHigh !== null) {
    return { low: exactFigure(exactLow), high: exactFigure(exactHigh), certain: isCertain };
  }
  const [low, high] = counted.map((open) => countedFigure(worldCount(open()), reading.options.trials));
  // An exact centre can lie a sampling error outside what the worlds of the ends show.
  return {
    low: { ...low, estimate: Math.min(low.estimate, centre.estimate), ciLow: Math.min(low.ciLow, centre.estimate) },
    high: {
      ...high,
      estimate: Math.max(high.estimate, centre.estimate),
      ciHigh: Math.max(high.ciHigh, centre.estimate),
    },
    certain: isCertain,
  };
}

/**
 * Whether a stronger control can only lower the likelihood. It can not where it changes which of a class counts, if
 * one of these fails everywhere at once, nor where the least chance that controls leave holds against one that does:
 * the chance of the step stays or falls, but how it hangs together with other steps changes.
 */
function isMonotone({ edges, chances, judgements }: AttackModel, ways: Int32Array): boolean {
  const strongest = Float64Array.from(judgements, (judgement) => rangeOf(judgement).high);
  return ways.every((e) => {
    const { base: baseJudgement, terms } = chances[edges.chance[e]];
    const common = new Set(terms.filter(({ commonMode }) => commonMode >= 0).map(({ controlClass }) => controlClass));
    if (common.size === 0) return true;
    if (terms.filter(({ controlClass }) => common.has(controlClass)).length > common.size) return false;
    const classes = new Map<string, number>();
    for (const term of terms) {
      const { stops } = controlEffect(term, strongest);
      classes.set(term.controlClass, Math.max(stops, classes.get(term.controlClass) ?? 0));
    }
    const factor = [...classes.values()].reduce((left, stops) => left * (1 - stops), 1);
    const base = rangeOf(judgements[baseJudgement]).low;
    return base * factor >= Math.min(base, RESIDUAL_CHANCE);
  });
}
