import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../api/store/graph-store.ts';

export interface TestStore {
  store: GraphStore;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

/** A fresh embedded store with constraints made, in a folder of its own under the system's temporary one. */
export async function openTestStore(): Promise<TestStore> {
  const folder = await mkdtemp(join(tmpdir(), 'sangar-test-'));
  const store = await openEmbeddedStore({ folder });
  await store.prepare();
  return {
    store,
    async dispose() {
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
