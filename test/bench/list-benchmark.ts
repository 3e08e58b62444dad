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

const WARM_UP_SECONDS = 4;

export interface ListFigures {
  /** Everybody sees everything: what the list costs without need-to-know. */
  allSeeing: Figures;
  /** People of different clearance and compartments. */
  mixed: Figures;
}

/** Fifty clients that turn pages of 50 rows, a page a second each, against a server in a process of its own. */
export async function benchList(elements: number, seconds: number): Promise<ListFigures> {
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
    const server = await startServer(folder, fill.missionId);
    try {
      const { url } = server;
      const load = (viewers: ListLoadOptions['viewers'], forSeconds = seconds) => {
        const options: ListLoadOptions = { url, viewers, missionId: fill.missionId, clients: 50, seconds: forSeconds };
        return runChild('list-load.ts', options);
      };
      // Whoever is measured first would pay for what a server makes once.
      await load([...server.allSeeing, ...server.mixed], WARM_UP_SECONDS);
      return { allSeeing: await load(server.allSeeing), mixed: await load(server.mixed) };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface BenchServer {
  url: string;
  allSeeing: ListLoadOptions['viewers'];
  mixed: ListLoadOptions['viewers'];
  stop: () => Promise<void>;
}

/** The server as a child; it prints its address and who may ask on its first line and stops when its input closes. */
async function startServer(folder: string, missionId: string): Promise<BenchServer> {
  const file = fileURLToPath(new URL('serve-store.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', file, JSON.stringify({ folder, missionId })], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    void ended.then(() => reject(new Error('The server for the list benchmark did not start.')));
  });
  return {
    ...(JSON.parse(line) as Omit<BenchServer, 'stop'>),
    stop: async () => {
      child.stdin.end();
      await ended;
    },
  };
}
