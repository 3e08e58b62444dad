import { betaQuantiles } from '../scoring/beta.ts';
import { normalDeviate, wilsonInterval } from './wilson.ts';

export interface DrawnReach {
  /** R at the mean judgements. */
  readonly estimate: number;
  /** Share of hits in each joint draw of the judgements. */
  readonly drawMeans: ArrayLike<number>;
  /** Trials behind each of them. */
  readonly drawTrials: number;
}

/** The percentiles that a bar shows. */
const LOW = 0.05;
const HIGH = 0.95;
const DEVIATES = normalDeviate(HIGH - LOW);

/**
 * The 5th to 95th percentile of R over the draws of the judgements.
 *
 * The shares of the draws spread by the judgements and by sampling: Var(share) = Var(R) + E[R(1 − R)] / trials.
 * The second part is taken out (E[share · (1 − share)] / (trials − 1) estimates it without bias), a Beta with the
 * estimate as its mean and the rest as its variance gives the percentiles, and the 90 % sampling interval of the
 * mean over all draws is added to the ends, so that few trials widen the bar instead of feigning a spread.
 */
export function percentileBar({ estimate, drawMeans, drawTrials }: DrawnReach): { low: number; high: number } {
  const draws = drawMeans.length;
  let mean = 0;
  let sampling = 0;
  for (let d = 0; d < draws; d++) {
    mean += drawMeans[d] / draws;
    sampling += (drawMeans[d] * (1 - drawMeans[d])) / Math.max(1, drawTrials - 1) / draws;
  }
  let spread = 0;
  for (let d = 0; d < draws; d++) spread += (drawMeans[d] - mean) ** 2 / Math.max(1, draws - 1);
  // A Beta has less variance than the coin of its mean.
  const variance = Math.min(Math.max(0, spread - sampling), 0.99 * estimate * (1 - estimate));
  const weight = variance > 0 ? (estimate * (1 - estimate)) / variance - 1 : Number.POSITIVE_INFINITY;
  const [low, high] = weight > 1e6 ? [estimate, estimate] : betaQuantiles(LOW, HIGH, estimate, weight);
  const trials = draws * drawTrials;
  const error = wilsonInterval(mean * trials, trials, DEVIATES);
  return {
    low: Math.max(0, Math.min(estimate, low - (mean - error.low))),
    high: Math.min(1, Math.max(estimate, high + (error.high - mean))),
  };
}
