import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { keyHash } from '../../api/core/graph/key-hash.ts';
import { bestPathTree, pathProbability, pathTo } from '../../api/core/reach/best-path.ts';
import { reachBounds, targetBounds } from '../../api/core/reach/bounds.ts';
import { bruteForceAllOpen, bruteForceReach, openNodes } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

const SLACK = 1e-12;

describe('bounds of reach', () => {
  it('hold the truth on random graphs with cycles, parallel edges, shared causes, levels and AND nodes', () => {
    fc.assert(
      fc.property(randomGraph({ maxEdges: 9 }), ({ input }) => {
        const graph = buildAttackGraph(input);
        const truth = bruteForceReach(graph);
        const all = reachBounds(graph);
        for (let v = 0; v < graph.nodeCount; v++) {
          const one = targetBounds(graph, v);
          expect(one.lower).toBeLessThanOrEqual(truth[v] + SLACK);
          expect(one.upper).toBeGreaterThanOrEqual(truth[v] - SLACK);
          expect(all.lower[v]).toBeLessThanOrEqual(truth[v] + SLACK);
          expect(all.upper[v]).toBeGreaterThanOrEqual(truth[v] - SLACK);
          // What one target costs more must not be for nothing.
          expect(one.lower).toBeGreaterThanOrEqual(all.lower[v] - SLACK);
        }
      }),
      { numRuns: 2000, seed: 7 },
    );
  });

  it('meet on a chain and on parallel edges, where both are the truth', () => {
    const input = {
      nodeCount: 3,
      source: 0,
      causes: [],
      edges: [
        { from: 0, to: 1, probability: 0.45, key: 'a' },
        { from: 0, to: 1, probability: 0.7, key: 'b' },
        { from: 1, to: 2, probability: 0.5, key: 'c' },
      ],
    };
    const { lower, upper } = targetBounds(buildAttackGraph(input), 1);
    expect(lower).toBeCloseTo(0.835, 10);
    expect(upper).toBeCloseTo(0.835, 10);
  });

  it('do not let a cycle feed itself', () => {
    const edge = (from: number, to: number, probability: number) => ({ from, to, probability, key: `${from}-${to}` });
    const edges = [edge(0, 1, 0.15), edge(1, 2, 1), edge(2, 1, 1)];
    const { upper } = reachBounds(buildAttackGraph({ nodeCount: 3, source: 0, causes: [], edges }));
    expect(upper[1]).toBeCloseTo(0.15, 10);
    expect(upper[2]).toBeCloseTo(0.15, 10);
  });
});

describe('the most likely way', () => {
  it('is a set of edges that opens the target, as likely as enumeration says, and no likelier than reach', () => {
    fc.assert(
      fc.property(randomGraph(), ({ input }) => {
        const graph = buildAttackGraph(input);
        const tree = bestPathTree(graph);
        const truth = bruteForceReach(graph);
        for (let v = 1; v < graph.nodeCount; v++) {
          const edges = pathTo(tree, graph, v);
          expect(edges.length > 0).toBe(tree.probability[v] > 0);
          if (edges.length === 0) continue;
          const open = Array.from(graph.edgeFrom, (_, e) => edges.includes(e));
          expect(openNodes(graph, open)[v]).toBe(true);
          const probability = pathProbability(graph, edges);
          expect(probability).toBeCloseTo(bruteForceAllOpen(graph, edges), 10);
          expect(tree.probability[v]).toBeLessThanOrEqual(probability + SLACK);
          expect(probability).toBeLessThanOrEqual(truth[v] + SLACK);
        }
      }),
      { numRuns: 600, seed: 11 },
    );
  });

  it('is the best of all paths where edges are independent', () => {
    fc.assert(
      fc.property(randomGraph({ causes: false, thresholds: false }), ({ input }) => {
        const graph = buildAttackGraph(input);
        const { probability } = bestPathTree(graph);
        const best = new Array<number>(graph.nodeCount).fill(0);
        const walk = (u: number, product: number, seen: Set<number>): void => {
          best[u] = Math.max(best[u], product);
          for (const edge of input.edges) {
            if (edge.from === u && !seen.has(edge.to))
              walk(edge.to, product * edge.probability, new Set([...seen, edge.to]));
          }
        };
        walk(0, 1, new Set([0]));
        best.forEach((value, v) => {
          expect(probability[v]).toBeCloseTo(value, 12);
        });
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  it('is the best of all paths on a graph of two thousand nodes, many of them about as likely', () => {
    const nodeCount = 2000;
    const edges = Array.from({ length: 5 * nodeCount }, (_, i) => {
      const [a, b] = keyHash(`edge ${i}`);
      return { from: a % nodeCount, to: b % nodeCount, probability: 0.98 + ((a ^ b) % 20) / 1000, key: `edge ${i}` };
    });
    const { probability, viaEdge } = bestPathTree(buildAttackGraph({ nodeCount, source: 0, causes: [], edges }));
    expect(probability.filter((p) => p > 0).length).toBeGreaterThan(0.9 * nodeCount);
    // No edge improves on it, and each figure is that of its last edge: that makes it the best.
    edges.forEach(({ from, to, probability: p }) => {
      expect(probability[to]).toBeGreaterThanOrEqual(probability[from] * p);
    });
    viaEdge.forEach((e, v) => {
      if (e >= 0) expect(probability[v]).toBe(probability[edges[e].from] * edges[e].probability);
    });
  });

  it('counts a technique that a path needs three times once', () => {
    const gate = [[{ cause: 0, level: 0.3 }]];
    const edges = [0, 1, 2].map((i) => ({ from: i, to: i + 1, probability: 0.5, gate, key: `hop ${i}` }));
    const graph = buildAttackGraph({ nodeCount: 4, source: 0, causes: [{ key: 'command' }], edges });
    expect(bestPathTree(graph).probability[3]).toBeCloseTo(0.3 * 0.125, 12);
  });

  it('opens a node that needs two of three by its two likeliest inputs', () => {
    const edges = [0.9, 0.5, 0.8].flatMap((probability, i) => [
      { from: 0, to: i + 1, probability, key: `in ${i}` },
      { from: i + 1, to: 4, probability: 1, weight: 0.5, key: `share ${i}` },
    ]);
    const graph = buildAttackGraph({ nodeCount: 5, source: 0, causes: [], edges });
    const tree = bestPathTree(graph);
    expect(tree.probability[4]).toBeCloseTo(0.72, 12);
    expect(pathTo(tree, graph, 4).sort()).toEqual([0, 1, 4, 5]);
  });

  it('counts an input once, at the heavier of two parallel edges', () => {
    const edges = [
      { from: 0, to: 1, probability: 1, key: 'first input' },
      { from: 0, to: 2, probability: 1, key: 'second input' },
      { from: 1, to: 3, probability: 0.9, weight: 0.5, key: 'heavy' },
      { from: 1, to: 3, probability: 0.8, weight: 0.25, key: 'light' },
      { from: 2, to: 3, probability: 0.5, weight: 0.5, key: 'other' },
    ];
    const tree = bestPathTree(buildAttackGraph({ nodeCount: 4, source: 0, causes: [], edges }));
    expect(tree.probability[3]).toBeCloseTo(0.45, 12);
  });
});
