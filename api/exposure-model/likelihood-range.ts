import { percentileBar } from '../core/reach/percentile-bar.ts';
import { wilsonInterval } from '../core/reach/wilson.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** Standard deviations of the interval shown beside an estimate: 95 %. */
const DEVIATES = 1.959964;

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

const within = (value: number, lower: number, upper: number): number => Math.min(upper, Math.max(lower, value));

/** Reads the shares of hits in each draw at a position of one of so many columns; read and done with before the next. */
export function drawReader({
  draws,
  drawTrials,
}: Pick<SimulatedMission, 'draws' | 'drawTrials'>): (drawn: Uint16Array, columns: number, at: number) => Float64Array {
  const means = new Float64Array(draws);
  return (drawn, columns, at) => {
    for (let d = 0; d < draws; d++) means[d] = drawn[d * columns + at] / drawTrials;
    return means;
  };
}

/** A likelihood from its hits, kept within its bounds, with the bar that the shares of hits in its draws give. */
export function sampledLikelihood(
  hits: number,
  mission: Pick<SimulatedMission, 'trials' | 'drawTrials'>,
  bounds: Bounds,
  drawMeans: Float64Array,
): LikelihoodRange {
  const { trials, drawTrials } = mission;
  if (trials === 0) return boundedLikelihood(bounds);
  const estimate = countedEstimate(hits, trials, bounds.lower, bounds.upper);
  const { low, high } = percentileBar({ estimate, drawMeans, drawTrials });
  return ranged(hits, trials, bounds, estimate, low, high);
}

/** The same without the work of a bar: it reaches as far as the bounds. */
export function countedLikelihood(
  hits: number,
  { trials }: Pick<SimulatedMission, 'trials'>,
  bounds: Bounds,
): LikelihoodRange {
  if (trials === 0) return boundedLikelihood(bounds);
  const estimate = countedEstimate(hits, trials, bounds.lower, bounds.upper);
  return ranged(hits, trials, bounds, estimate, bounds.lower, bounds.upper);
}

/** The estimate alone. */
export const countedEstimate = (hits: number, trials: number, lower: number, upper: number): number =>
  trials === 0 ? lower : within(hits / trials, lower, upper);

/** Nothing was sampled: the bounds are all that is known, and the most likely way alone stands for the estimate. */
const boundedLikelihood = ({ lower, upper }: Bounds): LikelihoodRange => ({
  estimate: lower,
  low: lower,
  high: upper,
  ciLow: lower,
  ciHigh: upper,
  lower,
  upper,
  method: 'bounds',
  trials: 0,
});

function ranged(
  hits: number,
  trials: number,
  { lower, upper }: Bounds,
  estimate: number,
  low: number,
  high: number,
): LikelihoodRange {
  const interval = wilsonInterval(hits, trials, DEVIATES);
  return {
    estimate,
    low,
    high,
    ciLow: Math.min(estimate, within(interval.low, lower, upper)),
    ciHigh: Math.max(estimate, within(interval.high, lower, upper)),
    lower,
    upper,
    method: 'monte-carlo',
    trials,
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
