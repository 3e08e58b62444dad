import { attemptedLikelihood } from './attempt-levels.ts';
import { countedLikelihood, drawReader, sampledLikelihood } from './likelihood-range.ts';
import type { KeptRanges, ReachAndLikelihood } from './ranges-taken-over.ts';

/**
 * Reads an actor's reach of a state, by its position among the states of the actor, and the likelihood that it attempts
 * and gets there. `reachBars`: false where nobody asks for the bar of the reach.
 */
export function rangeReader(
  { mission, levels }: Pick<KeptRanges, 'mission' | 'levels'>,
  reachBars: boolean,
): (actor: number, at: number) => ReachAndLikelihood {
  const drawMeans = drawReader(mission);
  return (actor, at) => {
    const { states, lower, upper, hits, drawHits, attemptHits, drawAttemptHits } = mission.actors[actor];
    const size = states.length;
    const bounds = { lower: lower[at], upper: upper[at] };
    const reach = reachBars
      ? sampledLikelihood(hits[at], mission, bounds, drawMeans(drawHits, size, at))
      : countedLikelihood(hits[at], mission, bounds);
    const level = levels[actor];
    if (!level) return { reach, likelihood: null };
    const tried = {
      hits: attemptHits![at],
      rangeIn: (within: typeof bounds) =>
        sampledLikelihood(attemptHits![at], mission, within, drawMeans(drawAttemptHits!, size, at)),
    };
    return { reach, likelihood: attemptedLikelihood(tried, mission.trials, reach, level) };
  };
}
