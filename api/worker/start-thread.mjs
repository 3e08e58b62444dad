// A thread of Node.js 20 does not take over the loader of TypeScript: it is registered here before the thread is read.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.thread);
