import { countedEstimate } from './likelihood-range.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { ActorSimulation } from './simulated-mission.ts';

/** The least and the largest chance of attempt over an actor's edges that ask for one. */
export interface AttemptLevels {
  readonly least: number;
  readonly most: number;
}

/** Null: the attempt is not assessed. */
export function attemptLevels({ graph: { attempt } }: Pick<ActorSimulation, 'graph'>): AttemptLevels | null {
  if (!attempt) return null;
  let [least, most] = [1, 0];
  for (const level of attempt.edgeLevel) {
    if (level === 1) continue;
    least = Math.min(least, level);
    most = Math.max(most, level);
  }
  return { least, most: most === 0 ? 1 : most };
}

export const sameLevels = (a: AttemptLevels | null, b: AttemptLevels | null): boolean =>
  a?.least === b?.least && a?.most === b?.most;

/** Hits in worlds in which the actor attempts, and the likelihood that they come to within bounds. */
interface Tried {
  readonly hits: number;
  readonly rangeIn: (bounds: { readonly lower: number; readonly upper: number }) => LikelihoodRange;
}

/**
 * Attempt and reach together: their product where one chance of attempt holds for all, else as sampled. Null: by a
 * technique alone whose attempt nobody judged, which stands at level 0, nothing assessed gets here.
 */
export function attemptedLikelihood(
  { hits, rangeIn }: Tried,
  trials: number,
  reach: LikelihoodRange,
  { least, most }: AttemptLevels,
): LikelihoodRange | null {
  const sampled = rangeIn({ lower: least * reach.lower, upper: most * reach.upper });
  if (trials === 0) return sampled;
  if (least === most) return about(sampled, least * reach.estimate, least * reach.ciLow, least * reach.ciHigh);
  return least === 0 && sampled.estimate === 0 && hits === 0 ? null : sampled;
}

/** The estimate that `attemptedLikelihood` has, by that of the reach and its bounds. */
export function attemptedEstimate(
  hits: number,
  trials: number,
  reach: number,
  lower: number,
  upper: number,
  { least, most }: AttemptLevels,
): number | null {
  if (trials > 0 && least === most) return least * reach;
  const estimate = countedEstimate(hits, trials, least * lower, most * upper);
  return trials > 0 && least === 0 && estimate === 0 && hits === 0 ? null : estimate;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** The same range about a better estimate. Written out: it is made for every state of a large mission. */
export function about(range: LikelihoodRange, estimate: number, ciLow: number, ciHigh: number): LikelihoodRange {
  const shift = estimate - range.estimate;
  return {
    estimate,
    low: Math.min(estimate, share(range.low + shift)),
    high: Math.max(estimate, share(range.high + shift)),
    ciLow: Math.min(estimate, ciLow),
    ciHigh: Math.max(estimate, ciHigh),
    lower: range.lower,
    upper: range.upper,
    method: range.method,
    trials: range.trials,
  };
}
