import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const scope = new AsyncLocalStorage<string>();

/** The id of the request being answered: shown with a fault and written with its log line. */
export const requestId = (): string => scope.getStore() ?? 'none';

/** Gives every request an id of its own and returns it as a header. */
export const withRequestId: RequestHandler = (_request, response, next) => {
  const id = randomUUID();
  response.setHeader('x-request-id', id);
  scope.run(id, next);
};
