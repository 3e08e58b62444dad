/** Ends of arcs that are no slot of the frontier. */
export const AT_SOURCE = -1;
export const AT_TARGET = -2;

/**
 * A state of the frontier under change: words[0] the slots that the source reaches, words[1] those that reach the
 * target, and words[2 + x] the slots that slot x reaches, empty for x in either set, because more is not worth
 * knowing.
 */
export class FrontierClosure {
  readonly words: Uint16Array;
  /** The same two by two. */
  readonly pairs: Uint32Array;
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
    this.words = new Uint16Array(width + 2 + (width & 1));
    this.pairs = new Uint32Array(this.words.buffer);
  }

  /** Opens an arc; true when the source then reaches the target. */
  open(from: number, to: number): boolean {
    const { words, width } = this;
    const fromReached = from === AT_SOURCE || (from >= 0 && (words[0] >> from) & 1);
    const toSure = to === AT_TARGET || (to >= 0 && (words[1] >> to) & 1);
    if (fromReached) {
      if (toSure) return true;
      if (to === AT_SOURCE || (words[0] >> to) & 1) return false;
      const gained = words[2 + to] | (1 << to);
      words[0] |= gained;
      for (let x = 0; x < width; x++) words[2 + x] = (gained >> x) & 1 ? 0 : words[2 + x] & ~gained;
      return false;
    }
    if (from === AT_TARGET || to === AT_SOURCE || (words[1] >> from) & 1 || (to >= 0 && (words[0] >> to) & 1)) {
      return false;
    }
    if (toSure) {
      let gained = 1 << from;
      for (let x = 0; x < width; x++) if ((words[2 + x] >> from) & 1) gained |= 1 << x;
      words[1] |= gained;
      for (let x = 0; x < width; x++) words[2 + x] = (gained >> x) & 1 ? 0 : words[2 + x] & ~gained;
      return false;
    }
    const added = words[2 + to] | (1 << to);
    for (let x = 0; x < width; x++) {
      if (x === from || (words[2 + x] >> from) & 1) words[2 + x] = (words[2 + x] | added) & ~(1 << x);
    }
    return false;
  }

  /**
   * Keeps what arcs still to come can make use of: that a slot is reached only where one leads on from it, what a
   * slot reaches only where one leads to it.
   */
  forget(useful: number, enterable: number): void {
    const { words, width } = this;
    words[0] &= useful;
    words[1] &= enterable;
    for (let x = 0; x < width; x++) words[2 + x] = (enterable >> x) & 1 ? words[2 + x] & useful : 0;
  }
}
