import type { AttackModel } from './attack-model.ts';
import { FACT, type Hits, sampledLikelihood } from './likelihood-range.ts';
import type { ActorReach, LikelihoodRange } from './mission-score.ts';
import type { ActorSimulation, SimulatedMission } from './simulate-mission.ts';

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
  /** What was read, for the reader of a later simulation that takes figures over from this one. */
  readonly kept: KeptRanges;
}

/** One actor against one state. */
interface ReachAndLikelihood {
  readonly reach: LikelihoodRange;
  readonly likelihood: LikelihoodRange | null;
}

interface KeptRanges {
  readonly mission: SimulatedMission;
  readonly levels: readonly (AttemptLevels | null)[];
  /** By actor and position among its states. */
  readonly ranges: readonly (ReachAndLikelihood | undefined)[][];
}

/**
 * `earlier`: the reader of the simulation from which this one takes figures over. A range is a function of the hits,
 * the bounds and the levels of attempt, so where these are the same it is read again instead of being worked out.
 */
export function stateReader(
  model: AttackModel,
  mission: SimulatedMission,
  earlier: StateReader | null = null,
): StateReader {
  const facts = new Map<number, number[]>();
  for (const { state, fact } of model.standingFacts) facts.set(state, [...(facts.get(state) ?? []), fact]);
  const levels = mission.actors.map((actor) => attemptLevels(actor));
  const ranges: (ReachAndLikelihood | undefined)[][] = mission.actors.map((actor, a) =>
    earlier ? rangesTakenOver(actor, levels[a], earlier.kept) : [],
  );
  const rangesOf = (actor: ActorSimulation, a: number, at: number): ReachAndLikelihood => {
    let known = ranges[a][at];
    if (!known) {
      const bounds = { lower: actor.lower[at], upper: actor.upper[at] };
      const reach = sampledLikelihood(hitsOf(actor.hits, actor.drawHits, actor, mission, at), mission, bounds);
      const level = levels[a];
      known = { reach, likelihood: level && attemptedLikelihood(actor, mission, at, reach, level) };
      ranges[a][at] = known;
    }
    return known;
  };
  const read = (state: number): StateLikelihood => {
    const actors: ActorReach[] = [];
    let [bestLower, missUpper] = [0, 1];
    let [bestEstimate, missEstimate] = [0, 1];
    mission.actors.forEach((actor, a) => {
      const at = actor.positionOf[state];
      if (at < 0 || actor.lower[at] <= 0) return;
      const { reach, likelihood } = rangesOf(actor, a, at);
      actors.push({ actor: a, reach, likelihood });
      if (!likelihood) return;
      bestLower = Math.max(bestLower, likelihood.lower);
      missUpper *= 1 - likelihood.upper;
      bestEstimate = Math.max(bestEstimate, likelihood.estimate);
      missEstimate *= 1 - likelihood.estimate;
    });
    const assessed = actors.filter(({ likelihood }) => likelihood !== null);
    actors.sort((a, b) => (b.likelihood?.estimate ?? -1) - (a.likelihood?.estimate ?? -1));
    const standing = facts.get(state) ?? [];
    if (standing.length > 0) return { joint: FACT, actors, facts: standing };
    if (assessed.length === 0) return { joint: null, actors, facts: standing };
    if (assessed.length === 1) return { joint: assessed[0].likelihood, actors, facts: standing };
    // Actors share edges, controls and causes, so that together they are at most what they would be apart.
    const bounds = { lower: bestLower, upper: Math.max(bestLower, 1 - missUpper) };
    const drawMeans = drawMeansOf(mission, mission.drawJointHits, model.states.node.length, state);
    const joint = sampledLikelihood({ main: mission.jointHits[state], drawMeans }, mission, bounds);
    const estimate = Math.min(1 - missEstimate, Math.max(bestEstimate, joint.estimate));
    return { joint: mission.trials > 0 ? centred(joint, estimate) : joint, actors, facts: standing };
  };
  return { read, kept: { mission, levels, ranges } };
}

/** The ranges of states whose worlds, bounds and levels of attempt are those of an earlier simulation. */
function rangesTakenOver(actor: ActorSimulation, level: AttemptLevels | null, kept: KeptRanges) {
  const { takenOver, lower, upper, states } = actor;
  const ranges: (ReachAndLikelihood | undefined)[] = new Array(states.length);
  if (!takenOver) return ranges;
  const before = kept.mission.actors[takenOver.actor];
  const levelBefore = kept.levels[takenOver.actor];
  if (level?.least !== levelBefore?.least || level?.most !== levelBefore?.most) return ranges;
  takenOver.from.forEach((at, i) => {
    if (at < 0 || before.lower[at] !== lower[i] || before.upper[at] !== upper[i]) return;
    ranges[i] = kept.ranges[takenOver.actor][at];
  });
  return ranges;
}

const hitsOf = (
  hits: Int32Array,
  drawn: Uint16Array,
  actor: ActorSimulation,
  mission: SimulatedMission,
  at: number,
): Hits => ({ main: hits[at], drawMeans: drawMeansOf(mission, drawn, actor.states.length, at) });

/** Share of hits in each draw, of a table with so many columns. */
function drawMeansOf(mission: SimulatedMission, drawn: Uint16Array, columns: number, at: number): Float64Array {
  const means = new Float64Array(mission.draws);
  for (let d = 0; d < means.length; d++) means[d] = drawn[d * columns + at] / mission.drawTrials;
  return means;
}

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
  actor: ActorSimulation,
  mission: SimulatedMission,
  at: number,
  reach: LikelihoodRange,
  { least, most }: AttemptLevels,
): LikelihoodRange | null {
  const bounds = { lower: least * reach.lower, upper: most * reach.upper };
  const hits = hitsOf(actor.attemptHits!, actor.drawAttemptHits!, actor, mission, at);
  const sampled = sampledLikelihood(hits, mission, bounds);
  if (mission.trials === 0) return sampled;
  if (least === most)
    return centred({ ...sampled, ciLow: least * reach.ciLow, ciHigh: least * reach.ciHigh }, least * reach.estimate);
  // A technique whose attempt nobody judged stands at level 0: by it alone, nothing assessed gets here.
  return least === 0 && sampled.estimate === 0 && actor.attemptHits![at] === 0 ? null : sampled;
}

/** The same range about a better estimate. */
const centred = (range: LikelihoodRange, estimate: number): LikelihoodRange => {
  const shift = estimate - range.estimate;
  const within = (value: number) => Math.min(1, Math.max(0, value));
  return {
    ...range,
    estimate,
    low: Math.min(estimate, within(range.low + shift)),
    high: Math.max(estimate, within(range.high + shift)),
    ciLow: Math.min(estimate, range.ciLow),
    ciHigh: Math.max(estimate, range.ciHigh),
  };
};
