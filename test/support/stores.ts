import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import type { GraphStore } from '../../api/store/graph-store.ts';
import { openNeo4jStore } from '../../api/store/neo4j/neo4j-store.ts';

export interface TestStore {
  store: GraphStore;
  /** Closes the store and removes what it kept. */
  dispose(): Promise<void>;
}

/** A kind of store for suites that run on each: `describe.skipIf(!available)(title, …)`. */
export interface TestStoreKind {
  name: GraphStore['name'];
  /** What to call the suite: says why it is skipped where it is. */
  title: string;
  available: boolean;
  open(): Promise<TestStore>;
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

export interface TestNeo4j {
  uri: string;
  user: string;
  password: string;
}

/** The test server that the environment names, or null. Throws where the environment says that one is required. */
export function testNeo4j(): TestNeo4j | null {
  const uri = process.env.SANGAR_TEST_NEO4J_URI;
  if (uri) {
    return {
      uri,
      user: process.env.SANGAR_TEST_NEO4J_USER ?? 'neo4j',
      password: process.env.SANGAR_TEST_NEO4J_PASSWORD ?? '',
    };
  }
  if (process.env.CI_NEO4J_REQUIRED === '1') {
    throw new Error('CI_NEO4J_REQUIRED is set, but SANGAR_TEST_NEO4J_URI names no server.');
  }
  return null;
}

/** The embedded store, and Neo4j where the environment names a server. */
export function testStores(): TestStoreKind[] {
  const server = testNeo4j();
  return [
    { name: 'embedded', title: 'embedded store', available: true, open: openTestStore },
    {
      name: 'neo4j',
      title: server ? 'Neo4j store' : 'Neo4j store (no server: SANGAR_TEST_NEO4J_URI is not set)',
      available: server !== null,
      open: openTestNeo4j,
    },
  ];
}

const MARK = 'SangarTestDatabase';

/** The test server, emptied. Refuses a database that holds anything and was never marked as one for tests. */
async function openTestNeo4j(): Promise<TestStore> {
  const server = testNeo4j();
  if (!server) throw new Error('SANGAR_TEST_NEO4J_URI is not set.');
  const store = await openNeo4jStore(server);
  await store.write(async (tx) => {
    const [row] = await tx.run(
      `OPTIONAL MATCH (m:${MARK}) WITH count(m) AS marks OPTIONAL MATCH (n) RETURN marks, count(n) AS nodes`,
    );
    if (row?.marks === 0 && row.nodes !== 0) {
      throw new Error(`${server.uri} holds data that no test made. Tests empty the database: name one for tests.`);
    }
    await tx.run(`MERGE (:${MARK})`);
  });
  await empty(store);
  await store.prepare();
  return {
    store,
    async dispose() {
      await empty(store);
      await store.close();
    },
  };
}

async function empty(store: GraphStore): Promise<void> {
  let gone: unknown;
  do {
    const [row] = await store.write((tx) =>
      tx.run(`MATCH (n) WHERE NOT n:${MARK} WITH n LIMIT 5000 DETACH DELETE n RETURN count(n) AS gone`),
    );
    gone = row?.gone;
  } while (gone !== 0);
}
