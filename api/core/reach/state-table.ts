/** States as runs of 32-bit words, each with its probability: a hash table in flat arrays, open addressing. */
export class StateTable {
  size = 0;
  probability = new Float64Array(16);
  private readonly length: number;
  private words: Uint32Array;
  private slots = new Int32Array(64).fill(-1);

  /** `length`: words of a state. */
  constructor(length: number) {
    this.length = length;
    this.words = new Uint32Array(16 * length);
  }

  clear(): void {
    this.size = 0;
    this.slots.fill(-1);
  }

  read(index: number, into: Uint32Array): void {
    const at = index * this.length;
    for (let i = 0; i < this.length; i++) into[i] = this.words[at + i];
  }

  /** Adds to the probability of a state, new or known. */
  add(state: Uint32Array, probability: number): void {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(state, 0, this.length) & mask; ; slot = (slot + 1) & mask) {
      const index = this.slots[slot];
      if (index < 0) {
        this.slots[slot] = this.append(state, probability);
        if (2 * this.size > this.slots.length) this.rehash();
        return;
      }
      if (this.isAt(index, state)) {
        this.probability[index] += probability;
        return;
      }
    }
  }

  private isAt(index: number, state: Uint32Array): boolean {
    const at = index * this.length;
    for (let i = 0; i < this.length; i++) if (this.words[at + i] !== state[i]) return false;
    return true;
  }

  private append(state: Uint32Array, probability: number): number {
    if (this.size === this.probability.length) {
      const more = new Float64Array(2 * this.size);
      more.set(this.probability);
      this.probability = more;
      const words = new Uint32Array(2 * this.words.length);
      words.set(this.words);
      this.words = words;
    }
    const at = this.size * this.length;
    for (let i = 0; i < this.length; i++) this.words[at + i] = state[i];
    this.probability[this.size] = probability;
    return this.size++;
  }

  private rehash(): void {
    const grown = new Int32Array(4 * this.slots.length).fill(-1);
    const mask = grown.length - 1;
    for (let index = 0; index < this.size; index++) {
      let slot = hashOf(this.words, index * this.length, this.length) & mask;
      while (grown[slot] >= 0) slot = (slot + 1) & mask;
      grown[slot] = index;
    }
    this.slots = grown;
  }
}

function hashOf(words: Uint32Array, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < length; i++) {
    hash = Math.imul(hash ^ words[at + i], 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
