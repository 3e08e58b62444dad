/** In which worlds each state is open for one actor: bits of row r and states[i] stand at r · states.length + i. */
export interface ActorWorlds {
  /** If it attempts. */
  readonly reached: Int32Array;
  /** In worlds in which it attempts; null where the attempt is not assessed. */
  readonly tried: Int32Array | null;
}

/** One row of so many states. */
export const worldsInRow = ({ reached, tried }: ActorWorlds, row: number, size: number): ActorWorlds => ({
  reached: reached.subarray(row * size, (row + 1) * size),
  tried: tried?.subarray(row * size, (row + 1) * size) ?? null,
});
