/** A thread that works out actors for a score, side by side with the thread that scores. */
import { parentPort } from 'node:worker_threads';
import { runActorJob } from '../exposure-model/actor-job.ts';
import { ScoringStopped } from '../exposure-model/scoring-stopped.ts';
import { type SampledJob, type SamplingRun, SHARED } from './sampling-messages.ts';

const port = parentPort;
if (!port) throw new Error('sampling-thread runs as a worker thread');

port.on('message', ({ shared, port: answers, common, jobs }: SamplingRun) => {
  const words = new Int32Array(shared);
  const isStopped = () => Atomics.load(words, SHARED.stop) === 1;
  const answer = (done: SampledJob): void => {
    answers.postMessage(done);
    Atomics.add(words, SHARED.finished, 1);
    Atomics.notify(words, SHARED.finished);
  };
  const onRow = () => {
    if (isStopped()) throw new ScoringStopped();
  };
  for (;;) {
    const position = Atomics.add(words, SHARED.nextJob, 1);
    if (position >= jobs.length || isStopped()) break;
    try {
      answer({ position, result: runActorJob({ ...common, ...jobs[position] }, onRow), message: '' });
    } catch (error) {
      answer({ position, result: null, message: (error as Error)?.stack ?? String(error) });
    }
  }
  answers.close();
});
