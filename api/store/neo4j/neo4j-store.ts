import { setTimeout as pause } from 'node:timers/promises';
import neo4j, { type Driver, type Session, type Transaction } from 'neo4j-driver';
import { graphStoreOver } from '../cypher/graph-store-over.ts';
import { constraintStatement, indexStatement, STORE_CONSTRAINTS, STORE_INDEXES } from '../cypher/store-schema.ts';
import { type GraphStore, StoreUnavailable, type WriteTransaction } from '../graph-store.ts';
import type { StoreLogger, TransactionRunner } from '../transaction-runner.ts';
import { mayRetry, neo4jStoreError } from './neo4j-errors.ts';
import { parametersOf, plainRows } from './neo4j-values.ts';

const ATTEMPTS = 6;
const FIRST_PAUSE_MS = 25;
const ALREADY_THERE = /EquivalentSchemaRuleAlreadyExists|ConstraintAlreadyExists|IndexAlreadyExists/;

export interface Neo4jStoreOptions {
  /** `bolt://` for one server, `neo4j://` for a cluster; with `+s` encrypted. */
  uri: string;
  user: string;
  password: string;
  /** Default: the user's home database. */
  database?: string;
  logger?: StoreLogger;
}

/** The store on a Neo4j server or cluster. Throws `StoreUnavailable` when it does not answer or refuses the login. */
export async function openNeo4jStore(options: Neo4jStoreOptions): Promise<GraphStore> {
  const store = graphStoreOver(neo4jRunner(createDriver(options), options));
  try {
    await store.ping();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

function createDriver({ uri, user, password }: Neo4jStoreOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 20_000,
      // A connection that has been idle is tried before use, so that a restarted server is not an error.
      connectionLivenessCheckTimeout: 30_000,
      userAgent: 'sangar',
    });
  } catch (cause) {
    throw new StoreUnavailable('The address of the graph database has to begin with neo4j:// or bolt://.', { cause });
  }
}

function neo4jRunner(driver: Driver, { database, logger }: Neo4jStoreOptions): TransactionRunner {
  // Bookmarks make a cluster's readers wait for what this process has written.
  const bookmarkManager = neo4j.bookmarkManager();
  let closed = false;

  async function attempt<T>(
    mode: 'READ' | 'WRITE',
    work: (tx: WriteTransaction) => Promise<T>,
    onPhase: (phase: 'work' | 'commit') => void,
  ): Promise<T> {
    const session = driver.session({ database, defaultAccessMode: mode, bookmarkManager });
    try {
      const native = await session.beginTransaction();
      const tx = neo4jTransaction(native);
      const result = await work(tx);
      await tx.settle();
      onPhase('commit');
      await native.commit();
      return result;
    } finally {
      // Closing the session rolls back what was not committed.
      await closeQuietly(session);
    }
  }

  async function transact<T>(mode: 'READ' | 'WRITE', work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    for (let tried = 1; ; tried++) {
      if (closed) throw new StoreUnavailable('The store has been closed.');
      let phase: 'work' | 'commit' = 'work';
      try {
        return await attempt(mode, work, (next) => {
          phase = next;
        });
      } catch (error) {
        const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
        if (tried === ATTEMPTS || !mayRetry(cause, mode === 'READ' ? 'work' : phase)) throw neo4jStoreError(error);
        logger?.warn({ tried, error: String(cause) }, 'A transaction is tried again.');
        await pause(FIRST_PAUSE_MS * 2 ** (tried - 1));
      }
    }
  }

  async function createSchema(statement: string): Promise<void> {
    try {
      await transact('WRITE', (tx) => tx.run(statement));
    } catch (error) {
      // Two processes that start together may both find it missing.
      const cause = (error as Error).cause ?? error;
      if (!ALREADY_THERE.test((cause as { code?: string }).code ?? '')) throw error;
    }
  }

  return {
    name: 'neo4j',
    async prepare() {
      // A constraint brings its own index here; a second one on the same property would be an error.
      for (const constraint of STORE_CONSTRAINTS) await createSchema(constraintStatement(constraint));
      for (const index of STORE_INDEXES) await createSchema(indexStatement(index));
      await transact('READ', (tx) => tx.run('CALL db.awaitIndexes(60)'));
    },
    read: (work) => transact('READ', work),
    write: (work) => transact('WRITE', work),
    close() {
      closed = true;
      return driver.close();
    },
  };
}

/** A failed query spoils the whole transaction, as the server has it too, even where the caller catches the error. */
function neo4jTransaction(native: Transaction): WriteTransaction & { settle(): Promise<void> } {
  let failure: unknown;
  const running = new Set<Promise<unknown>>();
  async function execute(cypher: string, parameters: Parameters<typeof parametersOf>[0]) {
    if (failure !== undefined) throw failure;
    try {
      return plainRows((await native.run(cypher, parametersOf(parameters))).records);
    } catch (error) {
      failure = neo4jStoreError(error);
      throw failure;
    }
  }
  return {
    run(cypher, parameters = {}) {
      const rows = execute(cypher, parameters);
      const settled = rows.catch(() => undefined).finally(() => running.delete(settled));
      running.add(settled);
      return rows;
    },
    async settle() {
      await Promise.all(running);
      if (failure !== undefined) throw failure;
    },
  };
}

async function closeQuietly(session: Session): Promise<void> {
  try {
    await session.close();
  } catch {
    // The connection is gone, and with it whatever was not committed.
  }
}
