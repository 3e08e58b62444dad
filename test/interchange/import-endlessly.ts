/** Imports one mission after the other into a data folder, telling of each once it is acknowledged, until it is killed. */
import { createInterchangeService } from '../../api/modules/interchange/interchange-service.ts';
import { WHOLE_SIGHT } from '../../api/policy/sight.ts';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import { csv } from './sheets.ts';

const [folder = '', assets = '100'] = process.argv.slice(2);
const store = await openEmbeddedStore({ folder });
await store.prepare();
const service = createInterchangeService({ store, sight: WHOLE_SIGHT });
const ids = Array.from({ length: Number(assets) }, (_, i) => `asset-${i}`);

for (let i = 0; ; i++) {
  const mission = `m${i}`;
  const files = [
    csv('missions', 'id,missionId,name', `${mission},${mission},Mission ${i}`),
    csv('assets', 'id,missionId,name', ...ids.map((id) => `${id},${mission},Asset`)),
    csv('links', 'from,type,to', ...ids.slice(1).map((id, k) => `${ids[k]},CONNECTED_TO,${id}`)),
  ];
  await service.importSheets({
    files,
    onProgress: (done, total) => process.stdout.write(`writing ${mission} ${done} ${total}\n`),
  });
  process.stdout.write(`written ${mission}\n`);
}
