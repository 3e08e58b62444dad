/**
 * Child: asks two servers, or one as two people, the same questions in pairs, one behind the other in an order that a
 * seed decides, and compares the medians of how long they took. The same side is compared with itself as well, its even
 * runs with its odd ones: a difference smaller than that one says nothing.
 */
import { randomFrom } from '../../seed/generation/random.ts';
import { fetchAnswer } from './fetch-answer.ts';
import type { MainQuery } from './main-queries.ts';
import { optionsOf, report } from './measurement.ts';
import { median } from './statistics.ts';

export interface Side {
  readonly url: string;
  readonly headers: Record<string, string>;
}
export interface CompareOptions {
  one: Side;
  other: Side;
  queries: readonly MainQuery[];
  /** Pairs of each query. */
  runs: number;
  warmUp: number;
  seed: number;
}

const { one, other, queries, runs, warmUp, seed } = optionsOf<CompareOptions>();
const random = randomFrom(seed);
const sides = [one, other] as const;
const figures: Record<string, number> = {};

async function timeOf(
  { url, headers }: Side,
  query: MainQuery,
): Promise<{ ms: number; text: string; failed: boolean }> {
  const from = performance.now();
  const answer = await fetchAnswer(url, headers, query);
  const ms = performance.now() - from;
  return { ms, text: JSON.stringify(answer.data), failed: answer.errors !== undefined };
}

// Everything is asked once in each round, so that a change of pace of the machine falls on all alike.
const times = queries.map(() => [[], []] as [number[], number[]]);
const differing = queries.map(() => 0);
const faults = queries.map(() => 0);
for (let run = -warmUp; run < runs; run++) {
  for (const [q, query] of queries.entries()) {
    const first = random.chance(0.5) ? 0 : 1;
    const texts = ['', ''];
    for (const side of [first, 1 - first]) {
      const { ms, text, failed } = await timeOf(sides[side]!, query);
      texts[side] = text;
      if (failed) faults[q]! += 1;
      if (run >= 0) times[q]![side as 0 | 1].push(ms);
    }
    if (texts[0] !== texts[1]) differing[q]! += 1;
  }
}
for (const [q, { name }] of queries.entries()) {
  const [ofOne, ofOther] = times[q]!;
  const half = (list: readonly number[], odd: number) => median(list.filter((_, i) => i % 2 === odd));
  figures[`${name}: one`] = median(ofOne);
  figures[`${name}: other`] = median(ofOther);
  figures[`${name}: itself`] = Math.abs(half(ofOther, 0) / half(ofOther, 1) - 1);
  figures[`${name}: differing`] = differing[q]!;
  figures[`${name}: faults`] = faults[q]!;
}
report(figures);
