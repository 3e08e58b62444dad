import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { rareReach } from '../../api/core/reach/rare-reach.ts';
import { reach } from '../../api/core/reach/reach.ts';
import { bruteForceReach } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

describe('reach that is hit too seldom to be counted', () => {
  it('is estimated without bias, shared causes included, with an error that does not grow as it gets rarer', () => {
    let worst = 0;
    fc.assert(
      fc.property(
        randomGraph({ thresholds: false }),
        fc.integer(),
        fc.constantFrom(1, 0.1, 0.001),
        ({ input, target }, seed, rarer) => {
          const edges = input.edges.map((edge) => ({ ...edge, probability: edge.probability * rarer }));
          const graph = buildAttackGraph({ ...input, edges });
          const truth = bruteForceReach(graph)[target];
          const found = rareReach(graph, target, seed, 2000);
          if (found === null || truth < 1e-200) return;
          worst = Math.max(worst, Math.abs(found.estimate - truth) / found.standardError);
          if (rarer === 0.001) expect(found.standardError / truth).toBeLessThan(0.1);
        },
      ),
      { numRuns: 500, seed: 51 },
    );
    // The largest of several hundred; weights are skewed where events are not rare, hence more than 4.
    expect(worst).toBeLessThan(6);
  });

  it('is answered to about 1 % where a million trials would not hit, and the result says how', () => {
    // Six layers of four, all joined: 4^5 ways of probability 10^-7 or so.
    const edges: { from: number; to: number; probability: number; key: string }[] = [];
    const add = (from: number, to: number) =>
      edges.push({ from, to, probability: 0.02 + 0.001 * ((from * to) % 7), key: `${from}-${to}` });
    for (let a = 0; a < 4; a++) {
      add(0, 1 + a);
      for (let layer = 0; layer < 3; layer++) for (let b = 0; b < 4; b++) add(1 + 4 * layer + a, 5 + 4 * layer + b);
      add(13 + a, 17);
    }
    const graph = buildAttackGraph({ nodeCount: 18, source: 0, causes: [], edges });
    const exact = reach(graph, 17, { seed: 1, trials: 1, confidence: 0.95 });
    const sampled = reach(graph, 17, { seed: 1, trials: 100_000, confidence: 0.99, stateLimit: 0 });
    expect(exact.method).toBe('exact');
    expect(exact.estimate).toBeLessThan(1e-5);
    expect(sampled.method).toBe('importance-sampling');
    expect(sampled.ciLow).toBeLessThan(exact.estimate);
    expect(sampled.ciHigh).toBeGreaterThan(exact.estimate);
    expect((sampled.ciHigh - sampled.ciLow) / exact.estimate).toBeLessThan(0.1);
  });

  it('is left to counting where nodes need several inputs', () => {
    const edges = [0, 1].flatMap((i) => [
      { from: 0, to: i + 1, probability: 0.01, key: `in ${i}` },
      { from: i + 1, to: 3, probability: 0.5, weight: 0.5, key: `share ${i}` },
    ]);
    const graph = buildAttackGraph({ nodeCount: 4, source: 0, causes: [], edges });
    expect(rareReach(graph, 3, 1, 100)).toBeNull();
    const result = reach(graph, 3, { seed: 1, trials: 1000, confidence: 0.95, stateLimit: 0 });
    expect(result.method).toBe('monte-carlo');
    expect(result.ciHigh).toBeGreaterThanOrEqual(0.25e-4);
  });
});
