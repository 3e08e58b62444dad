import type { AttackGraph } from '../../core/graph/attack-graph.ts';
import { anyWorld, worldCount } from '../../core/reach/target-worlds.ts';
import { normalDeviate, wilsonInterval } from '../../core/reach/wilson.ts';
import type { ActorGraph } from '../actor-graph.ts';
import type { BoundedFigure, Figure } from './close-up.ts';
import type { TargetReading } from './target-reading.ts';

const DEVIATES = normalDeviate(0.95);
const within = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

export const exactFigure = (value: number): Figure => ({
  estimate: value,
  ciLow: value,
  ciHigh: value,
  method: 'exact',
  trials: 0,
});

export function countedFigure(hits: number, trials: number): Figure {
  const { low, high } = wilsonInterval(hits, trials, DEVIATES);
  return { estimate: hits / trials, ciLow: low, ciHigh: high, method: 'monte-carlo', trials };
}

export const FACT: BoundedFigure = { ...exactFigure(1), lower: 1, upper: 1, method: 'standing-fact' };

const certain = (value: number): BoundedFigure => ({ ...exactFigure(value), lower: value, upper: value });

/** A counted figure, kept within what is certain. */
function bounded(counted: Figure, { lower, upper }: { lower: number; upper: number }): BoundedFigure {
  const estimate = within(counted.estimate, lower, upper);
  return {
    ...counted,
    estimate,
    ciLow: Math.min(estimate, within(counted.ciLow, lower, upper)),
    ciHigh: Math.max(estimate, within(counted.ciHigh, lower, upper)),
    lower,
    upper,
  };
}

/** R and likelihood of the actor at a position of the reading. */
export function actorFigures(reading: TargetReading, position: number) {
  const { graphs, attempted, options } = reading;
  const figure = (graph: AttackGraph, open: () => Int32Array): BoundedFigure => {
    const exact = reading.exactOf(graph);
    if (exact !== null) return certain(exact);
    return bounded(countedFigure(worldCount(open()), options.trials), reading.boundsOf(graph));
  };
  const plain = graphs[position].graph;
  const graph = attempted[position];
  return {
    reach: figure(plain, () => reading.worldsOfGraph(plain)),
    likelihood: graph && figure(graph, () => reading.openOf(position)),
  };
}

/** Joint likelihood over the actors, given those of each; null where no actor's attempt is assessed. */
export function jointFigure(reading: TargetReading, actors: readonly (BoundedFigure | null)[]): BoundedFigure | null {
  const assessed = actors.filter((figure) => figure !== null);
  if (assessed.length < 2) return assessed[0] ?? null;
  const exact = reading.exactly(reading.graphs, reading.figureStates);
  if (exact !== null) return certain(exact);
  // Actors share edges, controls and causes, so that together they are at most what they would be apart.
  const lower = Math.max(...assessed.map((figure) => figure.lower));
  const upper = Math.max(lower, 1 - assessed.reduce((miss, figure) => miss * (1 - figure.upper), 1));
  return bounded(countedFigure(worldCount(reading.openOfAny()), reading.options.trials), { lower, upper });
}

/** Asks for the joint likelihood again and again under other figures. */
export interface Repeated {
  /** At the mean. */
  readonly centre: number;
  readonly method: () => 'exact' | 'monte-carlo';
  /** Under other graphs of the actors. `changed`: the only judgement that differs from its mean. */
  of(graphs: () => readonly ActorGraph[], changed?: number): number;
  /** Without the actor at a position of the reading. */
  without(position: number): number;
}

/**
 * Exactly, where that takes few states; else by the difference to the mean in the same worlds, which is known far
 * better than either side: a change that cannot raise the likelihood never appears to.
 */
export function repeated(reading: TargetReading, centre: number): Repeated {
  let exact = reading.exactly(reading.graphs, reading.repeatedStates) !== null;
  const exactly = (graphs: readonly ActorGraph[]): number | null => {
    const found = exact ? reading.exactly(graphs, reading.repeatedStates) : null;
    exact = found !== null;
    return found;
  };
  let base: number | undefined;
  const counted = (open: Int32Array): number => {
    base ??= reading.share(reading.openOfAny());
    return within(centre + reading.share(open) - base, 0, 1);
  };
  return {
    centre,
    method: () => (exact ? 'exact' : 'monte-carlo'),
    of: (graphs, changed) => (exact ? exactly(graphs()) : null) ?? counted(reading.openUnder(graphs, changed)),
    without: (position) => {
      const others = reading.assessed.filter((p) => p !== position);
      return (
        exactly(others.map((p) => reading.graphs[p])) ??
        counted(
          anyWorld(
            others.map((p) => reading.openOf(p)),
            reading.wordCount,
          ),
        )
      );
    },
  };
}
