/** Child: so many requests by several people who ask different things, some at the same moment. */
import { randomFrom } from '../../seed/generation/random.ts';
import { fetchAnswer } from './fetch-answer.ts';
import type { MainQuery } from './main-queries.ts';
import { optionsOf, report } from './measurement.ts';
import { median } from './statistics.ts';

export interface SoakOptions {
  url: string;
  viewers: readonly Record<string, string>[];
  queries: readonly MainQuery[];
  requests: number;
  clients: number;
  seed: number;
}

const { url, viewers, queries, requests, clients, seed } = optionsOf<SoakOptions>();
const random = randomFrom(seed);
const waits: number[] = [];
let left = requests;
let faults = 0;

async function client(): Promise<void> {
  while (left > 0) {
    left--;
    const from = performance.now();
    const { errors } = await fetchAnswer(url, random.pick(viewers), random.pick(queries));
    waits.push(performance.now() - from);
    if (errors && faults++ === 0) process.stderr.write(`${JSON.stringify(errors).slice(0, 500)}\n`);
  }
}

const from = performance.now();
await Promise.all(Array.from({ length: clients }, client));
report({ requests: waits.length, faults, medianMs: median(waits), ms: performance.now() - from });
