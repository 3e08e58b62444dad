import type { ActorShape, WeighedModel } from './actor-shape.ts';
import type { ValuedRun } from './edge-chances.ts';
import { wordsAt } from './key-order.ts';
import type { ActorWorlds } from './open-worlds.ts';

/** Edges of an actor that are not as they were, as they were in an earlier score. */
export interface ActorBefore {
  readonly model: WeighedModel;
  /**
   * Of these edges alone. Their ends are states of the later model; a start that the actor does not reach any more is
   * -1 - g by its position g in `goneWorlds`.
   */
  readonly shape: ActorShape;
  readonly runs: readonly ValuedRun[];
  /** The worlds in which each of the starts was open that are not reached any more. */
  readonly goneWorlds: ActorWorlds;
}

/** What of an earlier score edges are read from. */
export interface EarlierActor {
  readonly model: WeighedModel;
  readonly runs: readonly ValuedRun[];
  readonly shape: ActorShape;
  /** Position of each state among so many that the actor reached. */
  readonly positionOf: Int32Array;
  readonly stateCount: number;
  readonly worlds: ActorWorlds;
  readonly rows: number;
}

/**
 * `edges`: positions in the earlier shape of edges whose ends are still reached. `laterState`: the state of the later
 * model that each is, `positionOf`: the position of each of these among those that the actor reaches by now; -1 for
 * none. O(edges named, and gates).
 */
export function actorBefore(
  { model, runs, shape, positionOf: before, stateCount, worlds, rows }: EarlierActor,
  edges: Int32Array,
  laterState: Int32Array,
  positionOf: Int32Array,
): ActorBefore {
  const { edgeWeight } = shape;
  const source = model.actors[shape.actor].start;
  const gone = new Map<number, number>();
  const startOf = (e: number): number => {
    const state = shape.edgeFrom[e];
    const later = laterState[state];
    if (state === source || (later >= 0 && positionOf[later] >= 0)) return later;
    const number = gone.get(state) ?? gone.size;
    gone.set(state, number);
    return -1 - number;
  };
  const named: ActorShape = {
    ...shape,
    modelEdge: edges.map((e) => shape.modelEdge[e]),
    edgeFrom: edges.map(startOf),
    edgeTo: edges.map((e) => laterState[shape.edgeTo[e]]),
    edgeKeys: wordsAt(shape.edgeKeys, edges),
    edgeWeight: edgeWeight && Float64Array.from(edges, (e) => edgeWeight[e]),
    edgeGate: edges.map((e) => shape.edgeGate[e]),
    asked: Uint8Array.from(edges, (e) => shape.asked[e]),
  };
  const positions = Int32Array.from(gone.keys(), (state) => before[state]);
  return { model, shape: named, runs, goneWorlds: columnsOf(worlds, stateCount, positions, rows) };
}

/** The worlds of some of the states. */
function columnsOf({ reached, tried }: ActorWorlds, size: number, positions: Int32Array, rows: number): ActorWorlds {
  const of = (column: Int32Array): Int32Array => {
    const chosen = new Int32Array(rows * positions.length);
    for (let row = 0; row < rows; row++) {
      for (let i = 0; i < positions.length; i++) chosen[row * positions.length + i] = column[row * size + positions[i]];
    }
    return chosen;
  };
  return { reached: of(reached), tried: tried && of(tried) };
}
