import type { AttackGraph } from '../core/graph/attack-graph.ts';
import { reachBounds } from '../core/reach/bounds.ts';
import { weighActor } from './actor-graph.ts';
import type { ActorRunInput } from './actor-run.ts';
import { actorWorlds, type WorkedOutWorlds } from './actor-worlds.ts';

/** Effort of the upper bound of one actor, in visits of edges a sweep. */
const BOUND_VISITS = 400_000;

/** What of one actor has to be worked out. */
export interface ActorJob extends Omit<ActorRunInput, 'onRow'> {
  /** False: nothing that its worlds depend on has changed, and `known` are its worlds. */
  readonly needsWorlds: boolean;
  readonly needsBounds: boolean;
}

/** Bounds by position in the states of the actor. */
export interface ActorBounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface ActorResult extends WorkedOutWorlds {
  readonly bounds: ActorBounds | null;
}

/**
 * Works out jobs and hands each result over by its position, in any order; the results do not depend on it. `onRow`
 * is told of every block of worlds, and may throw.
 */
export type RunActorJobs = (
  jobs: readonly ActorJob[],
  take: (position: number, result: ActorResult) => void,
  onRow: () => void,
) => void;

export const runHere: RunActorJobs = (jobs, take, onRow) =>
  jobs.forEach((job, position) => {
    take(position, runActorJob(job, onRow));
  });

export function runActorJob(job: ActorJob, onRow: () => void): ActorResult {
  const { model, shape, states, runs, known } = job;
  const found =
    known && !job.needsWorlds ? { worlds: known.worlds, turned: null, differs: null } : actorWorlds({ ...job, onRow });
  if (!job.needsBounds) return { ...found, bounds: null };
  const { graph } = weighActor(model, shape, runs[0].values, runs[0].chances);
  return { ...found, bounds: boundsOn(graph, states, model.states.node.length) };
}

/** Worked out on the reached states alone: an actor that reaches little costs little. */
function boundsOn(graph: AttackGraph, states: Int32Array, stateCount: number): ActorBounds {
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
  return { lower: small.lower.slice(1), upper: small.upper.slice(1) };
}
