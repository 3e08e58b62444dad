import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { FillOptions } from './fill-store.ts';
import type { ListLoadOptions } from './list-load.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';

/** Fifty clients that turn pages of 50 rows, a page a second each, against a server in a process of its own. */
export async function benchList(elements: number, seconds: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'sangar-bench-'));
  const fill: FillOptions = {
    store: 'embedded',
    folder,
    elements,
    reach: 'few',
    missionId: `mission-bench-${elements}`,
  };
  try {
    await runChild('fill-store.ts', fill);
    const server = await startServer(folder);
    try {
      const { url, token } = server;
      const load: ListLoadOptions = { url, token, missionId: fill.missionId, clients: 50, seconds };
      return await runChild('list-load.ts', load);
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The server as a child; it prints its address and token on its first line and stops when its input closes. */
async function startServer(folder: string): Promise<{ url: string; token: string; stop: () => Promise<void> }> {
  const file = fileURLToPath(new URL('serve-store.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify({ folder })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => reject(new Error('The server for the list benchmark did not start.')));
  });
  return {
    ...(JSON.parse(line) as { url: string; token: string }),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
