import { blockKey } from '../core/reach/coin.ts';
import { SimulatedActor } from '../core/reach/simulated-actor.ts';
import { type ActorShape, type WeighedModel, weighActor, withEdges } from './actor-graph.ts';
import type { EdgeChances } from './edge-chances.ts';
import { blockOf, drawOf, type SamplingPlan } from './sampling-plan.ts';

/** In which worlds each state is open for one actor: bits of row r and states[i] stand at r · states.length + i. */
export interface ActorWorlds {
  /** If it attempts. */
  readonly reached: Int32Array;
  /** In worlds in which it attempts; null where the attempt is not assessed. */
  readonly tried: Int32Array | null;
}

/** Values of the judgements in one run of a score, and what they make of the edges. */
export interface ValuedRun {
  readonly values: Float64Array;
  readonly chances: EdgeChances;
}

export interface ActorRunInput {
  readonly model: WeighedModel;
  readonly shape: ActorShape;
  /** States it may reach at all, ascending. */
  readonly states: Int32Array;
  readonly plan: SamplingPlan;
  /** The main run first, then one for each draw. */
  readonly runs: readonly ValuedRun[];
  /** Worlds of an earlier score, filled in for the states that are not `changed`; null: everything is worked out. */
  readonly known: ActorWorlds | null;
  /** By position in `states`: what has to be worked out anew. */
  readonly changed: Uint8Array | null;
  readonly onRow?: () => void;
}

/**
 * Worlds of one actor, row after row. Where an earlier score is known, only the changed states are worked out: from
 * the others, whose worlds stay as they were, over the edges into the changed ones. The coins are hashes of their
 * keys, so that the result is the same, bit for bit, as that of a run from the start.
 */
export function actorWorlds(input: ActorRunInput): ActorWorlds {
  const { model, shape, states, plan, runs, known, changed } = input;
  const { start } = model.actors[shape.actor];
  const positionOf = new Int32Array(model.states.node.length).fill(-1);
  for (let i = 0; i < states.length; i++) positionOf[states[i]] = i;
  const isChanged = (state: number): boolean => changed === null || changed[positionOf[state]] === 1;
  const part = known === null ? shape : withEdges(shape, (i) => isChanged(shape.edgeTo[i]));
  const entries = known === null ? Int32Array.of(start) : entriesOf(part, start, isChanged);
  const weighed = (run: ValuedRun) => weighActor(model, part, run.values, run.chances);
  const actor = new SimulatedActor(weighed(runs[0]), entries);
  const size = states.length;
  const reached = known ? known.reached : new Int32Array(plan.rows * size);
  const tried = known ? known.tried : actor.attempts ? new Int32Array(plan.rows * size) : null;
  let draw = -1;
  for (let row = 0; row < plan.rows; row++) {
    const at = row * size;
    if (drawOf(plan, row) !== draw) {
      draw = drawOf(plan, row);
      actor.reweigh(weighed(runs[draw + 1]));
    }
    for (let i = 0; i < entries.length; i++) {
      if (entries[i] === start) continue;
      actor.entryReached[i] = reached[at + positionOf[entries[i]]];
      if (tried) actor.entryTried[i] = tried[at + positionOf[entries[i]]];
    }
    actor.simulate(...blockKey(plan.seed, blockOf(plan, row)));
    for (let i = entries.length; i < actor.touchedCount; i++) {
      const v = actor.touched[i];
      const position = at + positionOf[actor.graph.node[v]];
      reached[position] = actor.reached[v];
      if (tried) tried[position] = actor.tried[v];
    }
    input.onRow?.();
  }
  return { reached, tried };
}

/** Where the edges into changed states come from, themselves unchanged: their worlds are known. */
function entriesOf(part: ActorShape, start: number, isChanged: (state: number) => boolean): Int32Array {
  const from = new Set<number>([start]);
  for (const state of part.edgeFrom) if (state === start || !isChanged(state)) from.add(state);
  return Int32Array.from(from);
}
