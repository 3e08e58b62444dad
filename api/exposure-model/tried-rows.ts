import type { WorkedOutWorlds } from './actor-worlds.ts';
import type { TriedRows } from './joint-worlds.ts';
import type { KnownActor } from './known-actor.ts';
import { placedRows } from './taken-over.ts';

/**
 * Rows of worlds in which an actor attempts, of so many states: as they were written down, or as an earlier simulation
 * has them, with what turned since. Null: the attempt is not assessed.
 */
export function triedRows(
  { worlds, turned }: Pick<WorkedOutWorlds, 'worlds' | 'turned'>,
  known: KnownActor | null,
  size: number,
): TriedRows | null {
  if (worlds) {
    const { tried } = worlds;
    return tried && ((row) => tried.subarray(row * size, (row + 1) * size));
  }
  const before = known!.worlds.tried;
  if (!before) return null;
  const place = placedRows(known!.before.states.length, known!.from);
  const words = new Int32Array(size);
  return (row) => {
    place(before, row, words);
    if (turned) {
      const { start, position, word } = turned.words;
      for (let i = start[row]; i < start[row + 1]; i++) words[position[i]] = word[i];
    }
    return words;
  };
}
