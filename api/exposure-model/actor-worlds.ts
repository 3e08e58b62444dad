import { SimulatedActor } from '../core/reach/simulated-actor.ts';
import { weighActor } from './actor-graph.ts';
import { type ActorRunInput, eachRow, type KnownWorlds, worldUpdate } from './actor-run.ts';
import type { ValuedRun } from './edge-chances.ts';
import { type ActorWorlds, worldsInRow } from './open-worlds.ts';
import { type TurnedWorlds, turnedWorlds } from './turned-worlds.ts';

export interface WorkedOutWorlds {
  /** Null where they were not written down, because a comparison alone was asked for. */
  readonly worlds: ActorWorlds | null;
  /** What turned in them instead; null where nothing was known, or they were written down. */
  readonly turned: TurnedWorlds | null;
  /** By position in `states`: 1 where some word is not as it was known; null: nothing was known. */
  readonly differs: Uint8Array | null;
}

/**
 * Worlds of one actor, row after row. Where an earlier score is known, only what a changed edge makes a difference to
 * is worked out. The coins are hashes of their keys, so that the result is the same, bit for bit, as that of a run
 * from the start.
 */
export function actorWorlds(input: ActorRunInput): WorkedOutWorlds {
  const { known } = input;
  if (!known) return { worlds: simulatedWorlds(input), turned: null, differs: null };
  if (known.worlds) return updatedWorlds(input, known, known.worlds);
  return { worlds: null, ...turnedWorlds(input, known, known.before) };
}

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

function updatedWorlds(input: ActorRunInput, known: KnownWorlds, worlds: ActorWorlds): WorkedOutWorlds {
  const size = input.states.length;
  const { update, reweigh } = worldUpdate(input, known);
  const { goneWorlds } = known.lost;
  const goneCount = goneWorlds.reached.length / input.plan.rows;
  eachRow(input, reweigh, (row, key) => {
    update.update(worldsInRow(worlds, row, size), worldsInRow(goneWorlds, row, goneCount), key);
  });
  return { worlds, turned: null, differs: update.differs };
}
