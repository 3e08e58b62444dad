import { createInterface } from 'node:readline';
import { fetchAnswer } from './fetch-answer.ts';
import { peakMegabytes } from './measurement.ts';

/** What a server's process takes after its heap was collected, in megabytes. */
export interface Memory {
  readonly heap: number;
  readonly resident: number;
  readonly peak: number;
}

function memory(): Memory {
  // Twice: what the first collection sets free may hold more that only the second finds.
  global.gc?.();
  global.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  return { heap: heapUsed / 1e6, resident: rss / 1e6, peak: peakMegabytes() };
}

/** Says that a server is ready, answers each line it is sent with its memory, and closes when the input does. */
export function serveUntilClosed(ready: object, close: () => Promise<void>): void {
  const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
  const lines = createInterface(process.stdin);
  lines.on('line', () => say(memory()));
  lines.once('close', () => void close());
  say(ready);
}

/** Waits until a mission's scores, estimates included, are there for somebody: only then do answers cost the same. */
export async function scoresReady(url: string, headers: Record<string, string>, mission: string): Promise<void> {
  const ask = (query: string) => fetchAnswer(url, headers, { query, variables: { mission } });
  await ask('query ($mission: ID!) { exposures(mission: $mission, first: 1) { totalCount } }');
  for (;;) {
    const { data } = await ask('query ($mission: ID!) { work(mission: $mission) { id } }');
    if (Array.isArray(data?.work) && data.work.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
