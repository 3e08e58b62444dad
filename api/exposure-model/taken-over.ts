import type { ModelChange } from './model-change.ts';
import type { ActorWorlds } from './open-worlds.ts';
import type { ActorSimulation, SimulatedMission } from './simulated-mission.ts';

/** Where states stood among those of an earlier simulation of the actor; -1: it did not reach them. */
export function positionsBefore(
  states: Int32Array,
  earlierState: Int32Array,
  before: Pick<ActorSimulation, 'positionOf'>,
): Int32Array {
  return states.map((state) => (earlierState[state] < 0 ? -1 : before.positionOf[earlierState[state]]));
}

/** Writes a row of a column of earlier words into the places of later states; those of new states are closed. */
export type PlaceRow = (column: Int32Array, row: number, into: Int32Array) => void;

/** `was`: how many states the actor reached; `from`: position of each later one among them, -1 for none. */
export function placedRows(was: number, from: Int32Array): PlaceRow {
  const size = from.length;
  // Few states come or go, and the others keep their order: they are copied in long stretches.
  const stretches: { readonly to: number; readonly first: number; readonly length: number }[] = [];
  for (let i = 0; i < size; ) {
    let next = i + 1;
    while (next < size && from[next] === from[i] + next - i) next++;
    if (from[i] < 0) next = i + 1;
    else stretches.push({ to: i, first: from[i], length: next - i });
    i = next;
  }
  const isCovered = stretches.reduce((sum, { length }) => sum + length, 0) === size;
  return (column, row, into) => {
    if (!isCovered) into.fill(0);
    for (const { to, first, length } of stretches) {
      const start = row * was + first;
      into.set(column.subarray(start, start + length), to);
    }
  };
}

/** The worlds of an earlier simulation in the places of later states, for writing. */
export function worldsTakenOver(worlds: ActorWorlds, was: number, from: Int32Array, rows: number): ActorWorlds {
  const size = from.length;
  const place = placedRows(was, from);
  const copy = (column: Int32Array): Int32Array => {
    const moved = new Int32Array(rows * size);
    for (let row = 0; row < rows; row++) place(column, row, moved.subarray(row * size, (row + 1) * size));
    return moved;
  };
  return { reached: copy(worlds.reached), tried: worlds.tried && copy(worlds.tried) };
}

/**
 * For each state of a later model, the earlier state that is open in the same worlds for all actors together, or -1:
 * the same actors reach it, and none of them otherwise than before. O(states of all actors).
 */
export function jointlyUnchanged(
  actors: readonly ActorSimulation[],
  earlier: SimulatedMission,
  change: ModelChange,
): Int32Array {
  const same = new Int32Array(change.earlierState.length);
  const reaching = new Int32Array(change.earlierState.length);
  const reachingBefore = new Int32Array(change.laterState.length);
  for (const { states, attemptHits } of earlier.actors) {
    if (attemptHits) for (const state of states) reachingBefore[state]++;
  }
  for (const { states, attemptHits, takenOver } of actors) {
    if (!attemptHits) continue;
    for (let i = 0; i < states.length; i++) {
      reaching[states[i]]++;
      if (takenOver && takenOver.from[i] >= 0) same[states[i]]++;
    }
  }
  return change.earlierState.map((before, state) =>
    before >= 0 && same[state] === reaching[state] && same[state] === reachingBefore[before] ? before : -1,
  );
}
