/**
 * Writes missions one transaction each, for as long as it lives, and says which it has been told are kept. For the
 * test that kills it. Arguments: data folder, number of nodes in each transaction.
 */
import { openEmbeddedStore } from '../../../api/store/embedded/embedded-store.ts';
import { edge, mission, node } from './elements.ts';

const [folder, size] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder: folder! });
await store.prepare();
process.stdout.write('ready\n');
for (let at = 0; ; at++) {
  const id = `m${at}`;
  const nodes = Array.from({ length: Number(size) }, (_, i) => node(id, `n${i}`));
  const links = nodes.slice(1).map((far) => edge(nodes[0]!, far));
  await store.write(async (tx) => {
    await store.upsertNodes(tx, [mission(id), ...nodes]);
    await store.upsertEdges(tx, links);
  });
  process.stdout.write(`${id}\n`);
}
