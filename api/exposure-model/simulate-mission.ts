import type { AttackGraph } from '../core/graph/attack-graph.ts';
import type { ActorCampaign } from '../core/reach/actor-campaign.ts';
import { reachBounds } from '../core/reach/bounds.ts';
import { LANES } from '../core/reach/coin.ts';
import { sampleReach } from '../core/reach/sample-reach.ts';
import { SimulatedActor } from '../core/reach/simulated-actor.ts';
import { type ActorGraph, type ActorShape, actorShapes, weighActor } from './actor-graph.ts';
import type { AttackModel } from './attack-model.ts';
import { edgeChances, meanValues } from './edge-chances.ts';
import { drawJudgements } from './judgement-draws.ts';

/** How many times the judgements are drawn for the bars: fewer where the actors together reach many edges. */
const DRAWS = 40;
const DRAWS_OF_LARGE = 20;
const LARGE = 100_000;
/** Effort of the upper bound of one actor, in visits of edges a sweep. */
const BOUND_VISITS = 400_000;
/** Parts of the main run, by which the sampling error of sums is estimated. */
const PARTS = 8;

export interface SimulationOptions {
  readonly seed: number;
  readonly trials: number;
  readonly onProgress?: (done: number, total: number) => void;
  readonly shouldStop?: () => boolean;
}

/** What one actor reaches: hits by state in the run at the mean judgements, bounds, and hits by draw. */
export interface ActorSimulation {
  readonly graph: ActorGraph;
  /** States it may reach at all, ascending, and the position of each state among them (-1: none). */
  readonly states: Int32Array;
  readonly positionOf: Int32Array;
  readonly hits: Int32Array;
  /** Hits in worlds in which it attempts; null where the attempt is not assessed. */
  readonly attemptHits: Int32Array | null;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Hits of draw d at states[i] stand at d · states.length + i. */
  readonly drawHits: Uint16Array;
  readonly drawAttemptHits: Uint16Array | null;
}

export interface SimulatedMission {
  readonly trials: number;
  readonly jointHits: Int32Array;
  /** Joint hits by state of each full part of the main run. */
  readonly parts: number;
  readonly partTrials: number;
  readonly partJointHits: readonly Int32Array[];
  readonly draws: number;
  readonly drawTrials: number;
  /** Hits of draw d at state s stand at d · states + s. */
  readonly drawJointHits: Uint16Array;
  readonly actors: readonly ActorSimulation[];
}

/**
 * One joint simulation of all actors at the mean judgements, and a short one for each joint draw of them. The
 * draws of one run use different worlds, so that together they see as many as the main run.
 */
export function simulateMission(model: AttackModel, options: SimulationOptions): SimulatedMission {
  const { seed, trials, shouldStop } = options;
  const values = meanValues(model);
  const shapes = actorShapes(model);
  const chances = edgeChances(model, values);
  const graphs = shapes.map((shape) => weighActor(model, shape, values, chances));
  const reached = shapes.reduce((sum, { modelEdge }) => sum + modelEdge.length, 0);
  const drawCount = reached > LARGE ? DRAWS_OF_LARGE : DRAWS;
  const drawTrials = Math.max(LANES, Math.ceil(trials / drawCount / LANES) * LANES);
  const total = trials + drawCount * drawTrials;
  const simulated = graphs.map((campaign) => new SimulatedActor(campaign));
  const stateCount = model.states.node.length;
  const main = sampleInParts(graphs, simulated, stateCount, {
    ...options,
    onProgress: (done) => options.onProgress?.(done, total),
  });
  const actors = shapes.map((shape, a): ActorSimulation => {
    const states = reachedStates(shape, model.actors[a].start);
    const positionOf = new Int32Array(stateCount).fill(-1);
    states.forEach((state, i) => {
      positionOf[state] = i;
    });
    const attempt = main.attemptHits[a];
    return {
      graph: graphs[a],
      states,
      positionOf,
      hits: main.actorHits[a],
      attemptHits: attempt,
      ...boundsOn(graphs[a].graph, states, stateCount),
      drawHits: new Uint16Array(drawCount * states.length),
      drawAttemptHits: attempt && new Uint16Array(drawCount * states.length),
    };
  });
  const drawJointHits = new Uint16Array(drawCount * stateCount);
  let draws = 0;
  for (const drawn of drawJudgements(model, seed, drawCount)) {
    if (shouldStop?.()) break;
    const campaigns: ActorCampaign[] = weighAll(model, shapes, drawn);
    const part = sampleReach({
      graphs: campaigns,
      reuse: simulated,
      seed,
      trials: drawTrials,
      firstTrial: draws * drawTrials,
    });
    drawJointHits.set(part.jointHits, draws * stateCount);
    actors.forEach(({ states, drawHits, drawAttemptHits }, a) => {
      const [hits, attemptHits] = [part.actorHits[a], part.attemptHits[a]];
      const at = draws * states.length;
      for (let i = 0; i < states.length; i++) {
        drawHits[at + i] = hits[states[i]];
        if (drawAttemptHits && attemptHits) drawAttemptHits[at + i] = attemptHits[states[i]];
      }
    });
    draws++;
    options.onProgress?.(trials + draws * drawTrials, total);
  }
  const { trials: done, jointHits, partTrials, parts, partJointHits } = main;
  return { trials: done, jointHits, parts, partTrials, partJointHits, draws, drawTrials, drawJointHits, actors };
}

/** The main run in equal parts, whose differences show the sampling error of any sum over states. */
function sampleInParts(
  graphs: readonly ActorCampaign[],
  simulated: readonly SimulatedActor[],
  stateCount: number,
  options: SimulationOptions,
) {
  const { seed, trials, onProgress, shouldStop } = options;
  const partTrials = Math.max(LANES, Math.ceil(trials / PARTS / LANES) * LANES);
  const jointHits = new Int32Array(stateCount);
  const actorHits = graphs.map(() => new Int32Array(stateCount));
  const attemptHits = graphs.map(({ attempt }) => (attempt ? new Int32Array(stateCount) : null));
  const partJointHits: Int32Array[] = [];
  const add = (sum: Int32Array | null, part: Int32Array | null) => {
    if (sum && part) for (let i = 0; i < part.length; i++) sum[i] += part[i];
  };
  let done = 0;
  while (done < trials) {
    const asked = Math.min(partTrials, trials - done);
    const firstTrial = done;
    const part = sampleReach({
      graphs,
      reuse: simulated,
      seed,
      trials: asked,
      firstTrial,
      shouldStop,
      onProgress: (inPart) => onProgress?.(firstTrial + inPart, trials),
    });
    add(jointHits, part.jointHits);
    part.actorHits.forEach((hits, a) => {
      add(actorHits[a], hits);
      add(attemptHits[a], part.attemptHits[a]);
    });
    if (part.trials === partTrials) partJointHits.push(part.jointHits);
    done += part.trials;
    if (part.trials < asked) break;
  }
  return { trials: done, jointHits, actorHits, attemptHits, partTrials, parts: partJointHits.length, partJointHits };
}

const weighAll = (model: AttackModel, shapes: readonly ActorShape[], values: Float64Array): ActorGraph[] => {
  const chances = edgeChances(model, values);
  return shapes.map((shape) => weighActor(model, shape, values, chances));
};

/** Bounds by state, worked out on the reached states alone: an actor that reaches little costs little. */
function boundsOn(graph: AttackGraph, states: Int32Array, stateCount: number) {
  const local = new Int32Array(stateCount).fill(-1);
  local[graph.source] = 0;
  states.forEach((state, i) => {
    local[state] = i + 1;
  });
  const small = reachBounds(
    {
      ...graph,
      nodeCount: states.length + 1,
      source: 0,
      edgeFrom: graph.edgeFrom.map((state) => local[state]),
      edgeTo: graph.edgeTo.map((state) => local[state]),
    },
    BOUND_VISITS,
  );
  const lower = new Float64Array(stateCount);
  const upper = new Float64Array(stateCount);
  states.forEach((state, i) => {
    lower[state] = small.lower[i + 1];
    upper[state] = small.upper[i + 1];
  });
  return { lower, upper };
}

function reachedStates(shape: ActorShape, start: number): Int32Array {
  return Int32Array.from(new Set(shape.edgeTo.filter((state) => state !== start))).sort();
}
