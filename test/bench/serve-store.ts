/** Child: the product's server on a store that is filled already; prints its address and token, stops when its input closes. */

import { startApi } from '../support/api.ts';
import { openBenchStore } from './bench-store.ts';
import { optionsOf } from './measurement.ts';

const { folder } = optionsOf<{ folder: string }>();
const store = await openBenchStore('embedded', folder);
const api = await startApi({ store });
process.stdout.write(`${JSON.stringify({ url: api.url, token: api.operatorToken })}\n`);
process.stdin.resume();
process.stdin.once('end', async () => {
  await api.close();
  await store.close();
});
