import { afterAll, beforeAll, describe } from 'vitest';
import { startApi, type TestApi } from './api.ts';
import { type TestStore, testStores } from './stores.ts';

/** A suite over real HTTP on every store that is there; `api()` is the server of the store at hand. */
export function describeApi(title: string, define: (api: () => TestApi) => void): void {
  for (const kind of testStores()) {
    describe.skipIf(!kind.available)(`${title} (${kind.title})`, () => {
      let opened: TestStore | undefined;
      let api: TestApi | undefined;
      beforeAll(async () => {
        opened = await kind.open();
        api = await startApi({ store: opened.store });
      });
      afterAll(async () => {
        await api?.close();
        await opened?.dispose();
      });
      define(() => api!);
    });
  }
}
