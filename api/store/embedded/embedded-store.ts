import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import grafeo, { type GrafeoDB } from '@grafeo-db/js';
import { graphStoreOver } from '../cypher/graph-store-over.ts';
import { constraintStatement, indexStatement, STORE_CONSTRAINTS, STORE_INDEXES } from '../cypher/store-schema.ts';
import {
  type GraphStore,
  type ReadTransaction,
  StoreFull,
  StoreUnavailable,
  type WriteTransaction,
} from '../graph-store.ts';
import type { StoreLogger, TransactionRunner } from '../transaction-runner.ts';
import { embeddedError, openingError } from './embedded-errors.ts';
import { embeddedTransaction } from './embedded-transaction.ts';
import { forceLog } from './write-ahead-log.ts';

const DATABASE_FILE = 'graph.grafeo';
/** A restart after a crash replays at most this much; a checkpoint of 20,000 nodes takes about a tenth of a second. */
const CHECKPOINT = { walBytes: 64 * 1024 * 1024, intervalMs: 10 * 60 * 1000 };

export interface EmbeddedStoreOptions {
  /** The data folder; made when it is missing. One process owns it at a time. */
  folder: string;
  logger?: StoreLogger;
}

/**
 * The store in this process, on Grafeo. Writers take turns, so that none of them ever conflicts; readers see the
 * last committed state and wait for nobody.
 */
export async function openEmbeddedStore({ folder, logger }: EmbeddedStoreOptions): Promise<GraphStore> {
  const file = join(folder, DATABASE_FILE);
  let db: GrafeoDB;
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    db = grafeo.GrafeoDB.create(file);
    db.setCheckpointTriggers(CHECKPOINT);
  } catch (error) {
    throw openingError(folder, error);
  }
  return graphStoreOver(embeddedRunner(db, file, logger));
}

function embeddedRunner(db: GrafeoDB, file: string, logger?: StoreLogger): TransactionRunner {
  const reading = new Set<Promise<unknown>>();
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closing: Promise<void> | undefined;

  const refuseClosed = () => {
    if (closing) throw new StoreUnavailable('The store has been closed.');
  };

  async function confirmOnDisk(): Promise<void> {
    try {
      await forceLog(file);
    } catch (cause) {
      throw new StoreFull('The change was made, but the disk did not confirm that it is safe.', { cause });
    }
  }

  async function readNow<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T> {
    const native = db.beginTransaction();
    const tx = embeddedTransaction(native, 'read');
    try {
      return await work(tx);
    } finally {
      await tx.settle().catch(() => undefined);
      native.rollback();
    }
  }

  async function writeNow<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T> {
    const native = db.beginTransaction();
    const tx = embeddedTransaction(native, 'write');
    try {
      const result = await work(tx);
      await tx.settle();
      native.commit();
      await confirmOnDisk();
      return result;
    } catch (error) {
      await tx.settle().catch(() => undefined);
      rollBack(native);
      throw embeddedError(error);
    }
  }

  return {
    name: 'embedded',
    async prepare() {
      refuseClosed();
      // A constraint alone is checked by scanning every node of the label: each has its own index beside it.
      const statements = [
        ...STORE_CONSTRAINTS.map(constraintStatement),
        ...STORE_CONSTRAINTS.map((unique) => indexStatement({ ...unique, name: `${unique.name}_index` })),
        ...STORE_INDEXES.map(indexStatement),
      ];
      try {
        for (const statement of statements) await db.executeCypher(statement);
        await confirmOnDisk();
      } catch (error) {
        throw embeddedError(error);
      }
    },
    async read(work) {
      refuseClosed();
      const result = readNow(work);
      reading.add(result);
      return result.finally(() => reading.delete(result));
    },
    async write(work) {
      refuseClosed();
      const result = lastWrite.then(() => writeNow(work));
      lastWrite = result.catch(() => undefined);
      return result;
    },
    close() {
      closing ??= (async () => {
        await Promise.allSettled([lastWrite, ...reading]);
        try {
          db.close();
        } catch (error) {
          // Every commit is in the log, which the next start replays; only the tidying up failed.
          logger?.warn({ error: String(error) }, 'The store could not write its last checkpoint.');
          throw embeddedError(error);
        }
      })();
      return closing;
    },
  };
}

/** Rolling back what a failed commit already rolled back throws; the first error is the one that tells. */
function rollBack(native: { isActive: boolean; rollback(): void }): void {
  try {
    if (native.isActive) native.rollback();
  } catch {
    // Nothing is left to roll back.
  }
}
