import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { type GraphFile, graphOfFile } from '../../api/core/graph/score-graph-file.ts';
import { exactReach } from '../../api/core/reach/exact-reach.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { readSharedJson, sharedPresent } from '../support/shared.ts';
import { bruteForceReach } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

const stateLimit = 1_000_000;

describe('exact reach', () => {
  it.each([
    ['independent edges', { causes: false, thresholds: false, maxNodes: 7, maxEdges: 13 }],
    ['shared causes', { thresholds: false, maxEdges: 10 }],
    ['nodes that need several inputs', { causes: false, maxNodes: 7, maxEdges: 13 }],
    ['all of these', {}],
  ])('equals enumeration with %s', (_, shape) => {
    fc.assert(
      fc.property(randomGraph(shape), ({ input, target }) => {
        const graph = buildAttackGraph(input);
        expect(exactReach(graph, target, { stateLimit })).toBeCloseTo(bruteForceReach(graph)[target], 11);
      }),
      { numRuns: 800, seed: 41 },
    );
  });

  it('gives up rather than exceed its states', () => {
    const edges = Array.from({ length: 12 * 12 }, (_, i) => [Math.floor(i / 12), i % 12] as const).filter(
      ([a, b]) => a < b,
    );
    const file: GraphFile = {
      directed: false,
      nodes: Array.from({ length: 12 }, (_, i) => i),
      edges: edges.map(([a, b]) => [a, b, 0.3] as const),
      s: 0,
      t: 11,
    };
    const { graph, target } = graphOfFile(file);
    expect(exactReach(graph, target, { stateLimit: 1000 })).toBeNull();
  });

  it('does not depend on which of two equal ways of writing a two-way link is used', () => {
    // An undirected edge is two arcs; arcs of unlike probability each way must not be joined as if they were alike.
    const file = (there: number, back: number): GraphFile => ({
      directed: true,
      nodes: ['s', 'x', 'y', 't'],
      edges: [
        ['s', 'x', 0.9],
        ['s', 'y', 0.8],
        ['x', 'y', there],
        ['y', 'x', back],
        ['x', 't', 0.7],
        ['y', 't', 0.6],
      ],
      s: 's',
      t: 't',
    });
    for (const [there, back] of [
      [0.5, 0.5],
      [0.9, 0.2],
      [0.1, 0.6],
    ]) {
      const { graph, target } = graphOfFile(file(there, back));
      expect(exactReach(graph, target, { stateLimit })).toBeCloseTo(bruteForceReach(graph)[target], 12);
    }
  });

  const grid = (width: number, height: number, directed: boolean): GraphFile => ({
    directed,
    nodes: Array.from({ length: width * height }, (_, i) => i),
    edges: Array.from({ length: width * height }, (_, i) => [
      ...(i % width < width - 1 ? [[i, i + 1, 0.9] as const] : []),
      ...(i + width < width * height ? [[i, i + width, 0.9] as const] : []),
    ]).flat(),
    s: 0,
    t: width * height - 1,
  });

  it('answers a long strip alike, whichever way its nodes are numbered', () => {
    const along = graphOfFile(grid(40, 5, false));
    const across = graphOfFile(grid(5, 40, false));
    const found = exactReach(along.graph, along.target, { stateLimit: 100_000 });
    expect(found).not.toBeNull();
    expect(exactReach(across.graph, across.target, { stateLimit: 100_000 })).toBeCloseTo(found!, 12);
  });

  it('answers a grid of one-way links, as sampling confirms', () => {
    const { graph, target } = graphOfFile(grid(12, 12, true));
    const exact = exactReach(graph, target, { stateLimit });
    const trials = 100_000;
    const hits = sampleReach({ graphs: [{ graph, attempt: null }], seed: 1, trials }).actorHits[0][target];
    expect(exact).not.toBeNull();
    expect(Math.abs(hits / trials - exact!)).toBeLessThan(4 * Math.sqrt((exact! * (1 - exact!)) / trials));
  });

  it('answers a dodecahedron, as sampling confirms', () => {
    const ring = (start: number): (readonly [number, number])[] =>
      Array.from({ length: 5 }, (_, i) => [start + i, start + ((i + 1) % 5)] as const);
    const spokes = Array.from({ length: 5 }, (_, i) => [[i, 5 + 2 * i] as const, [15 + i, 6 + 2 * i] as const]).flat();
    const belt = Array.from({ length: 10 }, (_, i) => [5 + i, 5 + ((i + 1) % 10)] as const);
    const file: GraphFile = {
      directed: false,
      nodes: Array.from({ length: 20 }, (_, i) => i),
      edges: [...ring(0), ...spokes, ...belt, ...ring(15)].map(([a, b]) => [a, b, 0.5] as const),
      s: 0,
      t: 18,
    };
    const { graph, target } = graphOfFile(file);
    const exact = exactReach(graph, target, { stateLimit });
    const trials = 400_000;
    const hits = sampleReach({ graphs: [{ graph, attempt: null }], seed: 1, trials }).actorHits[0][target];
    expect(exact).not.toBeNull();
    expect(Math.abs(hits / trials - exact!)).toBeLessThan(4 * Math.sqrt(0.25 / trials));
  });
});

interface ReliabilityCase extends GraphFile {
  readonly name: string;
  readonly expected: number;
}

describe.skipIf(!sharedPresent)('published reference cases (shared/reference), exactly', () => {
  const cases = sharedPresent ? (readSharedJson('reference/reliability-cases.json') as ReliabilityCase[]) : [];

  it.each(cases)('$name to 1e-12', (file) => {
    const { graph, target } = graphOfFile(file);
    expect(exactReach(graph, target, { stateLimit })).toBeCloseTo(file.expected, 12);
  });
});
