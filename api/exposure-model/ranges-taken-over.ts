import { type AttemptLevels, sameLevels } from './attempt-levels.ts';
import type { LikelihoodRange } from './mission-score.ts';
import type { ModelChange } from './model-change.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** One actor against one state. */
export interface ReachAndLikelihood {
  readonly reach: LikelihoodRange;
  readonly likelihood: LikelihoodRange | null;
}

/** What was read of a simulation, for the reader of a later one that takes figures over from it. */
export interface KeptRanges {
  readonly mission: SimulatedMission;
  readonly facts: ReadonlyMap<number, readonly number[]>;
  readonly levels: readonly (AttemptLevels | null)[];
  /** By actor and position among its states. */
  readonly ranges: readonly (ReachAndLikelihood | undefined)[][];
}

const NO_FACTS: readonly number[] = [];

/**
 * Takes over the ranges of states whose worlds, bounds and levels of attempt are those of an earlier simulation.
 * Returns the states of which nothing at all is different: for all actors that reach them, in either simulation.
 */
export function takeRangesOver(later: KeptRanges, earlier: KeptRanges, change: ModelChange): Int32Array {
  const { mission, ranges } = later;
  const stateCount = change.earlierState.length;
  const same = new Int32Array(stateCount);
  const reaching = new Int32Array(stateCount);
  const reachingBefore = new Int32Array(change.laterState.length);
  for (const { states } of earlier.mission.actors) for (const state of states) reachingBefore[state]++;
  mission.actors.forEach((actor, a) => {
    const { takenOver, lower, upper, states } = actor;
    for (const state of states) reaching[state]++;
    if (!takenOver || !sameLevels(later.levels[a], earlier.levels[takenOver.actor])) return;
    const before = earlier.mission.actors[takenOver.actor];
    const known = earlier.ranges[takenOver.actor];
    for (let i = 0; i < states.length; i++) {
      const at = takenOver.from[i];
      if (at < 0 || before.lower[at] !== lower[i] || before.upper[at] !== upper[i]) continue;
      ranges[a][i] = known[at];
      // What is said of it names the actor by its position.
      if (takenOver.actor === a) same[states[i]]++;
    }
  });
  return change.earlierState.map((before, state) =>
    before >= 0 &&
    same[state] === reaching[state] &&
    same[state] === reachingBefore[before] &&
    sameFacts(later.facts.get(state), earlier.facts.get(before))
      ? before
      : -1,
  );
}

const sameFacts = (a: readonly number[] = NO_FACTS, b: readonly number[] = NO_FACTS): boolean =>
  a.length === b.length && a.every((fact, i) => fact === b[i]);
