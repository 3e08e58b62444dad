import type { AttackModel } from './attack-model.ts';
import { countedLikelihood, FACT, type Hits, sampledLikelihood } from './likelihood-range.ts';
import type { ActorReach, LikelihoodRange } from './mission-score.ts';
import type { ModelChange } from './model-change.ts';
import type { ActorSimulation, SimulatedMission } from './simulated-mission.ts';

/** What is known of one state: joint over actors, and of each actor that reaches it. */
export interface StateLikelihood {
  /** Null where no actor with an assessed attempt reaches it. */
  readonly joint: LikelihoodRange | null;
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

/** A likelihood within its bounds. */
type RangeIn = (bounds: { readonly lower: number; readonly upper: number }) => LikelihoodRange;

/** One actor against one state. */
interface ReachAndLikelihood {
  readonly reach: LikelihoodRange;
  readonly likelihood: LikelihoodRange | null;
}

/** One actor's reach of a state, of which no bar was worked out. */
interface Counted {
  readonly a: number;
  readonly at: number;
  readonly reach: LikelihoodRange;
}

type RangesOfActor = (ReachAndLikelihood | undefined)[];

interface KeptRanges {
  readonly mission: SimulatedMission;
  readonly facts: ReadonlyMap<number, readonly number[]>;
  readonly levels: readonly (AttemptLevels | null)[];
  /** By actor and position among its states. */
  readonly ranges: readonly RangesOfActor[];
}

/**
 * `earlier`: the reader of the simulation from which this one takes figures over. A range is a function of the hits,
 * the bounds and the levels of attempt, so where these are the same it is read again instead of being worked out.
 * `barsOfActors`: without them only the joint bar of a state is worked out, and those of actors reach as far as their
 * bounds; no later reader takes over from such a one.
 */
export function stateReader(
  model: AttackModel,
  mission: SimulatedMission,
  earlier: EarlierReader | null = null,
  barsOfActors = true,
): StateReader {
  const facts = new Map<number, number[]>();
  for (const { state, fact } of model.standingFacts) facts.set(state, [...(facts.get(state) ?? []), fact]);
  const levels = mission.actors.map(attemptLevels);
  const kept = { mission, facts, levels, ranges: mission.actors.map(({ states }) => new Array(states.length)) };
  const unchanged = earlier && takeRangesOver(kept, earlier.reader.kept, earlier.change);
  // Nothing that the reader holds on to may lead to the earlier one: edit after edit, all would stay in memory.
  return { read: reading(kept, model.states.node.length, barsOfActors), unchanged, kept };
}

function reading({ mission, facts, levels, ranges }: KeptRanges, stateCount: number, barsOfActors: boolean) {
  const { trials, drawTrials, draws, actors, jointHits, drawJointHits } = mission;
  // Read and done with before the next one is read.
  const drawMeans = new Float64Array(draws);
  const hitsOf = (main: Int32Array, drawn: Uint16Array, columns: number, at: number): Hits => {
    for (let d = 0; d < draws; d++) drawMeans[d] = drawn[d * columns + at] / drawTrials;
    return { main: main[at], drawMeans };
  };
  const rangeOf = (main: Int32Array, drawn: Uint16Array, { states }: ActorSimulation, at: number): RangeIn => {
    return barsOfActors
      ? (bounds) => sampledLikelihood(hitsOf(main, drawn, states.length, at), mission, bounds)
      : (bounds) => countedLikelihood(main[at], mission, bounds);
  };
  const rangesOf = (actor: ActorSimulation, level: AttemptLevels | null, at: number): ReachAndLikelihood => {
    const { hits, drawHits, attemptHits, drawAttemptHits } = actor;
    const reach = rangeOf(hits, drawHits, actor, at)({ lower: actor.lower[at], upper: actor.upper[at] });
    if (!level) return { reach, likelihood: null };
    const tried = rangeOf(attemptHits!, drawAttemptHits!, actor, at);
    return { reach, likelihood: attemptedLikelihood(attemptHits![at], tried, mission, reach, level) };
  };
  /** The likelihood of the only actor that gets there is the joint one, and has its bar. */
  const withBar = ({ a, at, reach }: Counted): LikelihoodRange | null => {
    const { attemptHits, drawAttemptHits, states } = actors[a];
    const tried: RangeIn = (bounds) =>
      sampledLikelihood(hitsOf(attemptHits!, drawAttemptHits!, states.length, at), mission, bounds);
    return attemptedLikelihood(attemptHits![at], tried, mission, reach, levels[a]!);
  };
  return (state: number): StateLikelihood => {
    const reaching: ActorReach[] = [];
    let assessed: LikelihoodRange | null = null;
    let assessedCount = 0;
    let counted: Counted | null = null;
    let [bestLower, missUpper] = [0, 1];
    let [bestEstimate, missEstimate] = [0, 1];
    for (let a = 0; a < actors.length; a++) {
      const actor = actors[a];
      const at = actor.positionOf[state];
      if (at < 0 || actor.lower[at] <= 0) continue;
      const known = ranges[a][at];
      const own = known ?? rangesOf(actor, levels[a], at);
      if (barsOfActors) ranges[a][at] = own;
      const { reach, likelihood } = own;
      reaching.push({ actor: a, reach, likelihood });
      if (!likelihood) continue;
      assessed = likelihood;
      counted = known || barsOfActors ? null : { a, at, reach };
      assessedCount++;
      bestLower = Math.max(bestLower, likelihood.lower);
      missUpper *= 1 - likelihood.upper;
      bestEstimate = Math.max(bestEstimate, likelihood.estimate);
      missEstimate *= 1 - likelihood.estimate;
    }
    if (reaching.length > 1) reaching.sort(byLikelihood);
    const standing = facts.get(state) ?? NO_FACTS;
    if (standing.length > 0) return { joint: FACT, actors: reaching, facts: standing };
    if (assessedCount < 2) {
      return { joint: counted ? withBar(counted) : assessed, actors: reaching, facts: standing };
    }
    // Actors share edges, controls and causes, so that together they are at most what they would be apart.
    const bounds = { lower: bestLower, upper: Math.max(bestLower, 1 - missUpper) };
    const joint = sampledLikelihood(hitsOf(jointHits, drawJointHits, stateCount, state), mission, bounds);
    const estimate = Math.min(1 - missEstimate, Math.max(bestEstimate, joint.estimate));
    return { joint: trials > 0 ? centred(joint, estimate) : joint, actors: reaching, facts: standing };
  };
}

const NO_FACTS: readonly number[] = [];

const byLikelihood = (a: ActorReach, b: ActorReach): number =>
  (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1);

/**
 * Takes over the ranges of states whose worlds, bounds and levels of attempt are those of an earlier simulation.
 * Returns the states of which nothing at all is different: for all actors that reach them, in either simulation.
 */
function takeRangesOver(later: KeptRanges, earlier: KeptRanges, change: ModelChange): Int32Array {
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

const sameLevels = (a: AttemptLevels | null, b: AttemptLevels | null): boolean =>
  a?.least === b?.least && a?.most === b?.most;

const sameFacts = (a: readonly number[] = NO_FACTS, b: readonly number[] = NO_FACTS): boolean =>
  a.length === b.length && a.every((fact, i) => fact === b[i]);

interface AttemptLevels {
  readonly least: number;
  readonly most: number;
}

/** The least and the largest chance of attempt over the actor's edges that ask for one; null: not assessed. */
function attemptLevels({ graph: { attempt } }: ActorSimulation): AttemptLevels | null {
  if (!attempt) return null;
  let [least, most] = [1, 0];
  for (const level of attempt.edgeLevel) {
    if (level === 1) continue;
    least = Math.min(least, level);
    most = Math.max(most, level);
  }
  return { least, most: most === 0 ? 1 : most };
}

/** Attempt and reach together: their product where one chance of attempt holds for all, else as sampled. */
function attemptedLikelihood(
  hits: number,
  tried: RangeIn,
  mission: SimulatedMission,
  reach: LikelihoodRange,
  { least, most }: AttemptLevels,
): LikelihoodRange | null {
  const sampled = tried({ lower: least * reach.lower, upper: most * reach.upper });
  if (mission.trials === 0) return sampled;
  if (least === most)
    return centred({ ...sampled, ciLow: least * reach.ciLow, ciHigh: least * reach.ciHigh }, least * reach.estimate);
  // A technique whose attempt nobody judged stands at level 0: by it alone, nothing assessed gets here.
  return least === 0 && sampled.estimate === 0 && hits === 0 ? null : sampled;
}

const share = (value: number): number => Math.min(1, Math.max(0, value));

/** The same range about a better estimate. */
function centred(range: LikelihoodRange, estimate: number): LikelihoodRange {
  const shift = estimate - range.estimate;
  return {
    ...range,
    estimate,
    low: Math.min(estimate, share(range.low + shift)),
    high: Math.max(estimate, share(range.high + shift)),
    ciLow: Math.min(estimate, range.ciLow),
    ciHigh: Math.max(estimate, range.ciHigh),
  };
}
