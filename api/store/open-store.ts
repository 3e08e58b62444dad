import type { GraphStore } from './graph-store.ts';
import type { StoreLogger } from './transaction-runner.ts';

export interface StoreConfig {
  /** The Neo4j server or cluster to use; null keeps everything in `folder`. */
  neo4j: { uri: string; user: string; password: string; database?: string } | null;
  /** The data folder of the embedded store. */
  folder: string;
}

/** Opens the store that the configuration asks for, constraints and indexes made. Loads only the driver it needs. */
export async function openStore(config: StoreConfig, logger?: StoreLogger): Promise<GraphStore> {
  const store = await openAdapter(config, logger);
  try {
    await store.prepare();
    return store;
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
}

async function openAdapter({ neo4j, folder }: StoreConfig, logger?: StoreLogger): Promise<GraphStore> {
  if (neo4j) {
    const { openNeo4jStore } = await import('./neo4j/neo4j-store.ts');
    return openNeo4jStore({ ...neo4j, logger });
  }
  const { openEmbeddedStore } = await import('./embedded/embedded-store.ts');
  return openEmbeddedStore({ folder, logger });
}
