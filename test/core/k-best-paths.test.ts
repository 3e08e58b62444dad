import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttackGraphInput, buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { pathProbability } from '../../api/core/reach/best-path.ts';
import { kBestPaths } from '../../api/core/reach/k-best-paths.ts';
import { openNodes } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

/** Every simple path, by walking them all. */
function simplePaths(input: AttackGraphInput, target: number): number[][] {
  const found: number[][] = [];
  const walk = (u: number, edges: number[], seen: number[]): void => {
    if (u === target) {
      found.push(edges);
      return;
    }
    input.edges.forEach((edge, e) => {
      if (edge.from === u && !seen.includes(edge.to)) walk(edge.to, [...edges, e], [...seen, edge.to]);
    });
  };
  walk(0, [], [0]);
  return found;
}

describe('the k most likely paths', () => {
  it('are those of full enumeration, in order, each cause counted once', () => {
    fc.assert(
      fc.property(randomGraph({ thresholds: false }), fc.integer({ min: 1, max: 6 }), ({ input, target }, k) => {
        // Gates with alternatives rank by their best alternative, so order is promised without them.
        const edges = input.edges.map((edge) => ({ ...edge, gate: (edge.gate ?? [[]]).slice(0, 1) }));
        const graph = buildAttackGraph({ ...input, edges });
        const all = simplePaths(input, target).map((path) => pathProbability(graph, path));
        const expected = all.filter((p) => p > 0).sort((a, b) => b - a);
        const { paths, truncated } = kBestPaths(graph, target, k);
        expect(truncated).toBe(false);
        expect(paths.length).toBe(Math.min(k, expected.length));
        paths.forEach(({ probability }, i) => {
          expect(probability).toBeCloseTo(expected[i], 10);
        });
      }),
      { numRuns: 600, seed: 21 },
    );
  });

  it('open the target, are distinct and fall in probability, AND nodes included', () => {
    fc.assert(
      fc.property(randomGraph(), ({ input, target }) => {
        const graph = buildAttackGraph(input);
        const { paths } = kBestPaths(graph, target, 5);
        expect(new Set(paths.map(({ edges }) => edges.join())).size).toBe(paths.length);
        paths.forEach(({ edges, probability }, i) => {
          const open = Array.from(graph.edgeFrom, (_, e) => edges.includes(e));
          expect(openNodes(graph, open)[target]).toBe(true);
          expect(probability).toBeLessThanOrEqual(i === 0 ? 1 : paths[i - 1].probability);
        });
      }),
      { numRuns: 600, seed: 22 },
    );
  });

  it('say so when there are too many to be sure, and still give likely ones', () => {
    // Twelve layers of twelve nodes, every hop under a cause of its own: the hopeful estimate prunes nothing.
    const width = 12;
    const nodeCount = 12 * width + 2;
    const edges: AttackGraphInput['edges'][number][] = [];
    const causes: { key: string }[] = [];
    const hop = (from: number, to: number): void => {
      const gate = [[{ cause: causes.push({ key: `cause ${causes.length}` }) - 1, level: 0.5 }]];
      edges.push({ from, to, probability: 0.9, key: `${from}-${to}`, gate });
    };
    for (let a = 0; a < width; a++) {
      hop(0, 1 + a);
      for (let layer = 0; layer < 11; layer++) {
        for (let b = 0; b < width; b++) hop(1 + layer * width + a, 1 + (layer + 1) * width + b);
      }
      hop(1 + 11 * width + a, nodeCount - 1);
    }
    const { paths, truncated } = kBestPaths(
      buildAttackGraph({ nodeCount, source: 0, causes, edges }),
      nodeCount - 1,
      3,
    );
    expect(truncated).toBe(true);
    expect(paths).toHaveLength(3);
    expect(paths[0].probability).toBeCloseTo(0.45 ** 13, 12);
  });
});
