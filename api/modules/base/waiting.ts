import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Who waits for what is being worked out: a signal that aborts when they leave. It goes with the calls that a request
 * makes, as its id does, so that every shared run knows who waits for it, whoever asks and by whatever way.
 */
const waiting = new AsyncLocalStorage<AbortSignal | undefined>();

/** Undefined: somebody who does not leave. */
export const whoWaits = (): AbortSignal | undefined => waiting.getStore();

/** Does work for somebody who may leave. */
export const whileWaiting = <T>(leaving: AbortSignal, work: () => T): T => waiting.run(leaving, work);

/** Does work to its end, whether or not anybody is still there. */
export const toTheEnd = <T>(work: () => T): T => waiting.run(undefined, work);
