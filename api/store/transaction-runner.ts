import type { GraphStore, ReadTransaction, WriteTransaction } from './graph-store.ts';

/**
 * What an adapter has to bring: transactions and the life cycle. Everything that is Cypher is written once, over
 * this, in `cypher/`.
 */
export interface TransactionRunner {
  readonly name: GraphStore['name'];
  prepare(): Promise<void>;
  read<T>(work: (tx: ReadTransaction) => Promise<T>): Promise<T>;
  write<T>(work: (tx: WriteTransaction) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** The part of a logger that an adapter uses; pino's fits. */
export interface StoreLogger {
  warn(details: object, message: string): void;
}
