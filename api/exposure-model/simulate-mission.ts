import { LANES, laneCount } from '../core/reach/coin.ts';
import { type ActorGraph, type ActorShape, actorShapes, sameShapes, weighActor } from './actor-graph.ts';
import { type ActorJob, type ActorResult, type RunActorJobs, runHere } from './actor-job.ts';
import type { ActorWorlds } from './actor-worlds.ts';
import type { AttackModel } from './attack-model.ts';
import { edgeChances, meanValues } from './edge-chances.ts';
import { JointWorlds } from './joint-worlds.ts';
import { drawJudgements } from './judgement-draws.ts';
import { changedStates, type ModelChange } from './model-change.ts';
import { drawOf, lanesOf, type SamplingPlan, samplingPlan } from './sampling-plan.ts';
import { ScoringStopped } from './scoring-stopped.ts';

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
}

/** What one actor reaches. Columns stand by position in `states`. */
export interface ActorSimulation {
  readonly shape: ActorShape;
  readonly graph: ActorGraph;
  /** States it may reach at all, ascending, and the position of each state among them (-1: none). */
  readonly states: Int32Array;
  readonly positionOf: Int32Array;
  /** Hits in the run at the mean judgements. */
  readonly hits: Int32Array;
  /** Hits in worlds in which it attempts; null where the attempt is not assessed. */
  readonly attemptHits: Int32Array | null;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Hits of draw d at states[i] stand at d · states.length + i. */
  readonly drawHits: Uint16Array;
  readonly drawAttemptHits: Uint16Array | null;
  /** Null where they are too many to keep. */
  readonly worlds: ActorWorlds | null;
  /** What it takes over from an earlier simulation; null: all is worked out anew. */
  readonly takenOver: TakenOver | null;
}

export interface TakenOver {
  /** Position of the actor among those of the earlier simulation. */
  readonly actor: number;
  /** Position of each state among those of the actor there; -1: worked out anew. */
  readonly from: Int32Array;
}

export interface SimulatedMission {
  readonly model: AttackModel;
  readonly plan: SamplingPlan;
  readonly trials: number;
  readonly jointHits: Int32Array;
  /** Joint hits by state of each full part of the main run. */
  readonly partTrials: number;
  readonly partJointHits: readonly Int32Array[];
  readonly draws: number;
  readonly drawTrials: number;
  /** Hits of draw d at state s stand at d · states + s. */
  readonly drawJointHits: Uint16Array;
  readonly actors: readonly ActorSimulation[];
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
  const shapes =
    earlier && sameShapes(earlier.mission.model, model)
      ? earlier.mission.actors.map(({ shape }) => shape)
      : actorShapes(model);
  const reachedEdges = shapes.reduce((sum, { modelEdge }) => sum + modelEdge.length, 0);
  const plan = samplingPlan(options.seed, options.trials, reachedEdges);
  const runs = [meanValues(model), ...drawJudgements(model, plan.seed, plan.draws)].map((values) => ({
    values,
    chances: edgeChances(model, values),
  }));
  const comparable = earlier && JSON.stringify(earlier.mission.plan) === JSON.stringify(plan) ? earlier : null;
  const change = comparable?.change ?? null;
  const stateCount = model.states.node.length;
  const allStates = shapes.map((shape, a) => reachedStates(shape, model.actors[a].start));
  const words = allStates.reduce((sum, states) => sum + 2 * states.length * plan.rows, 0);
  const joint = new JointWorlds(plan, stateCount);
  const prepared = shapes.map((shape, a) => {
    const states = allStates[a];
    const before =
      change && comparable && change.earlierActor[a] >= 0 ? comparable.mission.actors[change.earlierActor[a]] : null;
    const changed = before?.worlds && change ? changedStates(change, model, shape, states, before.shape) : null;
    const from = changed && before && change ? takenOver(states, changed, change.earlierState, before) : null;
    const known = from && before ? takeOver(before, from, plan.rows) : null;
    const isWhole = known !== null && from !== null && !from.includes(-1);
    // The same states by the same edges: then the bounds come out as they were.
    const isSame = isWhole && before !== null && shape.modelEdge.length === before.shape.modelEdge.length;
    const needs = { needsWorlds: !isWhole, needsBounds: !isSame || states.length !== before.states.length };
    const job: ActorJob = { model, shape, states, plan, runs, known, changed, ...needs };
    return { job, before, takenOver: from && change && { actor: change.earlierActor[a], from } };
  });
  const actors: ActorSimulation[] = new Array(shapes.length);
  const total = prepared.filter(({ job }) => job.needsWorlds).length * plan.rows;
  let rows = 0;
  const onRow = () => {
    if (options.shouldStop?.()) throw new ScoringStopped();
    options.onProgress?.(++rows, total);
  };
  const take = (a: number, { worlds, bounds }: ActorResult) => {
    const { job, before, takenOver: kept } = prepared[a];
    const { shape, states } = job;
    joint.add(states, worlds.tried);
    const positionOf = new Int32Array(stateCount).fill(-1);
    for (let i = 0; i < states.length; i++) positionOf[states[i]] = i;
    const { lower, upper } = bounds ?? before!;
    actors[a] = {
      shape,
      graph: weighActor(model, shape, runs[0].values, runs[0].chances),
      states,
      positionOf,
      ...hitsOf(plan, states.length, worlds),
      lower,
      upper,
      worlds: words <= WORDS_KEPT ? worlds : null,
      takenOver: kept,
    };
  };
  (options.runJobs ?? runHere)(
    prepared.map(({ job }) => job),
    take,
    onRow,
  );
  return {
    model,
    plan,
    trials: plan.trials,
    ...joint.hits(),
    partTrials: plan.partBlocks * LANES,
    draws: plan.draws,
    drawTrials: plan.drawTrials,
    actors,
  };
}

/** Where the figures of unchanged states stand among those of the earlier simulation. */
function takenOver(
  states: Int32Array,
  changed: Uint8Array,
  earlierState: Int32Array,
  before: ActorSimulation,
): Int32Array {
  return states.map((state, i) => (changed[i] ? -1 : before.positionOf[earlierState[state]]));
}

/** The worlds of unchanged states, in their new places. */
function takeOver(before: ActorSimulation, from: Int32Array, rows: number): ActorWorlds | null {
  if (!before.worlds) return null;
  const was = before.states.length;
  // Nothing moved: the columns themselves can be shared, since nobody writes to worlds that are wholly known.
  if (from.length === was && from.every((position, i) => position === i)) return before.worlds;
  const copy = (column: Int32Array): Int32Array => {
    const moved = new Int32Array(rows * from.length);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < from.length; i++) {
        if (from[i] >= 0) moved[row * from.length + i] = column[row * was + from[i]];
      }
    }
    return moved;
  };
  return { reached: copy(before.worlds.reached), tried: before.worlds.tried && copy(before.worlds.tried) };
}

function hitsOf(plan: SamplingPlan, size: number, { reached, tried }: ActorWorlds) {
  const count = (worlds: Int32Array) => {
    const main = new Int32Array(size);
    const drawn = new Uint16Array(plan.draws * size);
    for (let row = 0; row < plan.rows; row++) {
      const lanes = lanesOf(plan, row);
      const draw = drawOf(plan, row);
      const [into, to] = draw < 0 ? [main, 0] : [drawn, draw * size];
      for (let i = 0; i < size; i++) {
        const word = worlds[row * size + i] & lanes;
        if (word !== 0) into[to + i] += laneCount(word);
      }
    }
    return { main, drawn };
  };
  const own = count(reached);
  const attempted = tried && count(tried);
  return {
    hits: own.main,
    drawHits: own.drawn,
    attemptHits: attempted ? attempted.main : null,
    drawAttemptHits: attempted ? attempted.drawn : null,
  };
}

function reachedStates(shape: ActorShape, start: number): Int32Array {
  return Int32Array.from(new Set(shape.edgeTo.filter((state) => state !== start))).sort();
}
