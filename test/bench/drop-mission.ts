/** Child: takes a generated mission out of a store again. */
import { openBenchStore } from './bench-store.ts';
import type { FillOptions } from './fill-store.ts';
import { optionsOf, report, timed } from './measurement.ts';

const { store: name, folder, missionId } = optionsOf<FillOptions>();
const store = await openBenchStore(name, folder);
const { ms: deleteMs } = await timed(() => store.deleteMission(missionId));
await store.close();
report({ deleteMs });
