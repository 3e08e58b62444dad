/** Child: generates a mission of some size and writes it into a store in one transaction. */
import { generateMission } from '../../seed/generate-mission.ts';
import { openBenchStore, type StoreName } from './bench-store.ts';
import { marked } from './marked-mission.ts';
import { optionsOf, report, timed } from './measurement.ts';

export interface FillOptions {
  store: StoreName;
  folder: string;
  elements: number;
  reach: 'few' | 'most';
  missionId: string;
  /** Shares of the entries that are Strictly Confidential, and in a compartment; the rest is Confidential. Without: as made. */
  marks?: { strict: number; compartment: number };
}

const { store: name, folder, marks, ...what } = optionsOf<FillOptions>();
const { value: mission, ms: generateMs } = await timed(() => {
  const made = generateMission({ ...what, seed: 1 });
  return marks ? marked(made, { ...marks, seed: 2 }) : made;
});
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
