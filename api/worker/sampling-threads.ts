import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { type ActorJob, type RunActorJobs, runActorJob, runHere } from '../exposure-model/actor-job.ts';
import { weighedPart } from '../exposure-model/actor-shape.ts';
import { type SampledJob, type SamplingRun, SHARED } from './sampling-messages.ts';

/** Edges times blocks of worlds below which handing work over takes longer than doing it. */
const WORTH_SHARING = 2_000_000;
/** How long the caller waits for a thread that claimed a job before it takes the thread for lost. */
const PATIENCE_MS = 120_000;

export interface SamplingThreads {
  readonly runJobs: RunActorJobs;
  close(): Promise<void>;
}

/**
 * Spreads the actors of a score over threads; the calling thread takes its share. Each actor's coins are hashes of
 * their keys, so that the result is the same for any number of threads. The caller blocks, as it would in working
 * alone: it has to be a worker thread itself, or a test.
 */
export function createSamplingThreads(count: number, worthSharing = WORTH_SHARING): SamplingThreads {
  let threads: Worker[] = [];

  function start(): void {
    if (threads.length > 0) return;
    const workerData = { thread: new URL('./sampling-thread.ts', import.meta.url).href };
    threads = Array.from({ length: count }, () => {
      const thread = new Worker(new URL('./start-thread.mjs', import.meta.url), { workerData });
      thread.unref();
      return thread;
    });
  }

  const runJobs: RunActorJobs = (jobs, take, onRow) => {
    const work = jobs.reduce(
      // What is known takes less to bring up to date than to hand over.
      (sum, { known, shape, plan }) => (known ? sum : sum + shape.modelEdge.length * plan.rows),
      0,
    );
    if (count === 0 || work < worthSharing || jobs.length < 2) return runHere(jobs, take, onRow);
    start();
    const words = new Int32Array(new SharedArrayBuffer(4 * SHARED.words));
    const channels = threads.map(() => new MessageChannel());
    threads.forEach((thread, i) => {
      thread.postMessage(messageOf(words.buffer, jobs, channels[i].port2), [channels[i].port2]);
    });
    let left = jobs.length;
    const drain = () => {
      for (const { port1 } of channels) {
        for (let got = receiveMessageOnPort(port1); got; got = receiveMessageOnPort(port1)) {
          const done = got.message as SampledJob;
          if (!done.result) throw new Error(`a sampling thread failed: ${done.message}`);
          left--;
          take(done.position, done.result);
          for (let row = 0; jobs[done.position].needsWorlds && row < jobs[done.position].plan.rows; row++) onRow();
        }
      }
    };
    try {
      for (;;) {
        const position = Atomics.add(words, SHARED.nextJob, 1);
        if (position >= jobs.length) break;
        take(position, runActorJob(jobs[position], onRow));
        left--;
        drain();
      }
      while (left > 0) {
        const finished = Atomics.load(words, SHARED.finished);
        drain();
        if (left === 0) break;
        if (Atomics.wait(words, SHARED.finished, finished, PATIENCE_MS) === 'timed-out') {
          throw new Error('a sampling thread does not answer');
        }
      }
    } finally {
      Atomics.store(words, SHARED.stop, 1);
      for (const { port1 } of channels) port1.close();
    }
  };

  return {
    runJobs,
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
      threads = [];
    },
  };
}

/** The jobs as a thread needs them: of the model only what values are put on, once. */
function messageOf(shared: SharedArrayBuffer, jobs: readonly ActorJob[], port: MessagePort): SamplingRun {
  const { model, plan, runs } = jobs[0];
  return {
    shared,
    port,
    common: { plan, runs, model: weighedPart(model) },
    jobs: jobs.map(({ shape, states, positionOf, known, needsWorlds, needsBounds }) => {
      return { shape, states, positionOf, known, needsWorlds, needsBounds };
    }),
  };
}
