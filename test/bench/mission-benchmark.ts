import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreName } from './bench-store.ts';
import type { FillOptions } from './fill-store.ts';
import type { MeasureMissionOptions } from './measure-mission.ts';
import type { Figures } from './measurement.ts';
import { runChild } from './run-child.ts';
import { median } from './statistics.ts';

export interface MissionCase {
  readonly store: StoreName;
  readonly elements: number;
  readonly reach: 'few' | 'most';
  readonly runs: number;
  readonly trials: number;
}

/** Fills a store with a generated mission, assesses it from a cold start as often as asked, and takes it out again. */
export async function benchMission(what: MissionCase, onStep: (step: string) => void): Promise<Figures> {
  const { store, elements, reach, runs, trials } = what;
  const folder = await mkdtemp(join(tmpdir(), 'sangar-bench-'));
  const fill: FillOptions = { store, folder, elements, reach, missionId: `mission-bench-${elements}-${reach}` };
  try {
    onStep('writing it into the store');
    const written = await runChild('fill-store.ts', fill);
    const figures: Figures[] = [];
    for (let run = 1; run <= runs; run++) {
      onStep(`run ${run} of ${runs}`);
      const options: MeasureMissionOptions = { ...fill, trials, documents: true };
      figures.push(await runChild('measure-mission.ts', options));
    }
    return { ...written, ...medians(figures) };
  } finally {
    if (store === 'neo4j') await runChild('drop-mission.ts', fill);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The median of each figure over the runs. */
function medians(runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, median(runs.map((figures) => figures[name]))]));
}
