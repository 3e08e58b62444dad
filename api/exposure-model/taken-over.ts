import type { ActorWorlds } from './actor-worlds.ts';
import type { ModelChange } from './model-change.ts';
import type { ActorSimulation, SimulatedMission } from './simulate-mission.ts';

/** Where the figures of unchanged states stand among those of an earlier simulation of the actor; -1: worked out anew. */
export function positionsBefore(
  states: Int32Array,
  changed: Uint8Array,
  earlierState: Int32Array,
  before: Pick<ActorSimulation, 'positionOf'>,
): Int32Array {
  return states.map((state, i) => (changed[i] === 1 ? -1 : before.positionOf[earlierState[state]]));
}

/** The worlds of unchanged states, in their new places; those of the others are closed. */
export function worldsTakenOver(worlds: ActorWorlds, was: number, from: Int32Array, rows: number): ActorWorlds {
  const size = from.length;
  const fresh: number[] = [];
  let isInPlace = size === was;
  for (let i = 0; i < size; i++) {
    if (from[i] < 0) fresh.push(i);
    else if (from[i] !== i) isInPlace = false;
  }
  // Nothing moved: the columns themselves can be shared, since nobody writes to worlds that are wholly known.
  if (isInPlace && fresh.length === 0) return worlds;
  const copy = (column: Int32Array): Int32Array => {
    const moved = isInPlace ? column.slice() : new Int32Array(rows * size);
    for (let row = 0; row < rows; row++) {
      const at = row * size;
      if (isInPlace) for (const i of fresh) moved[at + i] = 0;
      else for (let i = 0; i < size; i++) if (from[i] >= 0) moved[at + i] = column[row * was + from[i]];
    }
    return moved;
  };
  return { reached: copy(worlds.reached), tried: worlds.tried && copy(worlds.tried) };
}

/** What is known of one actor, in either simulation. */
interface ActorStates {
  readonly states: Int32Array;
  readonly isAssessed: boolean;
  /** Position of the actor before, and of each state among its states then; null: all is new. */
  readonly takenOver: { readonly from: Int32Array } | null;
}

/**
 * For each state of a later model, the earlier state that is open in the same worlds for all actors together, or -1:
 * the same actors reach it, and none of them otherwise than before. O(states of all actors).
 */
export function jointlyUnchanged(
  actors: readonly ActorStates[],
  earlier: SimulatedMission,
  change: ModelChange,
): Int32Array {
  const same = new Int32Array(change.earlierState.length);
  const reaching = new Int32Array(change.earlierState.length);
  const reachingBefore = new Int32Array(change.laterState.length);
  for (const { states, attemptHits } of earlier.actors) {
    if (attemptHits) for (const state of states) reachingBefore[state]++;
  }
  for (const { states, isAssessed, takenOver } of actors) {
    if (!isAssessed) continue;
    for (let i = 0; i < states.length; i++) {
      reaching[states[i]]++;
      if (takenOver && takenOver.from[i] >= 0) same[states[i]]++;
    }
  }
  return change.earlierState.map((before, state) =>
    before >= 0 && same[state] === reaching[state] && same[state] === reachingBefore[before] ? before : -1,
  );
}
