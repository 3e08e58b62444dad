import { Router } from 'express';
import type { GraphStore } from '../store/graph-store.ts';

const PATIENCE_MS = 2_000;

/** `/healthz`: the process is up. `/readyz`: the store answers too. */
export function healthRoutes(store: Pick<GraphStore, 'ping' | 'name'>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.set('cache-control', 'no-store').json({ status: 'up' });
  });
  router.get('/readyz', async (_request, response) => {
    response.set('cache-control', 'no-store');
    try {
      await within(PATIENCE_MS, store.ping());
      response.json({ status: 'ready', store: store.name });
    } catch {
      // The reason is in the log of the store; what stands between us and it is nobody else's business.
      response.status(503).json({ status: 'unavailable', reason: `The ${store.name} store does not answer.` });
    }
  });
  return router;
}

async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds);
  });
  return Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
