import { LANES } from '../core/reach/coin.ts';
import { actorShapes, sameShapes, weighActor } from './actor-graph.ts';
import { type ActorJob, type ActorResult, type RunActorJobs, runHere } from './actor-job.ts';
import { weighedPart } from './actor-shape.ts';
import type { AttackModel } from './attack-model.ts';
import { edgeChances, meanValues } from './edge-chances.ts';
import { GrowingColumn } from './growing-column.ts';
import { JointWorlds, type TriedRows } from './joint-worlds.ts';
import { drawJudgements } from './judgement-draws.ts';
import { type EarlierSimulation, hitsOf, type KnownActor, knownActor, knownWorlds } from './known-actor.ts';
import type { ActorWorlds } from './open-worlds.ts';
import { type SamplingPlan, samplingPlan } from './sampling-plan.ts';
import { ScoringStopped } from './scoring-stopped.ts';
import type { ActorSimulation, SimulatedMission } from './simulated-mission.ts';
import { jointlyUnchanged } from './taken-over.ts';
import { triedRows } from './tried-rows.ts';
import { movedHits, type WorldHits, worldHits } from './world-hits.ts';

/** Worlds kept for a later rescoring, in words of 32 worlds: above this an edit is scored from the start. */
const WORDS_KEPT = 32_000_000;

export interface SimulationOptions {
  readonly seed: number;
  readonly trials: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked after every block of worlds of an actor; a run that stops throws ScoringStopped. */
  readonly shouldStop?: () => boolean;
  /** Who works the actors out; left out: this thread. */
  readonly runJobs?: RunActorJobs;
  /** True: no worlds are written down of actors that are known, and of one actor alone nothing is counted in the draws. */
  readonly comparedAlone?: boolean;
}

/**
 * One joint simulation of all actors at the mean judgements, and a short one for each joint draw of them. With an
 * earlier simulation only what differs is worked out; the result is the same, bit for bit.
 */
export function simulateMission(
  model: AttackModel,
  options: SimulationOptions,
  earlier: EarlierSimulation | null = null,
): SimulatedMission {
  const reached = reachedStates(model, earlier);
  const reachedEdges = reached.reduce((sum, { shape }) => sum + shape.modelEdge.length, 0);
  const plan = samplingPlan(options.seed, options.trials, reachedEdges);
  const comparable = earlier && JSON.stringify(earlier.mission.plan) === JSON.stringify(plan) ? earlier : null;
  const runs = [meanValues(model), ...drawJudgements(model, plan.seed, plan.draws)].map((values, run) => {
    const known = comparable && {
      before: comparable.mission.runs[run].chances,
      earlierChance: comparable.change.earlierChance,
    };
    return { values, chances: edgeChances(model, values, known) };
  });
  const isKept = reached.reduce((sum, { states }) => sum + 2 * states.length * plan.rows, 0) <= WORDS_KEPT;
  const { comparedAlone = false } = options;
  const lostFrom = comparable && { model: weighedPart(comparable.mission.model), runs: comparable.mission.runs };
  const prepared = reached.map(({ shape, states, positionOf }) => {
    const known = comparable && knownActor(comparable, model, shape, states);
    const taken =
      known && knownWorlds(known, { ...lostFrom!, ...comparable!.change, positionOf, rows: plan.rows, comparedAlone });
    // The same states by the same edges: then the bounds come out as they were.
    const needs = { needsWorlds: !known?.isWhole, needsBounds: !known?.isSame };
    const job: ActorJob = { model, shape, states, positionOf, plan, runs, known: taken, ...needs };
    return { job, known };
  });
  const total = prepared.filter(({ job }) => job.needsWorlds).length * plan.rows;
  let rows = 0;
  const onRow = () => {
    if (options.shouldStop?.()) throw new ScoringStopped();
    options.onProgress?.(++rows, total);
  };
  const actors: ActorSimulation[] = new Array(reached.length);
  const jointly = comparable && isKept ? null : new JointWorlds(plan, model.states.node.length, null);
  const tried: (TriedRows | null)[] = new Array(reached.length).fill(null);
  const take = (a: number, { worlds, turned, differs, bounds }: ActorResult) => {
    const { job, known } = prepared[a];
    const { shape, states, positionOf } = job;
    const own = triedRows({ worlds, turned }, known, states.length);
    // Too many worlds to keep are joined as they come, and done with at once.
    if (!jointly) tried[a] = own;
    else if (own) jointly.add(states, own);
    const { lower, upper } = bounds ?? known!.before;
    const graph =
      known?.isSame && known.before.shape === shape
        ? known.before.graph
        : weighActor(model, shape, runs[0].values, runs[0].chances);
    const from = known && differs ? known.from.map((at, i) => (differs[i] === 1 ? -1 : at)) : (known?.from ?? null);
    actors[a] = {
      shape,
      graph,
      states,
      positionOf,
      ...(turned?.hits ?? countedHits(plan, states.length, worlds, known, from)),
      lower,
      upper,
      worlds: isKept ? worlds : null,
      takenOver: known && from && { actor: known.actor, from },
    };
  };
  (options.runJobs ?? runHere)(
    prepared.map(({ job }) => job),
    take,
    onRow,
  );
  const joint = jointly ?? joinedWorlds(plan, actors, tried, comparable!);
  return {
    model,
    runs,
    plan,
    trials: plan.trials,
    ...joint.hits(),
    partTrials: plan.partBlocks * LANES,
    draws: plan.draws,
    drawTrials: plan.drawTrials,
    actors,
  };
}

/** Where nothing turned, what was counted before stands. */
function countedHits(
  plan: SamplingPlan,
  size: number,
  worlds: ActorWorlds | null,
  known: KnownActor | null,
  from: Int32Array | null,
): WorldHits {
  if (known?.isSame) return hitsOf(known.before);
  return worlds
    ? worldHits(plan, size, worlds, known && from && { before: known.before, from })
    : movedHits(plan, known!.before, known!.from, true);
}

/** All actors together, only where one of them differs from an earlier simulation. */
function joinedWorlds(
  plan: SamplingPlan,
  actors: readonly ActorSimulation[],
  tried: readonly (TriedRows | null)[],
  earlier: EarlierSimulation,
): JointWorlds {
  const from = jointlyUnchanged(actors, earlier.mission, earlier.change);
  const joint = new JointWorlds(plan, from.length, { before: earlier.mission, from });
  tried.forEach((rows, a) => {
    if (rows) joint.add(actors[a].states, rows);
  });
  return joint;
}

/** The part of the model that each actor can reach. A model made from another under other controls has its shapes. */
function reachedStates(
  model: AttackModel,
  earlier: EarlierSimulation | null,
): Pick<ActorSimulation, 'shape' | 'states' | 'positionOf'>[] {
  if (earlier && sameShapes(earlier.mission.model, model)) return [...earlier.mission.actors];
  return actorShapes(model).map((shape, a) => {
    const found = new Uint8Array(model.states.node.length);
    const { edgeTo } = shape;
    for (let e = 0; e < edgeTo.length; e++) found[edgeTo[e]] = 1;
    found[model.actors[a].start] = 0;
    const positionOf = new Int32Array(found.length).fill(-1);
    const states = new GrowingColumn();
    for (let state = 0; state < found.length; state++) {
      if (found[state] === 1) positionOf[state] = states.push(state);
    }
    return { shape, states: states.toArray(), positionOf };
  });
}
