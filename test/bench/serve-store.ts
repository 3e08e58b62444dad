/** Child: the product's server on a store that is filled already; prints its address and who may ask, stops when its input closes. */

import { startApi } from '../support/api.ts';
import { signInAs } from '../support/people.ts';
import { openBenchStore } from './bench-store.ts';
import { optionsOf } from './measurement.ts';

const { folder, missionId } = optionsOf<{ folder: string; missionId: string }>();
const store = await openBenchStore('embedded', folder);
const api = await startApi({ store });
const as = async (clearance: 'CONFIDENTIAL' | 'STRICTLY_CONFIDENTIAL', ...compartments: string[]) => {
  const { cookie } = await signInAs(api, [['JMAC_ANALYST', missionId]], { clearance, compartments });
  return { cookie };
};
// More than one of each: a person has no more than some requests under way at once.
const mixed = await Promise.all(
  Array.from({ length: 4 }, () => [
    as('CONFIDENTIAL'),
    as('CONFIDENTIAL', 'witness-data'),
    as('STRICTLY_CONFIDENTIAL'),
  ]).flat(),
);
const allSeeing = [{ authorization: `Bearer ${api.operatorToken}` }];
process.stdout.write(`${JSON.stringify({ url: api.url, allSeeing, mixed })}\n`);
process.stdin.resume();
process.stdin.once('end', async () => {
  await api.close();
  await store.close();
});
