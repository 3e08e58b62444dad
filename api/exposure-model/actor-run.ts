import { blockKey } from '../core/reach/coin.ts';
import { WorldUpdate } from '../core/reach/world-update.ts';
import type { ActorBefore } from './actor-before.ts';
import type { ActorShape, WeighedModel } from './actor-shape.ts';
import { classedActor } from './classed-actor.ts';
import type { ValuedRun } from './edge-chances.ts';
import type { ActorWorlds } from './open-worlds.ts';
import { blockOf, drawOf, type SamplingPlan } from './sampling-plan.ts';
import type { WorldHits } from './world-hits.ts';

/** What of an actor's edges is not as it was in an earlier score. */
interface ChangedSince {
  /** Positions in the shape. */
  readonly fresh: Int32Array;
  readonly lost: ActorBefore;
}

/** What an earlier score knows of an actor: worlds in the places of the states, to be written to, or as it holds them. */
export type KnownWorlds = ChangedSince &
  ({ readonly worlds: ActorWorlds; readonly before: null } | { readonly worlds: null; readonly before: WorldsBefore });

/** Worlds as an earlier score holds them, which are not written to. */
export interface WorldsBefore {
  readonly worlds: ActorWorlds;
  /** How many states the actor reached. */
  readonly size: number;
  /** Position of each state among these; -1: it was not reached. */
  readonly from: Int32Array;
  readonly hits: WorldHits;
}

export interface ActorRunInput {
  readonly model: WeighedModel;
  readonly shape: ActorShape;
  /** States it may reach at all, ascending, and the position of each state among them (-1: none). */
  readonly states: Int32Array;
  readonly positionOf: Int32Array;
  readonly plan: SamplingPlan;
  /** The main run first, then one for each draw. */
  readonly runs: readonly ValuedRun[];
  /** What an earlier score knows of it; null: everything is worked out. */
  readonly known: KnownWorlds | null;
  readonly onRow?: () => void;
}

/** Takes one row of worlds after another: the main run, then draw after draw, each told before its first row. */
export function eachRow(
  { plan, onRow }: Pick<ActorRunInput, 'plan' | 'onRow'>,
  reweigh: (run: number) => void,
  work: (row: number, key: readonly [number, number]) => void,
): void {
  let draw = -1;
  for (let row = 0; row < plan.rows; row++) {
    if (drawOf(plan, row) !== draw) {
      draw = drawOf(plan, row);
      reweigh(draw + 1);
    }
    work(row, blockKey(plan.seed, blockOf(plan, row)));
    onRow?.();
  }
}

/** What brings the worlds of an actor up to date, and what tells it of each run. */
export function worldUpdate(
  { model, shape, states, positionOf, runs }: ActorRunInput,
  { fresh, lost }: ChangedSince,
): { update: WorldUpdate; reweigh: (run: number) => void } {
  const actor = classedActor(model, shape, runs);
  const before = classedActor(lost.model, lost.shape, lost.runs);
  const { source } = actor.edges.graph;
  const lostEdges = { ...before.edges, graph: { ...before.edges.graph, source } };
  const update = new WorldUpdate(actor.edges, { fresh, lost: lostEdges }, positionOf, states.length);
  const reweigh = (run: number) => update.reweigh(actor.figuresOf(runs[run]), before.figuresOf(lost.runs[run]));
  reweigh(0);
  return { update, reweigh };
}
