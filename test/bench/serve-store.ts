/** Child: the product's server on a store that is filled already; tells its address and who may ask. */
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import type { Sensitivity } from '../../graph-schema/values.ts';
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
  /** The operator: no session is looked up, and no query holds a condition. */
  operator: Headers[];
  /** Signed in as everybody else, and no query holds a condition. No such person is made by the product. */
  allSeeing: Headers[];
  /** Cleared for Confidential, in no compartment: every query holds all conditions. */
  cleared: Headers[];
  /** People of different clearance and compartments. */
  mixed: Headers[];
}

const { folder, missionId, scored } = optionsOf<ServeStoreOptions>();
const store = await openBenchStore('embedded', folder);
const api = await startApi({ store });
const seesAll = new Set<string>();
const { servicesFor } = api.container.context;
api.container.context.servicesFor = (viewer) =>
  servicesFor(seesAll.has(viewer.personKey ?? '') ? { ...viewer, ...WHOLE_SIGHT } : viewer);
const sign = (clearance: Sensitivity, compartments: string[]) =>
  signInAs(api, [['JMAC_ANALYST', missionId]], { clearance, compartments, name: 'Reader' });
const as = async (clearance: Sensitivity, ...compartments: string[]): Promise<Headers> => {
  const { cookie } = await sign(clearance, compartments);
  return { cookie };
};
const asAllSeeing = async (): Promise<Headers> => {
  const { key, cookie } = await sign('CONFIDENTIAL', []);
  seesAll.add(key);
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
  operator: [{ authorization: `Bearer ${api.operatorToken}` }],
  allSeeing: await Promise.all(Array.from({ length: 4 }, asAllSeeing)),
  cleared: [await as('CONFIDENTIAL')],
  mixed,
};
if (scored) {
  // One after the other: each sight has a score of its own, and its working out would slow the others' answers.
  for (const headers of [...served.allSeeing.slice(0, 1), ...mixed.slice(0, 4)])
    await scoresReady(api.url, headers, missionId);
}
serveUntilClosed(served, async () => {
  await api.close();
  await store.close();
});
