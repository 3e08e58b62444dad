import { whileWaiting, whoWaits } from './waiting.ts';

/** Whoever goes from page to page leaves one request and makes the next: a making waits so long for another. */
const PATIENCE_MS = 1_500;

interface Entry<T> {
  made: Promise<T>;
  /** How many wait for it. */
  waiting: number;
  isSettled: boolean;
  readonly stop: AbortController;
}

/**
 * Keeps what was made last for a few keys, and makes each only once however many ask at the same time. A making that
 * everybody has left is told to stop: `make` works for whoever waits for any of it (see `waiting.ts`).
 */
export class Latest<T> {
  private readonly entries = new Map<string, Entry<T>>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** Keeps a better one in place of what is kept under the key, if anything still is. */
  replace(key: string, made: T): void {
    if (!this.entries.has(key)) return;
    this.entries.set(key, { made: Promise.resolve(made), waiting: 0, isSettled: true, stop: new AbortController() });
  }

  /** What is kept under the key, or what `make` makes of it. What could not be made is not kept. */
  get(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.entries.get(key);
    // What is being stopped is nobody's any more.
    if (known && !known.stop.signal.aborted) {
      this.entries.delete(key);
      this.entries.set(key, known);
      return joined(known);
    }
    const stop = new AbortController();
    const entry: Entry<T> = { made: whileWaiting(stop.signal, make), waiting: 0, isSettled: false, stop };
    this.entries.set(key, entry);
    entry.made.then(
      () => {
        entry.isSettled = true;
      },
      () => {
        entry.isSettled = true;
        if (this.entries.get(key) === entry) this.entries.delete(key);
      },
    );
    for (const oldest of this.entries.keys()) {
      if (this.entries.size <= this.most) break;
      this.entries.delete(oldest);
    }
    return joined(entry);
  }
}

/** One more waits for it, until they leave. */
function joined<T>(entry: Entry<T>): Promise<T> {
  if (entry.isSettled) return entry.made;
  const leaving = whoWaits();
  entry.waiting++;
  if (leaving === undefined) return entry.made;
  const leave = () => {
    entry.waiting--;
    if (entry.waiting > 0) return;
    setTimeout(() => {
      if (entry.waiting === 0 && !entry.isSettled) entry.stop.abort();
    }, PATIENCE_MS).unref();
  };
  if (leaving.aborted) leave();
  else {
    leaving.addEventListener('abort', leave, { once: true });
    const end = () => leaving.removeEventListener('abort', leave);
    entry.made.then(end, end);
  }
  return entry.made;
}
