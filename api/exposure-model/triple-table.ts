import { avalanche } from '../core/graph/key-hash.ts';

const LEAST_SLOTS = 1024;

/**
 * Numbers triples of whole numbers from 0 in the order in which they come, each once. Open addressing with linear
 * probing, at most half full (Knuth, TAOCP 3, 6.4): a lookup makes no object, where a Map would need a text or a large
 * number of its own for each. O(1) each on average.
 */
export class TripleTable {
  /** The number of a triple plus one; 0 where the slot is free. A power of two of them. */
  private slots: Int32Array;
  /** Three numbers a triple, with room for as many as the slots may hold. */
  private triples: Int32Array;
  private count = 0;

  /** `expected`: about how many there will be, where that is known; with room for them the table need not grow. */
  constructor(expected = 0) {
    let slots = LEAST_SLOTS;
    while (slots < 2.1 * expected) slots *= 2;
    this.slots = new Int32Array(slots);
    this.triples = new Int32Array((3 * slots) / 2);
  }

  get size(): number {
    return this.count;
  }

  /** The triple's number: below the `size` so far where it is known, equal to it where it is new. */
  add(a: number, b: number, c: number): number {
    const { slots, triples } = this;
    const slot = this.slotOf(a, b, c);
    if (slots[slot] > 0) return slots[slot] - 1;
    const number = this.count++;
    slots[slot] = this.count;
    triples[3 * number] = a;
    triples[3 * number + 1] = b;
    triples[3 * number + 2] = c;
    if (2 * this.count === slots.length) this.grow();
    return number;
  }

  private slotOf(a: number, b: number, c: number): number {
    const { slots, triples } = this;
    const last = slots.length - 1;
    let slot = avalanche(Math.imul(Math.imul(a, 0x9e3779b1) ^ b, 0x85ebca6b) ^ c) & last;
    for (;;) {
      if (slots[slot] === 0) return slot;
      const at = 3 * (slots[slot] - 1);
      if (triples[at] === a && triples[at + 1] === b && triples[at + 2] === c) return slot;
      slot = (slot + 1) & last;
    }
  }

  private grow(): void {
    const { triples, count } = this;
    this.slots = new Int32Array(4 * this.slots.length);
    this.triples = new Int32Array((3 * this.slots.length) / 2);
    this.triples.set(triples);
    for (let i = 0; i < count; i++) {
      this.slots[this.slotOf(triples[3 * i], triples[3 * i + 1], triples[3 * i + 2])] = i + 1;
    }
  }
}
