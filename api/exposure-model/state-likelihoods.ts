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

export type StateReader = (state: number) => StateLikelihood;

/** Reads the likelihood of a state out of the simulation. */
export function stateReader(model: AttackModel, mission: SimulatedMission): StateReader {
  const facts = new Map<number, number[]>();
  for (const { state, fact } of model.standingFacts) facts.set(state, [...(facts.get(state) ?? []), fact]);
  const levels = mission.actors.map((actor) => attemptLevels(actor));
  return (state) => {
    const actors: ActorReach[] = [];
    let [bestLower, missUpper] = [0, 1];
    let [bestEstimate, missEstimate] = [0, 1];
    mission.actors.forEach((actor, a) => {
      const at = actor.positionOf[state];
      if (at < 0 || actor.lower[state] <= 0) return;
      const bounds = { lower: actor.lower[state], upper: actor.upper[state] };
      const reach = sampledLikelihood(hitsOf(actor.hits, actor.drawHits, actor, mission, state), mission, bounds);
      const level = levels[a];
      const likelihood = level && attemptedLikelihood(actor, mission, state, reach, level);
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
    return { joint: centred(joint, estimate), actors, facts: standing };
  };
}

function hitsOf(
  hits: Int32Array,
  drawn: Uint16Array,
  actor: ActorSimulation,
  mission: SimulatedMission,
  state: number,
): Hits {
  return { main: hits[state], drawMeans: drawMeansOf(mission, drawn, actor.states.length, actor.positionOf[state]) };
}

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
  state: number,
  reach: LikelihoodRange,
  { least, most }: AttemptLevels,
): LikelihoodRange | null {
  const bounds = { lower: least * reach.lower, upper: most * reach.upper };
  const sampled = sampledLikelihood(
    hitsOf(actor.attemptHits!, actor.drawAttemptHits!, actor, mission, state),
    mission,
    bounds,
  );
  if (least === most)
    return centred({ ...sampled, ciLow: least * reach.ciLow, ciHigh: least * reach.ciHigh }, least * reach.estimate);
  // A technique whose attempt nobody judged stands at level 0: by it alone, nothing assessed gets here.
  return least === 0 && sampled.estimate === 0 && actor.attemptHits![state] === 0 ? null : sampled;
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
