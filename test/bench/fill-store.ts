/** Child: generates a mission of some size and writes it into a store in one transaction. */
import { generateMission } from '../../seed/generate-mission.ts';
import { openBenchStore, type StoreName } from './bench-store.ts';
import { optionsOf, report, timed } from './measurement.ts';

export interface FillOptions {
  store: StoreName;
  folder: string;
  elements: number;
  reach: 'few' | 'most';
  missionId: string;
}

const { store: name, folder, ...what } = optionsOf<FillOptions>();
const { value: mission, ms: generateMs } = await timed(() => generateMission({ ...what, seed: 1 }));
const store = await openBenchStore(name, folder);
await store.deleteMission(mission.missionId);
const { ms: writeMs } = await timed(() =>
  store.write(async (tx) => {
    await store.touchMission(tx, mission.missionId);
    await store.upsertNodes(tx, mission.nodes);
    await store.upsertEdges(tx, mission.links);
  }),
);
await store.close();
report({ generateMs, writeMs });
