/**
 * The coins of 32 worlds at once, one world a bit.
 *
 * World `32·block + lane` gives each key a uniform U with binary digits taken from the lane's bit of the words
 * w0, w1, … of a stream seeded by (seed, block, key). `U < level` is decided from the first digit on, until no
 * lane is open: 7 words on average instead of 32 numbers. It follows that
 *  - results do not depend on the order in which coins are asked for, nor on threads;
 *  - a coin is monotone in its level, exactly, so a strengthened control never seems to raise a score;
 *  - probabilities are met to the last bit of the double.
 *
 * Stream: xoroshiro64** (Blackman and Vigna 2018), seeded through the finaliser of MurmurHash3.
 */
import { avalanche } from '../graph/key-hash.ts';

/** Worlds in a block. */
export const LANES = 32;

/** Two words that name a block of worlds under a seed. */
export function blockKey(seed: number, block: number): readonly [number, number] {
  // A seed may be any safe integer: both halves count.
  const low = avalanche(seed | 0);
  const high = avalanche(Math.floor(seed / 0x100000000) ^ 0x2545f491);
  const first = avalanche(low ^ Math.imul(block, 0x9e3779b1));
  return [first, avalanche(high ^ first ^ (block + 0x7f4a7c15))];
}

/**
 * The lanes whose uniform for the key lies below levels[at]. A level of its own would be an object for every coin: a
 * number with digits behind the point is handed from function to function as one.
 */
export function coinMask(
  levels: Float64Array,
  at: number,
  keyLow: number,
  keyHigh: number,
  blockLow: number,
  blockHigh: number,
): number {
  let digits = levels[at];
  if (digits >= 1) return -1;
  let s0 = avalanche(keyLow ^ blockLow) | 0;
  let s1 = avalanche(keyHigh ^ blockHigh ^ s0) | 0;
  let undecided = -1;
  let below = 0;
  while (undecided !== 0 && digits > 0) {
    const scrambled = Math.imul(s0, 0x9e3779bb);
    const word = Math.imul((scrambled << 5) | (scrambled >>> 27), 5);
    s1 ^= s0;
    s0 = ((s0 << 26) | (s0 >>> 6)) ^ s1 ^ (s1 << 9);
    s1 = (s1 << 13) | (s1 >>> 19);
    // Doubling a double and taking 1 from it are exact: these are the binary digits of `level`.
    digits += digits;
    if (digits >= 1) {
      digits -= 1;
      below |= undecided & ~word;
      undecided &= word;
    } else {
      undecided &= ~word;
    }
  }
  return below;
}

/** Number of lanes in a mask. */
export function laneCount(mask: number): number {
  let word = mask - ((mask >>> 1) & 0x55555555);
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
