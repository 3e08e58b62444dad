import type { GraphStore } from '../../api/store/graph-store.ts';
import { openStore } from '../../api/store/open-store.ts';

export type StoreName = 'embedded' | 'neo4j';

/** The Neo4j server that the environment names for tests, or null. */
export function testNeo4j(): { uri: string; user: string; password: string } | null {
  const { SANGAR_TEST_NEO4J_URI: uri, SANGAR_TEST_NEO4J_USER, SANGAR_TEST_NEO4J_PASSWORD } = process.env;
  if (!uri) return null;
  return { uri, user: SANGAR_TEST_NEO4J_USER ?? 'neo4j', password: SANGAR_TEST_NEO4J_PASSWORD ?? '' };
}

/** Opens the store to measure; the embedded one keeps its data in `folder`. */
export function openBenchStore(store: StoreName, folder: string): Promise<GraphStore> {
  const neo4j = testNeo4j();
  if (store === 'neo4j' && !neo4j) throw new Error('SANGAR_TEST_NEO4J_URI is not set.');
  return openStore({ neo4j: store === 'neo4j' ? neo4j : null, folder });
}
