import { percentileBar } from '../core/reach/percentile-bar.ts';
import { wilsonInterval } from '../core/reach/wilson.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** Standard deviations of the interval shown beside an estimate: 95 %. */
const DEVIATES = 1.959964;

/** Hits of one event in the main run and in each draw. */
export interface Hits {
  readonly main: number;
  /** Share of hits in each draw. */
  readonly drawMeans: Float64Array;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

const within = (value: number, { lower, upper }: Bounds): number => Math.min(upper, Math.max(lower, value));

/** A likelihood from its hits, kept within its bounds, with the bar that its draws give. */
export function sampledLikelihood(
  hits: Hits,
  mission: Pick<SimulatedMission, 'trials' | 'drawTrials'>,
  bounds: Bounds,
): LikelihoodRange {
  const range = countedLikelihood(hits.main, mission, bounds);
  if (mission.trials === 0) return range;
  const { estimate } = range;
  return { ...range, ...percentileBar({ estimate, drawMeans: hits.drawMeans, drawTrials: mission.drawTrials }) };
}

/** The same without the work of a bar: it reaches as far as the bounds. */
export function countedLikelihood(
  hits: number,
  mission: Pick<SimulatedMission, 'trials'>,
  bounds: Bounds,
): LikelihoodRange {
  const { lower, upper } = bounds;
  // Nothing was sampled: the bounds are all that is known, and the most likely way alone stands for the estimate.
  if (mission.trials === 0) {
    const ends = { low: lower, high: upper, ciLow: lower, ciHigh: upper };
    return { estimate: lower, ...ends, lower, upper, method: 'bounds', trials: 0 };
  }
  const interval = wilsonInterval(hits, mission.trials, DEVIATES);
  const estimate = within(hits / mission.trials, bounds);
  const ciLow = Math.min(estimate, within(interval.low, bounds));
  const ciHigh = Math.max(estimate, within(interval.high, bounds));
  return {
    estimate,
    low: lower,
    high: upper,
    ciLow,
    ciHigh,
    lower,
    upper,
    method: 'monte-carlo',
    trials: mission.trials,
  };
}

/** A loss that is a fact. */
export const FACT: LikelihoodRange = {
  estimate: 1,
  low: 1,
  high: 1,
  ciLow: 1,
  ciHigh: 1,
  lower: 1,
  upper: 1,
  method: 'standing-fact',
  trials: 0,
};
