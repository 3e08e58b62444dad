/** Draws from a stream that the seed alone decides, so that a generated mission is the same everywhere. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  unit(): number;
  /** A whole number from 0 to `below` − 1. */
  below(below: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A choice by weight: pairs of a value and its share. */
  weighted<T>(table: readonly (readonly [T, number])[]): T;
}

/** Weyl sequence with the 32-bit finaliser of MurmurHash3 (Appleby 2011): enough for shapes, not for secrets. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const unit = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let word = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return ((word ^ (word >>> 16)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(unit() * limit);
  return {
    unit,
    below,
    chance: (probability) => unit() < probability,
    pick: (list) => list[below(list.length)],
    weighted: (table) => {
      let left = unit() * table.reduce((sum, [, share]) => sum + share, 0);
      for (const [value, share] of table) {
        left -= share;
        if (left < 0) return value;
      }
      return table[table.length - 1][0];
    },
  };
}
