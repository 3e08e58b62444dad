import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A serving script in a process of its own. */
export interface BenchServer<T> {
  /** What it said when it was ready. */
  readonly ready: T;
  /** Sends a line and gives the line that answers it. */
  ask<A>(line: string): Promise<A>;
  stop(): Promise<void>;
}

/**
 * Starts a script that prints a line of JSON when it is ready and answers each line it is sent with another; it ends
 * when its input closes. Heaps can be collected on demand in it.
 */
export async function startBenchServer<T>(script: string, options: object): Promise<BenchServer<T>> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--expose-gc', file, JSON.stringify(options)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let hasEnded = false;
  const ended = new Promise<void>((resolve) =>
    child.on('close', () => {
      hasEnded = true;
      resolve();
    }),
  );
  const lines = createInterface(child.stdout);
  const nextLine = <A>() =>
    new Promise<A>((resolve, reject) => {
      if (hasEnded) reject(new Error(`${script} has ended.`));
      lines.once('line', (line) => resolve(JSON.parse(line) as A));
      void ended.then(() => reject(new Error(`${script} ended without an answer.`)));
    });
  return {
    ready: await nextLine<T>(),
    ask: (line) => {
      child.stdin.write(`${line}\n`);
      return nextLine();
    },
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
