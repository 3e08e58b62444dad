/**
 * Reach of one target: R, with an interval, bounds that always hold, and how it was found.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { targetBounds } from './bounds.ts';
import { sampleReach } from './sample-reach.ts';
import { normalDeviate, wilsonInterval } from './wilson.ts';

export interface ReachOptions {
  readonly seed: number;
  readonly trials: number;
  /** Of the interval, such as 0.95. */
  readonly confidence: number;
}

export interface ReachResult {
  readonly estimate: number;
  /** Where R lies with the confidence asked for; never outside the bounds. */
  readonly ciLow: number;
  readonly ciHigh: number;
  /** R lies between these for certain. */
  readonly lower: number;
  readonly upper: number;
  /** R itself where an exact method answered; null otherwise. */
  readonly exact: number | null;
  readonly method: 'exact' | 'monte-carlo';
  readonly trials: number;
  readonly seed: number;
}

export function reach(graph: AttackGraph, target: number, options: ReachOptions): ReachResult {
  const { seed, trials, confidence } = options;
  const { lower, upper } = targetBounds(graph, target);
  const certain = exactReach(graph, target);
  if (certain !== null) {
    const bounds = { lower: Math.min(lower, certain), upper: Math.max(upper, certain) };
    const exact = { estimate: certain, ciLow: certain, ciHigh: certain, exact: certain, method: 'exact' } as const;
    return { ...exact, ...bounds, trials: 0, seed };
  }
  const relevant = relevantSubgraph(graph, target)!;
  const sampled = sampleReach({
    graphs: [{ graph: relevant.graph, attempt: null }],
    seed,
    trials,
    watch: Int32Array.of(relevant.target),
  });
  const hits = sampled.actorHits[0][0];
  const interval = wilsonInterval(hits, sampled.trials, normalDeviate(confidence));
  const clamp = (value: number): number => Math.min(upper, Math.max(lower, value));
  return {
    // With no hit the share is 0, and the most likely path alone is a better answer: the clamp gives it.
    estimate: sampled.trials > 0 ? clamp(hits / sampled.trials) : lower,
    ciLow: clamp(interval.low),
    ciHigh: clamp(interval.high),
    lower,
    upper,
    exact: null,
    method: 'monte-carlo',
    trials: sampled.trials,
    seed,
  };
}

/** The cases that need no method: the source itself, and targets without a way. */
function exactReach(graph: AttackGraph, target: number): number | null {
  if (target === graph.source) return 1;
  return relevantSubgraph(graph, target) === null ? 0 : null;
}
