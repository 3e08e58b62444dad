import { avalanche } from '../core/graph/key-hash.ts';

const WORDS = 4;

/**
 * Numbers triples of whole numbers from 0 in the order in which they come, each once. Open addressing with linear
 * probing in one column of numbers, at most half full (Knuth, TAOCP 3, 6.4): a lookup makes no object, where a Map
 * would need a text or a large number of its own for each. O(1) each on average.
 */
export class TripleTable {
  size = 0;
  /** A triple and its number plus one; 0 where the slot is free. */
  private slots = new Int32Array(WORDS * 1024);

  /** The triple's number: below the `size` so far where it is known, equal to it where it is new. */
  add(a: number, b: number, c: number): number {
    if (2 * WORDS * (this.size + 1) > this.slots.length) this.grow();
    const at = this.slotOf(a, b, c);
    const known = this.slots[at + 3];
    if (known > 0) return known - 1;
    this.slots[at] = a;
    this.slots[at + 1] = b;
    this.slots[at + 2] = c;
    this.slots[at + 3] = ++this.size;
    return this.size - 1;
  }

  private slotOf(a: number, b: number, c: number): number {
    const { slots } = this;
    const last = slots.length / WORDS - 1;
    let slot = avalanche(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c) & last;
    for (;;) {
      const at = WORDS * slot;
      if (slots[at + 3] === 0 || (slots[at] === a && slots[at + 1] === b && slots[at + 2] === c)) return at;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    const full = this.slots;
    this.slots = new Int32Array(2 * full.length);
    for (let from = 0; from < full.length; from += WORDS) {
      if (full[from + 3] === 0) continue;
      this.slots.set(full.subarray(from, from + WORDS), this.slotOf(full[from], full[from + 1], full[from + 2]));
    }
  }
}
