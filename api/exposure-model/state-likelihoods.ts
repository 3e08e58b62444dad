import type { AttackModel } from './attack-model.ts';
import { attemptedEstimate, attemptLevels } from './attempt-levels.ts';
import { JoinedActors, jointReader } from './joint-likelihood.ts';
import { countedEstimate, FACT } from './likelihood-range.ts';
import type { ActorReach, LikelihoodRange } from './mission-score.ts';
import type { ModelChange } from './model-change.ts';
import { rangeReader } from './range-reader.ts';
import { type KeptRanges, takeRangesOver } from './ranges-taken-over.ts';
import { reachingActors } from './reaching-actors.ts';
import type { SimulatedMission } from './simulated-mission.ts';

/** What is known of one state: joint over actors, and of each actor that reaches it. */
export interface StateLikelihood {
  /** Null where no actor with an assessed attempt reaches it. */
  readonly joint: LikelihoodRange | null;
  /** The largest reach of any actor, given an attempt; null where none reaches it. */
  readonly largestReach: number | null;
  /** Empty where they were not asked for. */
  readonly actors: readonly ActorReach[];
  /** Positions of the mission-graph edges by which the loss is a fact. */
  readonly facts: readonly number[];
}

/** Reads the likelihood of a state out of a simulation. */
export interface StateReader {
  read(state: number): StateLikelihood;
  /** For each state, that of the earlier simulation of which all that is read is the same; -1: none. Null: no earlier. */
  readonly unchanged: Int32Array | null;
  /** What was read, for the reader of a later simulation that takes figures over from this one. */
  readonly kept: KeptRanges;
}

/** The reader of an earlier simulation, and what of its model stands in the later one. */
export interface EarlierReader {
  readonly reader: StateReader;
  readonly change: ModelChange;
}

/**
 * `earlier`: the reader of the simulation from which this one takes figures over. A range is a function of the hits,
 * the bounds and the levels of attempt, so where these are the same it is read again instead of being worked out.
 * `actorsToo`: without them nothing is said of one actor alone; no later reader takes over from such a one.
 */
export function stateReader(
  model: AttackModel,
  mission: SimulatedMission,
  earlier: EarlierReader | null = null,
  actorsToo = true,
): StateReader {
  const facts = new Map<number, number[]>();
  for (const { state, fact } of model.standingFacts) facts.set(state, [...(facts.get(state) ?? []), fact]);
  const levels = mission.actors.map(attemptLevels);
  const kept = { mission, facts, levels, ranges: mission.actors.map(({ states }) => new Array(states.length)) };
  const unchanged = earlier && takeRangesOver(kept, earlier.reader.kept, earlier.change);
  const stateCount = model.states.node.length;
  // Nothing that the reader holds on to may lead to the earlier one: edit after edit, all would stay in memory.
  return { read: actorsToo ? reading(kept, stateCount) : jointReading(kept, stateCount), unchanged, kept };
}

const NO_FACTS: readonly number[] = [];
const NO_ACTORS: readonly ActorReach[] = [];

/** Everything that is known of a state. */
function reading(kept: KeptRanges, stateCount: number): StateReader['read'] {
  const { mission, facts, ranges } = kept;
  const reaching = reachingActors(mission, stateCount);
  const rangesOf = rangeReader(kept, true);
  const jointRange = jointReader(mission, stateCount);
  const joined = new JoinedActors();
  return (state) => {
    const found: ActorReach[] = [];
    let largestReach: number | null = null;
    let only: LikelihoodRange | null = null;
    joined.clear();
    for (let i = reaching.start[state]; i < reaching.start[state + 1]; i++) {
      const [a, at] = [reaching.actor[i], reaching.at[i]];
      if (mission.actors[a].lower[at] <= 0) continue;
      const own = ranges[a][at] ?? rangesOf(a, at);
      ranges[a][at] = own;
      const { reach, likelihood } = own;
      found.push({ actor: a, reach, likelihood });
      largestReach = Math.max(largestReach ?? 0, reach.estimate);
      if (!likelihood) continue;
      only = likelihood;
      joined.add(likelihood.lower, likelihood.upper, likelihood.estimate);
    }
    if (found.length > 1) found.sort(byLikelihood);
    const standing = facts.get(state) ?? NO_FACTS;
    const joint = standing.length > 0 ? FACT : joined.count < 2 ? only : jointRange(state, joined);
    return { joint, largestReach, actors: found, facts: standing };
  };
}

const byLikelihood = (a: ActorReach, b: ActorReach): number =>
  (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1);

/** The same without a word of one actor alone: two ranges for each of them are most of what a reading makes. */
function jointReading(kept: KeptRanges, stateCount: number): StateReader['read'] {
  const { mission, facts, levels, ranges } = kept;
  const { actors, trials } = mission;
  const reaching = reachingActors(mission, stateCount);
  const rangesOf = rangeReader(kept, false);
  const jointRange = jointReader(mission, stateCount);
  const joined = new JoinedActors();
  return (state) => {
    let largestReach: number | null = null;
    let only = -1;
    joined.clear();
    for (let i = reaching.start[state]; i < reaching.start[state + 1]; i++) {
      const at = reaching.at[i];
      const { lower, upper, hits, attemptHits } = actors[reaching.actor[i]];
      if (lower[at] <= 0) continue;
      const reach = countedEstimate(hits[at], trials, lower[at], upper[at]);
      largestReach = Math.max(largestReach ?? 0, reach);
      const level = levels[reaching.actor[i]];
      const estimate = level && attemptedEstimate(attemptHits![at], trials, reach, lower[at], upper[at], level);
      if (estimate === null) continue;
      only = i;
      joined.add(level!.least * lower[at], level!.most * upper[at], estimate);
    }
    const standing = facts.get(state) ?? NO_FACTS;
    let joint: LikelihoodRange | null = null;
    if (standing.length > 0) joint = FACT;
    else if (joined.count > 1) joint = jointRange(state, joined);
    else if (only >= 0) {
      const [a, at] = [reaching.actor[only], reaching.at[only]];
      joint = (ranges[a][at] ?? rangesOf(a, at)).likelihood;
    }
    return { joint, largestReach, actors: NO_ACTORS, facts: standing };
  };
}
