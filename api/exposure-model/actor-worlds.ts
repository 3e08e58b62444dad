import { blockKey } from '../core/reach/coin.ts';
import { SimulatedActor } from '../core/reach/simulated-actor.ts';
import { WorldUpdate } from '../core/reach/world-update.ts';
import type { ActorBefore } from './actor-before.ts';
import { weighActor } from './actor-graph.ts';
import type { ActorShape, WeighedModel } from './actor-shape.ts';
import { classedActor } from './classed-actor.ts';
import type { ValuedRun } from './edge-chances.ts';
import { type ActorWorlds, worldsInRow } from './open-worlds.ts';
import { blockOf, drawOf, type SamplingPlan } from './sampling-plan.ts';

/** Worlds of an earlier score, to be brought up to date in place, and what of the actor's edges is not as it was. */
export interface KnownWorlds {
  readonly worlds: ActorWorlds;
  /** Positions in the shape. */
  readonly fresh: Int32Array;
  readonly lost: ActorBefore;
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
  /**
   * True: in the draws only worlds in which it attempts are asked for, as joint likelihoods are read from them. Words
   * of `reached` are then those of the main run alone, or say nothing of the draws.
   */
  readonly comparedAlone: boolean;
  readonly onRow?: () => void;
}

export interface WorkedOutWorlds {
  readonly worlds: ActorWorlds;
  /** By position in `states`: 1 where some word is not as it was known; null: nothing was known. */
  readonly differs: Uint8Array | null;
}

/**
 * Worlds of one actor, row after row. Where an earlier score is known, only what a changed edge makes a difference to
 * is worked out. The coins are hashes of their keys, so that the result is the same, bit for bit, as that of a run
 * from the start.
 */
export const actorWorlds = (input: ActorRunInput): WorkedOutWorlds =>
  input.known ? updatedWorlds(input, input.known) : { worlds: simulatedWorlds(input), differs: null };

function simulatedWorlds(input: ActorRunInput): ActorWorlds {
  const { model, shape, states, positionOf } = input;
  const weighed = (run: ValuedRun) => weighActor(model, shape, run.values, run.chances);
  const actor = new SimulatedActor(weighed(input.runs[0]));
  const size = states.length;
  const reached = new Int32Array(input.plan.rows * size);
  const tried = actor.attempts ? new Int32Array(input.plan.rows * size) : null;
  eachRow(
    input,
    (run) => actor.reweigh(weighed(input.runs[run])),
    (row, key) => {
      actor.simulate(...key);
      // The source comes first, and is no state of its own.
      for (let i = 1; i < actor.touchedCount; i++) {
        const v = actor.touched[i];
        const position = row * size + positionOf[actor.graph.node[v]];
        reached[position] = actor.reached[v];
        if (tried) tried[position] = actor.tried[v];
      }
    },
  );
  return { reached, tried };
}

function updatedWorlds(input: ActorRunInput, { worlds, fresh, lost }: KnownWorlds): WorkedOutWorlds {
  const { model, shape, states, positionOf } = input;
  const size = states.length;
  const actor = classedActor(model, shape, input.runs);
  const before = classedActor(lost.model, lost.shape, lost.runs);
  const { source } = actor.edges.graph;
  const lostEdges = { ...before.edges, graph: { ...before.edges.graph, source } };
  const update = new WorldUpdate(actor.edges, { fresh, lost: lostEdges }, positionOf, size);
  const reweigh = (run: number) => update.reweigh(actor.figuresOf(input.runs[run]), before.figuresOf(lost.runs[run]));
  reweigh(0);
  const goneCount = lost.goneWorlds.reached.length / input.plan.rows;
  const { mainBlocks } = input.plan;
  eachRow(input, reweigh, (row, key) => {
    const [words, gone] = [worldsInRow(worlds, row, size), worldsInRow(lost.goneWorlds, row, goneCount)];
    if (row < mainBlocks || !input.comparedAlone) update.update(words, gone, key);
    else if (words.tried) update.update(attemptedOf(words), attemptedOf(gone), key, true);
  });
  return { worlds, differs: update.differs };
}

/** Worlds in which it attempts, as if it attempted in no others. */
const attemptedOf = ({ reached, tried }: ActorWorlds): ActorWorlds => ({ reached: tried ?? reached, tried: null });

function eachRow(
  { plan, onRow }: ActorRunInput,
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
