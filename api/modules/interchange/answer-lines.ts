import type { Response } from 'express';
import type { WriteProgress } from './write-plan.ts';

/** What may be shown of something that was thrown; the caller's to decide and to log. */
export type FaultOf = (error: unknown) => { code: string; message: string };

const LINE_EVERY_MS = 100;
/** Empty lines keep the connection open while the work says nothing. */
const STILL_HERE_EVERY_MS = 20_000;

/**
 * Answers with one JSON value a line: progress while the work goes on, then its result or its fault. The status is
 * sent before the work is done, so a fault is a line and not a status.
 */
export async function answerLines(
  response: Response,
  faultOf: FaultOf,
  work: (onProgress: WriteProgress) => Promise<object>,
): Promise<void> {
  response.status(200).set({ 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' });
  response.flushHeaders();
  const write = (line: object) => response.write(`${JSON.stringify(line)}\n`);
  const stillHere = setInterval(() => response.write('\n'), STILL_HERE_EVERY_MS);
  let last = 0;
  const onProgress: WriteProgress = (done, total) => {
    const now = performance.now();
    if (done < total && now - last < LINE_EVERY_MS) return;
    last = now;
    write({ type: 'progress', done, total });
  };
  try {
    write({ type: 'result', ...(await work(onProgress)) });
  } catch (error) {
    write({ type: 'error', error: faultOf(error) });
  } finally {
    clearInterval(stillHere);
  }
  response.end();
}
