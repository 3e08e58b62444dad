/** A set of places that are taken from the first one on: bits, so that marking one twice costs nothing. */
export class PendingPlaces {
  private readonly words: Int32Array;

  constructor(count: number) {
    this.words = new Int32Array((count + 31) >>> 5);
  }

  mark(place: number): void {
    this.words[place >>> 5] |= 1 << (place & 31);
  }

  unmark(place: number): void {
    this.words[place >>> 5] &= ~(1 << (place & 31));
  }

  /** The first marked place from this one on, or -1. */
  next(from: number): number {
    const { words } = this;
    let word = from >>> 5;
    let bits = word < words.length ? words[word] & (-1 << (from & 31)) : 0;
    while (bits === 0) {
      if (++word >= words.length) return -1;
      bits = words[word];
    }
    return (word << 5) + 31 - Math.clz32(bits & -bits);
  }
}
