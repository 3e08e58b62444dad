import { wilsonInterval } from '../core/reach/wilson.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { SimulatedMission } from './simulate-mission.ts';

/** Standard deviations of the interval shown beside an estimate: 95 %. */
const DEVIATES = 1.959964;

/** Hits of one event in the main run and in each draw. */
export interface Hits {
  readonly main: number;
  readonly draws: ArrayLike<number>;
}

/**
 * A likelihood from its hits. The bar is the 5th to 95th percentile over the draws of the judgements; what part of
 * their spread is sampling error is taken out of it first and the error of the estimate added to the ends.
 */
export function sampledLikelihood(
  hits: Hits,
  mission: Pick<SimulatedMission, 'trials' | 'drawTrials'>,
  bounds: { readonly lower: number; readonly upper: number },
): LikelihoodRange {
  const { lower, upper } = bounds;
  const clamp = (value: number) => Math.min(upper, Math.max(lower, value));
  const interval = wilsonInterval(hits.main, mission.trials, DEVIATES);
  const estimate = clamp(mission.trials > 0 ? hits.main / mission.trials : lower);
  const [ciLow, ciHigh] = [Math.min(estimate, clamp(interval.low)), Math.max(estimate, clamp(interval.high))];
  const spread = drawnSpread(hits.draws, mission.drawTrials, estimate);
  return {
    estimate,
    low: Math.max(0, Math.min(spread.low - (estimate - ciLow), estimate)),
    high: Math.min(1, Math.max(spread.high + (ciHigh - estimate), estimate)),
    ciLow,
    ciHigh,
    lower,
    upper,
    method: 'monte-carlo',
    trials: mission.trials,
  };
}

function drawnSpread(draws: ArrayLike<number>, trials: number, centre: number): { low: number; high: number } {
  const count = draws.length;
  if (count < 2) return { low: centre, high: centre };
  const shares = new Float64Array(count);
  let mean = 0;
  let sampling = 0;
  for (let d = 0; d < count; d++) {
    shares[d] = draws[d] / trials;
    mean += shares[d] / count;
    sampling += (shares[d] * (1 - shares[d])) / Math.max(1, trials - 1) / count;
  }
  if (mean === 0) return { low: centre, high: centre };
  let variance = 0;
  for (const share of shares) variance += (share - mean) ** 2 / (count - 1);
  const kept = variance > sampling ? Math.sqrt((variance - sampling) / variance) : 0;
  if (kept === 0) return { low: centre, high: centre };
  shares.sort();
  const at = (p: number) => centre + (shares[Math.round(p * (count - 1))] - mean) * kept;
  return { low: at(0.05), high: at(0.95) };
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
