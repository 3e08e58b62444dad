/**
 * Reach of one target: R, with an interval, bounds that always hold, and how it was found. Exact where the part
 * of the graph that bears on the target is narrow, otherwise Monte Carlo; importance sampling where it hits
 * too seldom to be counted.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { targetBounds } from './bounds.ts';
import { LANES } from './coin.ts';
import { exactReach } from './exact-reach.ts';
import { rareReach } from './rare-reach.ts';
import { sampleReach } from './sample-reach.ts';
import { smallerSide } from './smaller-side.ts';
import { normalDeviate, wilsonInterval } from './wilson.ts';

export interface ReachOptions {
  readonly seed: number;
  readonly trials: number;
  /** Of the interval, such as 0.95. */
  readonly confidence: number;
  /** States that the exact method may meet; left out: four million, one to four seconds. 0 turns it off. */
  readonly stateLimit?: number;
  /** Stop sampling once the interval is this narrow to either side, as a share of the estimate, such as 0.1. */
  readonly precision?: number;
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
  readonly method: 'exact' | 'monte-carlo' | 'importance-sampling';
  /** Trials done: fewer than asked for when the precision was met before, 0 when exact. */
  readonly trials: number;
  readonly stoppedBy: 'exact' | 'precision' | 'trials';
  readonly seed: number;
}

/** Of an exact answer's last digits, as a share. */
const ROUNDING = 1e-12;
const STATE_LIMIT = 4_000_000;
/** Trials before the precision is first looked at; it is looked at again each time they have doubled. */
const FIRST_LOOK = 1024;
/** Fewer hits than this in all trials are too few to count on. */
const FEW_HITS = 50;
/** Trials of importance sampling; its relative error is then about 1 %, however rare the event. */
const LED_TRIALS = 20_000;

export function reach(graph: AttackGraph, target: number, options: ReachOptions): ReachResult {
  const { seed, trials, confidence, stateLimit = STATE_LIMIT, precision = 0 } = options;
  const { lower, upper } = targetBounds(graph, target);
  const exact = exactReach(graph, target, { stateLimit });
  if (exact !== null) {
    const bounds = { lower: Math.min(lower, exact), upper: Math.max(upper, exact) };
    const ciLow = Math.max(bounds.lower, exact * (1 - ROUNDING));
    const ciHigh = Math.min(bounds.upper, exact * (1 + ROUNDING));
    const how = { exact, method: 'exact', stoppedBy: 'exact' } as const;
    return { estimate: exact, ciLow, ciHigh, ...bounds, ...how, trials: 0, seed };
  }
  // The exact method answers what has no way at all.
  const relevant = relevantSubgraph(graph, target)!;
  const side = smallerSide(relevant.graph, relevant.target, seed);
  const graphs = [{ graph: side.graph, attempt: null }];
  const watch = Int32Array.of(side.target);
  const deviate = normalDeviate(confidence);
  const clamp = (value: number): number => Math.min(upper, Math.max(lower, value));
  let hits = 0;
  let done = 0;
  for (;;) {
    const goal = precision > 0 ? Math.min(trials, Math.max(FIRST_LOOK, 2 * done)) : trials;
    const part = sampleReach({ graphs, seed, trials: goal - done, firstTrial: done, watch });
    hits += part.actorHits[0][0];
    done += part.trials;
    const interval = wilsonInterval(hits, done, deviate);
    // With no hit the share is 0, and the most likely path alone is a better answer: the clamp gives it.
    const estimate = done > 0 ? clamp(hits / done) : lower;
    const [ciLow, ciHigh] = [clamp(interval.low), clamp(interval.high)];
    const narrow = precision > 0 && Math.max(ciHigh - estimate, estimate - ciLow) <= precision * estimate;
    if (done < trials && !(narrow && hits > 0) && done % LANES === 0) continue;
    const stoppedBy = narrow && done < trials ? 'precision' : 'trials';
    const bounds = { lower, upper, exact: null, seed } as const;
    const counted = { estimate, ciLow, ciHigh, ...bounds, method: 'monte-carlo', trials: done, stoppedBy } as const;
    if (hits >= FEW_HITS) return counted;
    const led = rareReach(graph, target, seed, Math.min(trials, LED_TRIALS));
    const error = led === null ? 0 : led.standardError * deviate;
    // Two ways to the same figure: where they disagree, the plain count is the one to trust.
    if (led === null || led.estimate - error > interval.high || led.estimate + error < interval.low) return counted;
    const ends = { ciLow: clamp(led.estimate - error), ciHigh: clamp(led.estimate + error) };
    if (ends.ciHigh - ends.ciLow >= ciHigh - ciLow) return counted;
    const { trials: ledTrials } = led;
    const method = 'importance-sampling';
    return { estimate: clamp(led.estimate), ...ends, ...bounds, method, trials: ledTrials, stoppedBy: 'trials' };
  }
}
