/** Keeps what was made last for a few keys, and makes each only once however many ask at the same time. */
export class Latest<T> {
  private readonly entries = new Map<string, Promise<T>>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Keeps a better one in place of what is kept under the key, if anything still is. */
  replace(key: string, made: T): void {
    if (this.entries.has(key)) this.entries.set(key, Promise.resolve(made));
  }

  /** What is kept under the key, or what `make` makes of it. What could not be made is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    if (known) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return known;
    }
    const made = make();
    this.entries.set(key, made);
    made.catch(() => {
      if (this.entries.get(key) === made) this.entries.delete(key);
    });
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.most) break;
      this.entries.delete(oldest);
    }
    return made;
  }
}
