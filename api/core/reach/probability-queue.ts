/** The high word of 1.0; below it the high words of doubles fall as their values do. */
const ONE = 0x3ff00000;

/**
 * A queue of items by probability, the likeliest first, for searches in which nothing is pushed that is likelier
 * than what was taken last. Buckets by the leading bits of the double, and the bucket at hand as a binary heap,
 * which stays small enough for the cache. An item pushed again, likelier, is taken twice: the caller skips it.
 */
export class ProbabilityQueue {
  /** What `next` took. */
  item = -1;
  probability = 0;

  private readonly shift: number;
  private readonly head: Int32Array;
  private bucket = 0;
  /** Entries in later buckets: key, and item with the next entry of its bucket. */
  private keys = new Float64Array(256);
  private entries = new Int32Array(512);
  private entryCount = 0;
  private waiting = 0;
  private heapItems = new Int32Array(256);
  private heapKeys = new Float64Array(256);
  private heapSize = 0;
  private readonly double = new Float64Array(1);
  private readonly words = new Int32Array(this.double.buffer);
  private readonly highWord: number;

  constructor(nodeCount: number) {
    // 256 buckets a factor of two on large graphs; 8 on small ones, whose searches must start at once.
    this.shift = nodeCount > 100_000 ? 12 : nodeCount > 1000 ? 15 : 17;
    this.head = new Int32Array((ONE >>> this.shift) + 1).fill(-1);
    this.double[0] = 1;
    this.highWord = this.words[1] === ONE ? 1 : 0;
  }

  /** Takes a probability above 0. */
  push(item: number, probability: number): void {
    this.double[0] = probability;
    const bucket = (ONE - this.words[this.highWord]) >>> this.shift;
    if (bucket <= this.bucket) {
      this.pushHeap(item, probability);
      return;
    }
    if (this.entryCount === this.keys.length) this.growEntries();
    const entry = this.entryCount++;
    this.keys[entry] = probability;
    this.entries[2 * entry] = item;
    this.entries[2 * entry + 1] = this.head[bucket];
    this.head[bucket] = entry;
    this.waiting++;
  }

  /** Takes the likeliest item into `item` and `probability`; false when none is left. */
  next(): boolean {
    while (this.heapSize === 0) {
      if (this.waiting === 0) return false;
      const { head, entries } = this;
      do this.bucket++;
      while (head[this.bucket] < 0);
      for (let entry = head[this.bucket]; entry >= 0; entry = entries[2 * entry + 1]) {
        this.pushHeap(entries[2 * entry], this.keys[entry]);
        this.waiting--;
      }
    }
    this.popHeap();
    return true;
  }

  private pushHeap(item: number, key: number): void {
    if (this.heapSize === this.heapItems.length) this.growHeap();
    const { heapItems, heapKeys } = this;
    let at = this.heapSize++;
    while (at > 0) {
      const parent = (at - 1) >>> 1;
      if (heapKeys[parent] >= key) break;
      heapKeys[at] = heapKeys[parent];
      heapItems[at] = heapItems[parent];
      at = parent;
    }
    heapKeys[at] = key;
    heapItems[at] = item;
  }

  private popHeap(): void {
    const { heapItems, heapKeys } = this;
    this.item = heapItems[0];
    this.probability = heapKeys[0];
    const size = --this.heapSize;
    const item = heapItems[size];
    const key = heapKeys[size];
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && heapKeys[child + 1] > heapKeys[child]) child++;
      if (heapKeys[child] <= key) break;
      heapKeys[at] = heapKeys[child];
      heapItems[at] = heapItems[child];
      at = child;
    }
    heapKeys[at] = key;
    heapItems[at] = item;
  }

  private growEntries(): void {
    const keys = new Float64Array(4 * this.keys.length);
    keys.set(this.keys);
    this.keys = keys;
    const entries = new Int32Array(4 * this.entries.length);
    entries.set(this.entries);
    this.entries = entries;
  }

  private growHeap(): void {
    const items = new Int32Array(2 * this.heapItems.length);
    items.set(this.heapItems);
    this.heapItems = items;
    const keys = new Float64Array(2 * this.heapKeys.length);
    keys.set(this.heapKeys);
    this.heapKeys = keys;
  }
}
