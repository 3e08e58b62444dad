import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphStore, StoreUnavailable } from '../../api/store/graph-store.ts';
import { openNeo4jStore } from '../../api/store/neo4j/neo4j-store.ts';
import { openStore } from '../../api/store/open-store.ts';
import { type CuttableProxy, cuttableProxy } from '../support/neo4j/cuttable-proxy.ts';
import { type TestNeo4j, type TestStore, testNeo4j, testStores } from '../support/stores.ts';
import { defineGraphStoreContract } from './graph-store.contract.ts';
import { countNodes, mission, newMissionId, node, put } from './support/elements.ts';

const { title, available, open } = testStores()[1]!;

describe.skipIf(!available)(title, () => defineGraphStoreContract(open));

describe.skipIf(!available)(`${title}, its connection`, () => {
  let server: TestNeo4j;
  let opened: TestStore;
  beforeAll(async () => {
    server = testNeo4j()!;
    opened = await open();
  });
  afterAll(() => opened?.dispose());

  it.each(['bolt', 'neo4j'])('reads and writes by %s://', async (scheme) => {
    const uri = server.uri.replace(/^\w+/, scheme);
    const store = await openStore({ neo4j: { ...server, uri }, folder: '/never/used' });
    const id = newMissionId();
    await put(store, [mission(id)]);
    expect((await store.readMissionGraph(id))!.nodeId).toEqual([id]);
    expect(store.name).toBe('neo4j');
    await store.close();
  });

  it.each(['bolt', 'neo4j'])(
    'refuses a wrong password by %s:// in a sentence that does not repeat it',
    async (scheme) => {
      const uri = server.uri.replace(/^\w+/, scheme);
      const error = await openNeo4jStore({ ...server, uri, password: 'not-the-password' }).catch((e: unknown) => e);
      expect(error).toBeInstanceOf(StoreUnavailable);
      expect((error as Error).message).toBe('The graph database refused the user name or the password.');
    },
  );

  it('says so when no server answers, when the database does not exist, and when the address is no address', async () => {
    const nobody = openNeo4jStore({ ...server, uri: 'bolt://127.0.0.1:1' });
    await expect(nobody).rejects.toThrow('The graph database cannot be reached.');
    const missing = openNeo4jStore({ ...server, database: 'nosuchdatabase' });
    await expect(missing).rejects.toThrow('The graph database server has no database of that name.');
    const address = openNeo4jStore({ ...server, uri: 'http://127.0.0.1:7474' });
    await expect(address).rejects.toThrow(/has to begin with neo4j:\/\/ or bolt:\/\//);
  });

  it('refuses to work once it has been closed', async () => {
    const store = await openNeo4jStore(server);
    await store.close();
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
  });

  describe('going away in mid-request', () => {
    let proxy: CuttableProxy;
    let store: GraphStore;
    beforeAll(async () => {
      const { hostname, port } = new URL(server.uri.replace(/^\w+/, 'http'));
      proxy = await cuttableProxy({ host: hostname, port: Number(port) });
      store = await openNeo4jStore({ ...server, uri: `bolt://127.0.0.1:${proxy.port}` });
    });
    afterAll(async () => {
      await store?.close();
      await proxy?.close();
    });

    it('is an error within seconds, keeps nothing of the transaction, and heals when the server is back', async () => {
      const id = newMissionId();
      const started = performance.now();
      const cutOff = store.write(async (tx) => {
        await store.upsertNodes(tx, [mission(id), node(id, 'a')]);
        proxy.cut();
        await store.upsertNodes(tx, [node(id, 'b')]);
      });
      await expect(cutOff).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
      expect(performance.now() - started).toBeLessThan(20_000);
      expect(await countNodes(opened.store, id)).toBe(0);
      proxy.restore();
      await put(store, [mission(id)]);
      expect(await countNodes(opened.store, id)).toBe(1);
    });

    it('during a long query is an error too', async () => {
      const long = store.read((tx) => {
        setTimeout(() => proxy.cut(), 100);
        return tx.run('UNWIND range(1, 100000000) AS i WITH i WHERE i % 7 = 8 RETURN count(i) AS count');
      });
      await expect(long).rejects.toBeInstanceOf(StoreUnavailable);
      proxy.restore();
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('for a moment before the commit is not noticed: the work is done again', async () => {
      const id = newMissionId();
      let attempts = 0;
      await store.write(async (tx) => {
        attempts++;
        if (attempts === 1) {
          proxy.cut();
          setTimeout(() => proxy.restore(), 60);
        }
        await store.upsertNodes(tx, [mission(id)]);
      });
      expect(attempts).toBeGreaterThan(1);
      expect(await countNodes(store, id)).toBe(1);
    });
  });
});
