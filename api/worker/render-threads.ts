import { Worker } from 'node:worker_threads';
import type { DocumentRenderer } from '../modules/assessment/document-renderer.ts';
import { AppError } from '../modules/base/app-error.ts';

/** A document of a hundred pages takes a few seconds; beyond this something is wrong. */
const PATIENCE_MS = 90_000;

/** Renders each document in a thread of its own that ends with it. */
export function createRenderThreads(): DocumentRenderer {
  return {
    render: (document, formats, options = {}) =>
      new Promise((resolve, reject) => {
        const thread = new URL('./render-thread.ts', import.meta.url).href;
        const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
          workerData: { thread, document, formats, options },
        });
        const fail = (cause: unknown) => {
          reject(new AppError('RENDERING_FAILED', 'The document could not be made.', { cause }));
        };
        const timer = setTimeout(() => {
          fail(new Error('rendering took too long'));
          worker.terminate().catch(fail);
        }, PATIENCE_MS);
        worker.once('message', (rendered: Uint8Array[]) => resolve(rendered));
        worker.once('error', fail);
        worker.once('exit', (status) => {
          clearTimeout(timer);
          fail(new Error(`the rendering thread ended with ${status}`));
        });
      }),
  };
}
