import { keyHash } from '../core/graph/key-hash.ts';

/** The two words of each key, as `keyHash` gives them: those of key i stand at 2i and 2i + 1. */
export function wordsOf(keys: readonly string[]): Uint32Array {
  const words = new Uint32Array(2 * keys.length);
  for (let i = 0; i < keys.length; i++) {
    const [first, second] = keyHash(keys[i]);
    words[2 * i] = first;
    words[2 * i + 1] = second;
  }
  return words;
}

const BITS = 11;
const DIGITS = 1 << BITS;

/**
 * Positions in ascending order of their words, those of equal words by `tie`. An order of names alone: whatever is
 * added or taken away elsewhere, the rest stays in its relative order. Radix sort by the first word (three passes of
 * eleven bits), then the few runs that share it by comparison: O(n) and no comparison of text but for clashes.
 */
export function orderByWords(words: Uint32Array, tie: (a: number, b: number) => number): Int32Array {
  const count = words.length / 2;
  let order = new Int32Array(count);
  let next = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  for (let shift = 0; shift < 32; shift += BITS) {
    const start = new Int32Array(DIGITS + 1);
    for (let i = 0; i < count; i++) start[((words[2 * i] >>> shift) & (DIGITS - 1)) + 1]++;
    for (let d = 1; d < start.length; d++) start[d] += start[d - 1];
    for (let i = 0; i < count; i++) {
      const position = order[i];
      next[start[(words[2 * position] >>> shift) & (DIGITS - 1)]++] = position;
    }
    [order, next] = [next, order];
  }
  for (let first = 0; first < count; ) {
    let last = first + 1;
    while (last < count && words[2 * order[last]] === words[2 * order[first]]) last++;
    if (last - first > 1) {
      order.subarray(first, last).sort((a, b) => words[2 * a + 1] - words[2 * b + 1] || tie(a, b));
    }
    first = last;
  }
  return order;
}

/** The words of the keys at these positions, in their order. */
export function wordsAt(words: Uint32Array, positions: Int32Array): Uint32Array {
  const chosen = new Uint32Array(2 * positions.length);
  for (let i = 0; i < positions.length; i++) {
    chosen[2 * i] = words[2 * positions[i]];
    chosen[2 * i + 1] = words[2 * positions[i] + 1];
  }
  return chosen;
}

/** The entries of a column at these positions, in their order. */
export function entriesAt<T>(column: readonly T[], positions: Int32Array): T[] {
  const chosen: T[] = new Array(positions.length);
  for (let i = 0; i < positions.length; i++) chosen[i] = column[positions[i]];
  return chosen;
}

/** Text in the order of its code units, the same in every place and language. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
