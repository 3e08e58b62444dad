import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBenchServer } from './bench-server.ts';
import type { FillOptions } from './fill-store.ts';
import type { ListLoadOptions } from './list-load.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import type { ServedStore, ServeStoreOptions } from './serve-store.ts';

const WARM_UP_SECONDS = 4;
/** One entry in six is above some people, and one in twenty is for those in a compartment. */
export const MIXED_MARKS = { strict: 0.15, compartment: 0.05 };

export interface ListFigures {
  /** Everybody sees everything: what the list costs without need-to-know. */
  allSeeing: Figures;
  /** People of different clearance and compartments. */
  mixed: Figures;
}

/** Fifty clients that turn pages of 50 rows, a page a second each, against a server in a process of its own. */
export const benchList = (elements: number, seconds: number): Promise<ListFigures> =>
  withServedMission({ elements, marks: MIXED_MARKS, scored: false }, async ({ ready, missionId }) => {
    const { url } = ready;
    const load = (viewers: ListLoadOptions['viewers'], forSeconds = seconds) => {
      const options: ListLoadOptions = { url, viewers, missionId, clients: 50, seconds: forSeconds };
      return runChild('list-load.ts', options);
    };
    // Whoever is measured first would pay for what a server makes once.
    await load([...ready.allSeeing, ...ready.mixed], WARM_UP_SECONDS);
    return { allSeeing: await load(ready.allSeeing), mixed: await load(ready.mixed) };
  });

/** Fills a store with a made mission, serves it in a process of its own, and takes both away again. */
export async function withServedMission<T>(
  what: { elements: number; marks: FillOptions['marks']; scored: boolean },
  work: (server: {
    ready: ServedStore;
    missionId: string;
    memory: () => Promise<{ heap: number; resident: number; peak: number }>;
  }) => Promise<T>,
): Promise<T> {
  const { elements, marks, scored } = what;
  const folder = await mkdtemp(join(tmpdir(), 'sangar-bench-'));
  const missionId = `mission-bench-${elements}`;
  const fill: FillOptions = { store: 'embedded', folder, elements, reach: 'few', missionId, marks };
  try {
    await runChild('fill-store.ts', fill);
    const options: ServeStoreOptions = { folder, missionId, scored };
    const server = await startBenchServer<ServedStore>('serve-store.ts', options);
    try {
      return await work({ ready: server.ready, missionId, memory: () => server.ask('memory') });
    } finally {
      await server.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
