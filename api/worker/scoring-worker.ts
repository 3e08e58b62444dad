import { setImmediate as immediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Logger } from 'pino';
import type { ElementExposure, MissionScore } from '../exposure-model/mission-score.ts';
import { AppError } from '../modules/base/app-error.ts';
import type { Scorer, ScoringProgress, ScoringRequest } from '../modules/exposure/scorer.ts';
import type { ScoringResult, ScoringTask, TaskMessage, ThreadMessage } from './scoring-messages.ts';

/** Taken over in a few milliseconds. */
const ROWS_AT_ONCE = 300;

interface Pending {
  resolve: (result: ScoringResult) => void;
  reject: (error: Error) => void;
  onProgress?: (progress: ScoringProgress) => void;
}

const failed = (cause: unknown) =>
  new AppError('SCORING_FAILED', 'The scores could not be worked out. The request id helps to find out why.', {
    cause,
  });

/** Scores in one thread of its own, started with the first task and again after one that broke off. */
export function createScoringWorker({ logger }: { logger: Logger }): Scorer {
  let thread: Worker | null = null;
  let nextId = 1;
  const pending = new Map<number, Pending>();

  function giveUp(cause: unknown): void {
    thread = null;
    for (const { reject } of pending.values()) reject(failed(cause));
    pending.clear();
  }

  function start(): Worker {
    const workerData = { thread: new URL('./scoring-thread.ts', import.meta.url).href };
    const started = new Worker(new URL('./start-thread.mjs', import.meta.url), { workerData });
    started.on('message', (message: ThreadMessage) => {
      const task = pending.get(message.id);
      if (!task) return;
      if (message.type === 'progress') return task.onProgress?.({ done: message.done, total: message.total });
      pending.delete(message.id);
      if (pending.size === 0) started.unref();
      if (message.type === 'result') task.resolve(message.result);
      else task.reject(failed(new Error(message.message)));
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

  function ask(task: ScoringTask, onProgress?: (progress: ScoringProgress) => void): Promise<ScoringResult> {
    thread ??= start();
    const running = thread;
    const id = nextId++;
    return new Promise((resolve, reject) => {
      pending.set(id, { resolve, reject, onProgress });
      running.ref();
      running.postMessage({ id, task } satisfies TaskMessage);
    });
  }

  const failedBy = (wanted: string, result: ScoringResult) => failed(new Error(`${wanted} answered by ${result.type}`));

  async function begin({ key, graph, asOf, onProgress }: ScoringRequest) {
    const result = await ask({ type: 'score', key, graph, asOf }, onProgress);
    if (result.type !== 'score') throw failedBy('score', result);
    return result.head;
  }

  /** Asks about a score, and has it worked out again, to the same figures, where the thread has let go of it. */
  async function askAbout(request: ScoringRequest, task: ScoringTask): Promise<ScoringResult> {
    const result = await ask(task);
    if (result.type !== 'unknown') return result;
    await begin(request);
    return ask(task);
  }

  async function score(request: ScoringRequest): Promise<MissionScore> {
    const { score: head, rowCount } = await begin(request);
    const exposures: ElementExposure[] = [];
    while (exposures.length < rowCount) {
      const task = { type: 'rows', key: request.key, from: exposures.length, count: ROWS_AT_ONCE } as const;
      const part = await askAbout(request, task);
      if (part.type !== 'rows' || part.rows.length === 0) throw failedBy('rows', part);
      exposures.push(...part.rows);
      // Whoever else waits has a turn between two parts.
      await immediate();
    }
    return { ...head, exposures };
  }

  return {
    score,
    async paths(request, state, most) {
      const result = await askAbout(request, { type: 'paths', key: request.key, state, most });
      if (result.type !== 'paths') throw failedBy('paths', result);
      return result.paths;
    },
    async unknowns(request) {
      const result = await askAbout(request, { type: 'unknowns', key: request.key });
      if (result.type !== 'unknowns') throw failedBy('unknowns', result);
      return result.weights;
    },
    async assessment(request, assessment) {
      const result = await askAbout(request, { type: 'assessment', key: request.key, request: assessment });
      if (result.type !== 'assessment') throw failedBy('assessment', result);
      return result.document;
    },
    async close() {
      const running = thread;
      giveUp(new Error('the server is stopping'));
      await running?.terminate();
    },
  };
}
