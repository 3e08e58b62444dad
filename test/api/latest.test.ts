import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Latest } from '../../api/modules/base/latest.ts';
import { toTheEnd, whileWaiting, whoWaits } from '../../api/modules/base/waiting.ts';

/** A making that ends when it is told to, or is stopped. */
function making() {
  let resolve: (made: string) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<string>((onMade, onStopped) => {
    resolve = onMade;
    reject = onStopped;
  });
  const seen = { made: 0, stopped: 0 };
  const make = () => {
    seen.made++;
    whoWaits()?.addEventListener('abort', () => {
      seen.stopped++;
      reject(new Error('stopped'));
    });
    return promise;
  };
  return { make, seen, end: () => resolve('made') };
}

describe('What is made for several who wait', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const somebody = () => new AbortController();
  const getAs = <T>(who: AbortController, latest: Latest<T>, make: () => Promise<T>) =>
    whileWaiting(who.signal, () => latest.get('key', make));

  it('is stopped when the last of them has left, a moment later, and made anew for the next', async () => {
    const latest = new Latest<string>(2);
    const first = making();
    const [one, other] = [somebody(), somebody()];
    const got = [getAs(one, latest, first.make), getAs(other, latest, first.make)];
    const outcome = Promise.allSettled(got);
    one.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(first.seen).toEqual({ made: 1, stopped: 0 });
    other.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(first.seen.stopped).toBe(0);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(first.seen.stopped).toBe(1);
    for (const { status } of await outcome) expect(status).toBe('rejected');
    const second = making();
    const again = getAs(somebody(), latest, second.make);
    second.end();
    expect(await again).toBe('made');
  });

  it('goes on for who comes within that moment', async () => {
    const latest = new Latest<string>(2);
    const { make, seen, end } = making();
    const [one, next] = [somebody(), somebody()];
    void getAs(one, latest, make);
    one.abort();
    await vi.advanceTimersByTimeAsync(500);
    const got = getAs(next, latest, make);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toEqual({ made: 1, stopped: 0 });
    end();
    expect(await got).toBe('made');
  });

  it('goes on for who does not leave', async () => {
    const latest = new Latest<string>(2);
    const { make, seen, end } = making();
    const one = somebody();
    void getAs(one, latest, make);
    const kept = whileWaiting(one.signal, () => toTheEnd(() => latest.get('key', make)));
    one.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.stopped).toBe(0);
    end();
    expect(await kept).toBe('made');
  });

  it('is kept once it is made, whoever leaves', async () => {
    const latest = new Latest<string>(2);
    const { make, seen, end } = making();
    const one = somebody();
    const got = getAs(one, latest, make);
    end();
    await got;
    one.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await latest.get('key', make)).toBe('made');
    expect(seen).toEqual({ made: 1, stopped: 0 });
  });

  it('carries those who wait on to what it is made of', async () => {
    const outer = new Latest<string>(2);
    const inner = new Latest<string>(2);
    const { make, seen } = making();
    const [one, other] = [somebody(), somebody()];
    const through = () => inner.get('part', make);
    const outcome = Promise.allSettled([getAs(one, outer, through), getAs(other, outer, through)]);
    one.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.stopped).toBe(0);
    other.abort();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen.stopped).toBe(1);
    await outcome;
  });
});
