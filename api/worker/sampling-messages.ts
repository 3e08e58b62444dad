import type { MessagePort } from 'node:worker_threads';
import type { ActorJob, ActorResult } from '../exposure-model/actor-job.ts';

/** Words of the memory that a run shares with its threads. */
export const SHARED = { nextJob: 0, finished: 1, stop: 2, words: 3 } as const;

/** What the jobs of a run have in common. */
type Common = 'model' | 'plan' | 'runs';

/** One run's jobs. Threads and caller claim them one by one by `nextJob`, and threads answer on the port. */
export interface SamplingRun {
  readonly shared: SharedArrayBuffer;
  readonly port: MessagePort;
  readonly common: Pick<ActorJob, Common>;
  readonly jobs: readonly Omit<ActorJob, Common>[];
}

export interface SampledJob {
  readonly position: number;
  /** Null: the thread could not work it out; the message says why. */
  readonly result: ActorResult | null;
  readonly message: string;
}
