import { about } from './attempt-levels.ts';
import { drawReader, sampledLikelihood } from './likelihood-range.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** What the likelihoods of actors against one state say of them together, actor by actor. */
export class JoinedActors {
  count = 0;
  private lower = 0;
  private estimate = 0;
  private missedUpper = 1;
  private missed = 1;

  clear(): void {
    this.count = 0;
    this.lower = 0;
    this.estimate = 0;
    this.missedUpper = 1;
    this.missed = 1;
  }

  add(lower: number, upper: number, estimate: number): void {
    this.count++;
    this.lower = Math.max(this.lower, lower);
    this.missedUpper *= 1 - upper;
    this.estimate = Math.max(this.estimate, estimate);
    this.missed *= 1 - estimate;
  }

  /** Actors share edges, controls and causes, so that together they are at most what they would be apart. */
  bounds(): { lower: number; upper: number } {
    return { lower: this.lower, upper: Math.max(this.lower, 1 - this.missedUpper) };
  }

  /** A count of worlds, between the likeliest actor and all of them apart. */
  within(estimate: number): number {
    return Math.min(1 - this.missed, Math.max(this.estimate, estimate));
  }
}

/** Reads the likelihood of a state over two actors or more. */
export function jointReader(
  mission: SimulatedMission,
  stateCount: number,
): (state: number, joined: JoinedActors) => LikelihoodRange {
  const { trials, jointHits, drawJointHits } = mission;
  const drawMeans = drawReader(mission);
  return (state, joined) => {
    const drawn = drawMeans(drawJointHits, stateCount, state);
    const range = sampledLikelihood(jointHits[state], mission, joined.bounds(), drawn);
    return trials > 0 ? about(range, joined.within(range.estimate), range.ciLow, range.ciHigh) : range;
  };
}
