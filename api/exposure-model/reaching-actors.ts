import type { SimulatedMission } from './simulated-mission.ts';

/** The actors that may reach each state: those of state s stand from start[s] up to start[s + 1], ascending. */
export interface ReachingActors {
  readonly start: Int32Array;
  readonly actor: Int32Array;
  /** Position of the state among those of the actor. */
  readonly at: Int32Array;
}

/** Counting sort. O(states of all actors): most states are reached by few of many actors. */
export function reachingActors({ actors }: Pick<SimulatedMission, 'actors'>, stateCount: number): ReachingActors {
  const start = new Int32Array(stateCount + 1);
  for (const { states } of actors) for (let i = 0; i < states.length; i++) start[states[i] + 1]++;
  for (let s = 0; s < stateCount; s++) start[s + 1] += start[s];
  const next = start.slice(0, stateCount);
  const actor = new Int32Array(start[stateCount]);
  const at = new Int32Array(start[stateCount]);
  for (let a = 0; a < actors.length; a++) {
    const { states } = actors[a];
    for (let i = 0; i < states.length; i++) {
      const place = next[states[i]]++;
      actor[place] = a;
      at[place] = i;
    }
  }
  return { start, actor, at };
}
