import type { QueryResult, Transaction } from '@grafeo-db/js';
import { type QueryParameters, type Row, StoreRefusal, type WriteTransaction } from '../graph-store.ts';
import { embeddedError } from './embedded-errors.ts';

/** A transaction of the port over one of Grafeo's. */
export interface EmbeddedTransaction extends WriteTransaction {
  /** Waits for every query that was sent, and throws the error of the first that failed. */
  settle(): Promise<void>;
}

/**
 * Grafeo goes on after a failed statement and would commit the others; Neo4j does not. Here one failure spoils the
 * whole transaction. Queries run one after the other even where the caller does not wait for each.
 */
export function embeddedTransaction(native: Transaction, mode: 'read' | 'write'): EmbeddedTransaction {
  let last: Promise<unknown> = Promise.resolve();
  let failure: unknown;

  async function execute(cypher: string, parameters: QueryParameters): Promise<Row[]> {
    if (failure !== undefined) throw failure;
    try {
      const result = await native.executeCypher(cypher, parameters);
      if (mode === 'read') refuseWrites(result);
      return plainRows(result);
    } catch (error) {
      failure = embeddedError(error);
      throw failure;
    }
  }

  return {
    run(cypher, parameters = {}) {
      const rows = last.then(() => execute(cypher, parameters));
      last = rows.catch(() => undefined);
      return rows;
    },
    async settle() {
      await last;
      if (failure !== undefined) throw failure;
    },
  };
}

function refuseWrites({ counters }: QueryResult): void {
  if (Object.values(counters).some((count) => count > 0)) {
    throw new StoreRefusal('A transaction that was opened for reading may not write.');
  }
}

function plainRows(result: QueryResult): Row[] {
  const rows = result.toArray() as Row[];
  // All rows of a result have the same columns: the first speaks for all.
  for (const value of Object.values(rows[0] ?? {})) {
    if (value !== null && typeof value === 'object' && '_id' in value) {
      throw new StoreRefusal('A query has to return nodes and edges as maps of their properties.');
    }
  }
  return rows;
}
