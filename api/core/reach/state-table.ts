/** States as runs of 16-bit words, each with its probability: a hash table in flat arrays, open addressing. */
export class StateTable {
  size = 0;
  probability = new Float64Array(64);
  private readonly length: number;
  private words: Uint16Array;
  private slots = new Int32Array(256).fill(-1);

  /** `width`: slots of the frontier; a state has two words more. */
  constructor(width: number) {
    this.length = width + 2;
    this.words = new Uint16Array(64 * this.length);
  }

  clear(): void {
    this.size = 0;
    this.slots.fill(-1);
  }

  read(index: number, into: Uint16Array): void {
    const at = index * this.length;
    for (let i = 0; i < this.length; i++) into[i] = this.words[at + i];
  }

  /** Adds to the probability of a state, new or known. */
  add(state: Uint16Array, probability: number): void {
    let hash = 0x811c9dc5;
    for (let i = 0; i < this.length; i++) hash = Math.imul(hash ^ state[i], 0x01000193);
    hash ^= hash >>> 15;
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
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

  private isAt(index: number, state: Uint16Array): boolean {
    const at = index * this.length;
    for (let i = 0; i < this.length; i++) if (this.words[at + i] !== state[i]) return false;
    return true;
  }

  private append(state: Uint16Array, probability: number): number {
    if (this.size === this.probability.length) {
      const more = new Float64Array(2 * this.size);
      more.set(this.probability);
      this.probability = more;
      const words = new Uint16Array(2 * this.words.length);
      words.set(this.words);
      this.words = words;
    }
    this.words.set(state, this.size * this.length);
    this.probability[this.size] = probability;
    return this.size++;
  }

  private rehash(): void {
    const grown = new Int32Array(4 * this.slots.length).fill(-1);
    const mask = grown.length - 1;
    for (let index = 0; index < this.size; index++) {
      let hash = 0x811c9dc5;
      for (let i = 0; i < this.length; i++) hash = Math.imul(hash ^ this.words[index * this.length + i], 0x01000193);
      hash ^= hash >>> 15;
      let slot = hash & mask;
      while (grown[slot] >= 0) slot = (slot + 1) & mask;
      grown[slot] = index;
    }
    this.slots = grown;
  }
}
