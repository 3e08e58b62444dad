/** Child: the product's server on a store that is filled already; tells its address and who may ask. */
import { startApi } from '../support/api.ts';
import { signInAs } from '../support/people.ts';
import { openBenchStore } from './bench-store.ts';
import { COMPARTMENT } from './marked-mission.ts';
import { optionsOf } from './measurement.ts';
import { scoresReady, serveUntilClosed } from './serving.ts';

export interface ServeStoreOptions {
  folder: string;
  missionId: string;
  /** Whether exposures are asked for, and so have to be there first. */
  scored: boolean;
}
type Headers = Record<string, string>;
export interface ServedStore {
  url: string;
  /** Sees everything, and no query holds a condition. */
  allSeeing: Headers[];
  /** Cleared for Confidential, in no compartment: every query holds all conditions. */
  cleared: Headers[];
  /** People of different clearance and compartments. */
  mixed: Headers[];
}

const { folder, missionId, scored } = optionsOf<ServeStoreOptions>();
const store = await openBenchStore('embedded', folder);
const api = await startApi({ store });
const as = async (clearance: 'CONFIDENTIAL' | 'STRICTLY_CONFIDENTIAL', ...compartments: string[]) => {
  const { cookie } = await signInAs(api, [['JMAC_ANALYST', missionId]], { clearance, compartments, name: 'Reader' });
  return { cookie };
};
// More than one of each: a person has no more than some requests under way at once.
const mixed = await Promise.all(
  Array.from({ length: 4 }, () => [
    as('CONFIDENTIAL'),
    as('CONFIDENTIAL', COMPARTMENT),
    as('STRICTLY_CONFIDENTIAL'),
    as('STRICTLY_CONFIDENTIAL', COMPARTMENT),
  ]).flat(),
);
const served: ServedStore = {
  url: api.url,
  allSeeing: [{ authorization: `Bearer ${api.operatorToken}` }],
  cleared: [await as('CONFIDENTIAL')],
  mixed,
};
if (scored) {
  // One after the other: each sight has a score of its own, and its working out would slow the others' answers.
  for (const headers of [...served.allSeeing, ...mixed.slice(0, 4)]) await scoresReady(api.url, headers, missionId);
}
serveUntilClosed(served, async () => {
  await api.close();
  await store.close();
});
