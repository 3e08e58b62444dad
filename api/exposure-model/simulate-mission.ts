import { LANES } from '../core/reach/coin.ts';
import { actorBefore } from './actor-before.ts';
import { actorShapes, sameShapes, weighActor } from './actor-graph.ts';
import { type ActorJob, type ActorResult, type RunActorJobs, runHere } from './actor-job.ts';
import { type ActorShape, weighedPart } from './actor-shape.ts';
import type { KnownWorlds } from './actor-worlds.ts';
import type { AttackModel } from './attack-model.ts';
import { edgeChances, meanValues } from './edge-chances.ts';
import { GrowingColumn } from './growing-column.ts';
import { JointWorlds } from './joint-worlds.ts';
import { drawJudgements } from './judgement-draws.ts';
import { type ChangedEdges, changedEdges, type ModelChange } from './model-change.ts';
import type { ActorWorlds } from './open-worlds.ts';
import { type SamplingPlan, samplingPlan } from './sampling-plan.ts';
import { ScoringStopped } from './scoring-stopped.ts';
import type { ActorSimulation, SimulatedMission } from './simulated-mission.ts';
import { jointlyUnchanged, positionsBefore, worldsTakenOver } from './taken-over.ts';
import { worldHits } from './world-hits.ts';

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
  /** True: of one actor alone nothing is worked out over the draws, see `ActorRunInput`. */
  readonly comparedAlone?: boolean;
}

/** A simulation of an earlier model, and what of that model stands in the later one. */
export interface EarlierSimulation {
  readonly mission: SimulatedMission;
  readonly change: ModelChange;
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
  const before = comparable && { model: weighedPart(comparable.mission.model), runs: comparable.mission.runs };
  const { comparedAlone = false } = options;
  const taken = { reached: comparedAlone ? plan.mainBlocks : plan.rows, tried: plan.rows };
  const prepared = reached.map(({ shape, states, positionOf }) => {
    const known = comparable && knownOf(comparable, model, shape, states);
    const isWhole = known !== null && known.fresh.length + known.lost.length === 0 && !known.from.includes(-1);
    // The same states by the same edges: then the bounds come out as they were.
    const isSame =
      isWhole &&
      states.length === known.before.states.length &&
      shape.modelEdge.length === known.before.shape.modelEdge.length;
    // Nothing is written to worlds that are the same in the same places, so they are shared.
    const updatable: KnownWorlds | null = known && {
      worlds: isSame ? known.worlds : worldsTakenOver(known.worlds, known.before.states.length, known.from, taken),
      fresh: known.fresh,
      lost: actorBefore(
        { ...before!, ...known.before, stateCount: known.before.states.length, worlds: known.worlds, rows: plan.rows },
        known.lost,
        comparable!.change.laterState,
        positionOf,
      ),
    };
    const needs = { needsWorlds: !isWhole, needsBounds: !isSame };
    const job: ActorJob = { model, shape, states, positionOf, plan, runs, known: updatable, comparedAlone, ...needs };
    return { job, known, isSame };
  });
  const total = prepared.filter(({ job }) => job.needsWorlds).length * plan.rows;
  let rows = 0;
  const onRow = () => {
    if (options.shouldStop?.()) throw new ScoringStopped();
    options.onProgress?.(++rows, total);
  };
  const actors: ActorSimulation[] = new Array(reached.length);
  const jointly = comparable && isKept ? null : new JointWorlds(plan, model.states.node.length, null);
  const take = (a: number, { worlds, differs, bounds }: ActorResult) => {
    const { job, known, isSame } = prepared[a];
    const { shape, states, positionOf } = job;
    // Too many worlds to keep are joined as they come, and done with at once.
    jointly?.add(states, worlds.tried);
    const { lower, upper } = bounds ?? known!.before;
    const graph =
      isSame && known?.before.shape === shape
        ? known.before.graph
        : weighActor(model, shape, runs[0].values, runs[0].chances);
    const from = known && differs ? known.from.map((at, i) => (differs[i] === 1 ? -1 : at)) : (known?.from ?? null);
    actors[a] = {
      shape,
      graph,
      states,
      positionOf,
      ...worldHits(plan, states.length, worlds, known && from && { before: known.before, from }, comparedAlone),
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
  const joint = jointly ?? joinedWorlds(plan, actors, comparable!);
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

/** All actors together, only where one of them differs from an earlier simulation. */
function joinedWorlds(plan: SamplingPlan, actors: readonly ActorSimulation[], earlier: EarlierSimulation): JointWorlds {
  const from = jointlyUnchanged(actors, earlier.mission, earlier.change);
  const joint = new JointWorlds(plan, from.length, { before: earlier.mission, from });
  for (const { states, worlds } of actors) joint.add(states, worlds?.tried ?? null);
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

/** What is known of an actor from an earlier simulation. */
interface KnownActor extends ChangedEdges {
  readonly before: ActorSimulation;
  readonly worlds: ActorWorlds;
  /** Its position among the actors there. */
  readonly actor: number;
  /** Position of each state among its states there; -1: it did not reach it. */
  readonly from: Int32Array;
}

function knownOf(
  { mission, change }: EarlierSimulation,
  model: AttackModel,
  shape: ActorShape,
  states: Int32Array,
): KnownActor | null {
  const actor = change.earlierActor[shape.actor];
  const before = actor < 0 ? undefined : mission.actors[actor];
  if (!before?.worlds) return null;
  const changed = changedEdges(change, model, shape, before.shape);
  const from = positionsBefore(states, change.earlierState, before);
  return changed && { before, worlds: before.worlds, actor, from, ...changed };
}
