import { pino } from 'pino';
import { readConfig } from '../config.ts';
import { guardedOperations } from '../http/guarded-operations.ts';
import { findLiveServer } from '../http/server-file.ts';
import type { Operations } from '../modules/interchange/operations.ts';
import { operatorViewer } from '../policy/viewer.ts';
import { remoteOperations } from './remote-operations.ts';

/**
 * Goes through the server that has the data folder open, and opens the folder itself only when none runs: the
 * embedded store has one owner at a time.
 */
export async function openOperations(): Promise<Operations> {
  const config = readConfig();
  const server = await findLiveServer(config.dataFolder);
  if (server) return remoteOperations(server);
  // Loaded here, so that commands that need no store do not wait for it.
  const { createContainer } = await import('../container.ts');
  // A command says what is wrong in one line of its own; log lines beside it would only be in the way.
  const container = await createContainer(config, { logger: pino({ level: 'silent' }) });
  return { ...guardedOperations(container.context)(operatorViewer('')), close: () => container.close() };
}

/** Runs work on the operations and closes them, whatever comes of it. */
export async function withOperations<T>(work: (operations: Operations) => Promise<T>): Promise<T> {
  const operations = await openOperations();
  try {
    return await work(operations);
  } finally {
    await operations.close();
  }
}
