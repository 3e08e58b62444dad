import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import type { RequestHandler } from 'express';
import { whileWaiting } from '../modules/base/waiting.ts';

const scope = new AsyncLocalStorage<string>();

/** The id of the request being answered: shown with a fault and written with its log line. */
export const requestId = (): string => scope.getStore() ?? 'none';

/** Gives every request an id of its own and returns it as a header. */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('x-request-id', id);
  scope.run(id, next);
};

/** What only this request waits for ends when its client goes away; an answer that was given in time has been waited for. */
export const waitsForAnswer: RequestHandler = (_request, response, next) => {
  const leaving = new AbortController();
  // A page of exposures waits for fifty answers at once: that many listeners are no leak, and nothing to warn of.
  setMaxListeners(0, leaving.signal);
  response.once('close', () => {
    if (!response.writableFinished) leaving.abort();
  });
  whileWaiting(leaving.signal, next);
};
