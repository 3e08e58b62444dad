import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import { AppError } from '../modules/base/app-error.ts';
import type { RunOptions } from '../modules/exposure/scorer.ts';
import {
  NOBODY,
  type ScoringLaneData,
  type ScoringResult,
  type ScoringTask,
  type TaskMessage,
  type ThreadMessage,
} from './scoring-messages.ts';

interface Pending {
  resolve: (result: ScoringResult) => void;
  reject: (error: Error) => void;
  options: RunOptions;
}

export const scoringFailed = (cause: unknown) =>
  new AppError('SCORING_FAILED', 'The scores could not be worked out. The request id helps to find out why.', {
    cause,
  });

/**
 * Room for what a score makes and soon drops. With the default (48) a rescoring of 20,000 elements takes a tenth more
 * processor time, most of it copying what is not dropped yet.
 */
const YOUNG_MEGABYTES = 96;

const stopped = () => new AppError('STOPPED', 'This run was stopped.');

/** One thread and what waits for it; started with the first task and again after one that broke off. */
export interface ScoringLane {
  ask(task: ScoringTask, options?: RunOptions): Promise<ScoringResult>;
  close(): Promise<void>;
}

export function createScoringLane({ logger }: { logger: Logger }): ScoringLane {
  let thread: Worker | null = null;
  let asked = new SharedArrayBuffer(4);
  let nextId = NOBODY + 1;
  const pending = new Map<number, Pending>();

  function giveUp(cause: unknown): void {
    thread = null;
    for (const { reject } of pending.values()) reject(scoringFailed(cause));
    pending.clear();
  }

  function start(): Worker {
    asked = new SharedArrayBuffer(4);
    const workerData: ScoringLaneData = { thread: new URL('./scoring-thread.ts', import.meta.url).href, asked };
    const resourceLimits = { maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
    const started = new Worker(new URL('./start-thread.mjs', import.meta.url), { workerData, resourceLimits });
    started.on('message', (message: ThreadMessage) => {
      if (message.type === 'failed' && message.id === NOBODY) {
        logger.error({ reason: message.message }, 'a what-if that nobody asked for broke off');
      }
      const task = pending.get(message.id);
      if (!task) return;
      if (message.type === 'progress') return task.options.onProgress?.({ done: message.done, total: message.total });
      pending.delete(message.id);
      if (pending.size === 0) started.unref();
      if (message.type === 'result') task.resolve(message.result);
      else task.reject(message.type === 'stopped' ? stopped() : scoringFailed(new Error(message.message)));
    });
    started.on('error', (error) => {
      logger.error({ err: error }, 'the scoring thread broke off');
      if (thread === started) giveUp(error);
    });
    started.on('exit', (status) => {
      if (thread === started) giveUp(new Error(`the scoring thread ended with ${status}`));
    });
    return started;
  }

  return {
    ask(task, options = {}) {
      thread ??= start();
      const running = thread;
      const id = nextId++;
      const stop = new SharedArrayBuffer(4);
      // Whoever waits is told at once; the thread sees it at its next look, or when it comes to a task that waits.
      const onStop = () => {
        Atomics.store(new Int32Array(stop), 0, 1);
        pending.get(id)?.reject(stopped());
        pending.delete(id);
        if (pending.size === 0) running.unref();
      };
      options.signal?.addEventListener('abort', onStop, { once: true });
      const answered = new Promise<ScoringResult>((resolve, reject) => {
        pending.set(id, { resolve, reject, options });
        running.ref();
        Atomics.add(new Int32Array(asked), 0, 1);
        running.postMessage({ id, task, stop } satisfies TaskMessage);
        if (options.signal?.aborted) onStop();
      });
      return answered.finally(() => options.signal?.removeEventListener('abort', onStop));
    },
    async close() {
      const running = thread;
      giveUp(new Error('the server is stopping'));
      await running?.terminate();
    },
  };
}
