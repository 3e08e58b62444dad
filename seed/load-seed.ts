import { readdir, readFile } from 'node:fs/promises';
import type { GraphStore } from '../api/store/graph-store.ts';
import { SAMPLE_MISSIONS } from './sample-missions.ts';

/** What the samples need of the import service: the way in that users have. */
export interface SheetImporter {
  importSheets(request: { files: { name: string; bytes: Uint8Array }[]; mission: string }): Promise<{
    outcome: 'DRY_RUN' | 'REFUSED' | 'WRITTEN';
    faults: readonly { message: string }[];
  }>;
}

/** Whether this installation has had its samples; one such node a store, outside every mission. */
const READ_MARK = "MATCH (s:Installation {id: 'sangar'}) RETURN s.samples AS samples";
const WRITE_MARK = "MERGE (s:Installation {id: 'sangar'}) SET s.samples = $samples";
const COUNT_MISSIONS = 'MATCH (m:Mission) RETURN count(m) AS missions';

/**
 * Brings in the fictional missions on a first start and returns the ids of those it brought in. A store that has
 * missions of its own gets none, a sample that somebody deleted does not come back, and a start that was cut short
 * goes on with the next one.
 */
export async function loadSampleMissions(options: {
  store: GraphStore;
  interchange: SheetImporter;
  onMission?: (missionId: string) => void;
}): Promise<string[]> {
  const { store, interchange, onMission } = options;
  const mark = (samples: 'LOADING' | 'DONE' | 'NOT_WANTED') => store.write((tx) => tx.run(WRITE_MARK, { samples }));
  const [before] = await store.read((tx) => tx.run(READ_MARK));
  if (before && before.samples !== 'LOADING') return [];
  const [{ missions }] = await store.read((tx) => tx.run(COUNT_MISSIONS));
  if (!before && Number(missions) > 0) {
    await mark('NOT_WANTED');
    return [];
  }
  await mark('LOADING');
  const loaded: string[] = [];
  for (const { id, folder } of SAMPLE_MISSIONS) {
    const { outcome, faults } = await interchange.importSheets({ files: await sheetsOf(folder), mission: id });
    if (outcome !== 'WRITTEN') throw new Error(`The sample mission ${folder} cannot be loaded: ${faults[0]?.message}`);
    loaded.push(id);
    onMission?.(id);
  }
  await mark('DONE');
  return loaded;
}

async function sheetsOf(folder: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  const at = new URL(`missions/${folder}/`, import.meta.url);
  const names = (await readdir(at)).filter((name) => name.endsWith('.csv')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(new URL(name, at)) })));
}
