import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttackGraph } from '../../api/core/graph/attack-graph.ts';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { type GraphFile, scoreGraphFile } from '../../api/core/graph/score-graph-file.ts';
import { reach } from '../../api/core/reach/reach.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { smallerSide } from '../../api/core/reach/smaller-side.ts';
import { normalDeviate, wilsonInterval } from '../../api/core/reach/wilson.ts';
import { readSharedJson, sharedPresent } from '../support/shared.ts';
import { bruteForceReach } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

describe('reach of one target', () => {
  it('has estimate and interval inside the bounds, and the truth inside all of them', () => {
    fc.assert(
      fc.property(randomGraph(), fc.integer(), ({ input, target }, seed) => {
        const graph = buildAttackGraph(input);
        const truth = bruteForceReach(graph)[target];
        // Five standard deviations: one of several hundred intervals may not miss by chance.
        const stateLimit = seed % 2 === 0 ? 0 : undefined;
        const result = reach(graph, target, { seed, trials: 640, confidence: 0.9999995, stateLimit });
        expect(result.lower).toBeLessThanOrEqual(result.ciLow);
        expect(result.ciLow).toBeLessThanOrEqual(result.estimate);
        expect(result.estimate).toBeLessThanOrEqual(result.ciHigh);
        expect(result.ciHigh).toBeLessThanOrEqual(result.upper);
        expect(truth).toBeGreaterThanOrEqual(result.ciLow - 1e-9);
        expect(truth).toBeLessThanOrEqual(result.ciHigh + 1e-9);
        if (result.exact !== null) expect(result.exact).toBeCloseTo(truth, 9);
      }),
      { numRuns: 600, seed: 13 },
    );
  });

  it('is 1 at the source and 0 where no way leads', () => {
    const edges = [{ from: 1, to: 0, probability: 1, key: 'against' }];
    const graph = buildAttackGraph({ nodeCount: 3, source: 0, causes: [], edges });
    const options = { seed: 1, trials: 100, confidence: 0.95 };
    expect(reach(graph, 0, options)).toMatchObject({ exact: 1, lower: 1, upper: 1 });
    expect(reach(graph, 1, options)).toMatchObject({ exact: 0, lower: 0, upper: 0, estimate: 0, ciHigh: 0 });
  });
});

describe('the side that sampling starts from', () => {
  it('never shows in the counts', () => {
    fc.assert(
      fc.property(randomGraph({ thresholds: false }), fc.integer(), ({ input, target }, seed) => {
        const graph = buildAttackGraph(input);
        const backward = { ...graph, edgeFrom: graph.edgeTo, edgeTo: graph.edgeFrom, source: target };
        const count = (from: AttackGraph, to: number): number =>
          sampleReach({ graphs: [{ graph: from, attempt: null }], seed, trials: 320 }).actorHits[0][to];
        expect(count(backward, graph.source)).toBe(count(graph, target));
      }),
      { numRuns: 300, seed: 14 },
    );
  });

  it('is the target when less leads there than the source reaches', () => {
    const edges = Array.from({ length: 40 }, (_, i) => ({ from: 0, to: i + 1, probability: 0.9, key: `far ${i}` }));
    const last = { from: 40, to: 41, probability: 0.1, key: 'last' };
    const graph = buildAttackGraph({ nodeCount: 42, source: 0, causes: [], edges: [...edges, last] });
    expect(smallerSide(graph, 41, 1).target).toBe(0);
    expect(smallerSide({ ...graph, source: 40 }, 41, 1).target).toBe(41);
  });
});

describe('when to stop', () => {
  const hops = [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 1],
    [1, 3],
    [2, 3],
  ];
  const edges = hops.map(([from, to]) => ({ from, to, probability: 0.4, key: `${from}-${to}` }));
  const graph = buildAttackGraph({ nodeCount: 4, source: 0, causes: [], edges });
  const options = { seed: 3, trials: 1_000_000, confidence: 0.95, stateLimit: 0 };

  it('is once the precision asked for is met, and the result says so', () => {
    const result = reach(graph, 3, { ...options, precision: 0.05 });
    expect(result.stoppedBy).toBe('precision');
    expect(result.trials).toBeLessThan(20_000);
    expect(result.ciHigh - result.ciLow).toBeLessThanOrEqual(0.1 * result.estimate);
    // Stopping early changes nothing about the worlds.
    expect(reach(graph, 3, { ...options, trials: result.trials }).estimate).toBe(result.estimate);
  });

  it('is when the trials are used up', () => {
    const result = reach(graph, 3, { ...options, trials: 3000, precision: 0.0001 });
    expect(result).toMatchObject({ stoppedBy: 'trials', trials: 3000, method: 'monte-carlo' });
  });

  it('is at once when an exact method answers', () => {
    const result = reach(graph, 3, { ...options, stateLimit: 1000 });
    expect(result).toMatchObject({ stoppedBy: 'exact', trials: 0, method: 'exact' });
    expect(result.exact).toBeCloseTo(bruteForceReach(graph)[3], 12);
  });
});

describe('Wilson interval', () => {
  it('agrees with published values', () => {
    // Newcombe (1998), method 3: 81 of 263, and 0 of 20.
    const { low, high } = wilsonInterval(81, 263, normalDeviate(0.95));
    expect(low).toBeCloseTo(0.2553, 4);
    expect(high).toBeCloseTo(0.3662, 4);
    expect(wilsonInterval(0, 20, normalDeviate(0.95)).high).toBeCloseTo(0.1611, 4);
  });

  it('reports an upper limit above zero when nothing was hit', () => {
    expect(wilsonInterval(0, 1000, 1.96).low).toBe(0);
    expect(wilsonInterval(0, 1000, 1.96).high).toBeGreaterThan(0.003);
  });

  it('knows the deviates of usual confidences', () => {
    expect(normalDeviate(0.95)).toBeCloseTo(1.959963985, 8);
    expect(normalDeviate(0.999)).toBeCloseTo(3.290526731, 8);
    expect(normalDeviate(0.5)).toBeCloseTo(0.67448975, 8);
  });
});

interface NamedFile extends GraphFile {
  readonly name: string;
}

describe.skipIf(!sharedPresent)('published semantics cases (shared/reference)', () => {
  const options = { seed: 7, trials: 200_000, confidence: 0.999, stateLimit: 0 };
  const semantics = (name: string): Record<string, number> => {
    const cases = readSharedJson('reference/semantics-cases.json') as ({ name: string } & Record<string, number>)[];
    return cases.find((one) => one.name === name)!;
  };
  const bridge = (): NamedFile => {
    const files = readSharedJson('reference/reliability-cases.json') as NamedFile[];
    return files.find((file) => file.name === 'bridge-undirected-0.9')!;
  };
  const expectAround = (file: GraphFile, truth: number): void => {
    const { lower, ciLow, ciHigh, upper } = scoreGraphFile(file, options);
    expect(lower).toBeLessThanOrEqual(truth + 1e-12);
    expect(ciLow).toBeLessThanOrEqual(truth + 1e-9);
    expect(ciHigh).toBeGreaterThanOrEqual(truth - 1e-9);
    expect(upper).toBeGreaterThanOrEqual(truth - 1e-12);
  };

  it('common-cause-technique: one coin for both edges, not two', () => {
    const { expected, wrong_if_independent } = semantics('common-cause-technique');
    const file = bridge();
    const edges = file.edges.map(([a, b, p]) => [a, b, p, a === 's' ? ['technique'] : []] as const);
    const gated: GraphFile = { ...file, edges, causes: [['technique', 0.5]] };
    expectAround(gated, expected);
    expect(scoreGraphFile(gated, options).upper).toBeLessThan(wrong_if_independent);
  });

  it('whatif-control-on-one-edge', () => {
    const file = bridge();
    const edges = file.edges.map(([a, b, p], i) => [a, b, i === 0 ? p / 2 : p] as const);
    expectAround({ ...file, edges }, semantics('whatif-control-on-one-edge').after);
  });

  it('interval-monotone: all inputs low, all inputs high', () => {
    const { low, high } = semantics('interval-monotone');
    const withAll = (p: number): GraphFile => ({
      ...bridge(),
      edges: bridge().edges.map(([a, b]) => [a, b, p] as const),
    });
    expectAround(withAll(0.8), low);
    expectAround(withAll(0.95), high);
  });
});
