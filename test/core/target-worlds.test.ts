import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { anyWorld, TargetWorlds, worldCount } from '../../api/core/reach/target-worlds.ts';
import { randomGraph } from './support/random-graph.ts';

const SEED = 21;
const TRIALS = 150;
const hits = (graph: ReturnType<typeof buildAttackGraph>, target: number, firstTrial = 0, trials = TRIALS) =>
  sampleReach({ graphs: [{ graph, attempt: null }], seed: SEED, trials, firstTrial }).actorHits[0][target];

/** The same edges with every probability and level closer to certain. */
const raised = (graph: ReturnType<typeof buildAttackGraph>) => ({
  ...graph,
  edgeProbability: graph.edgeProbability.map((p) => (p === 0 ? 0 : (1 + p) / 2)),
  gates: graph.gates.map((gate) =>
    gate.map((terms) => terms.map((term) => ({ ...term, level: (1 + term.level) / 2 }))),
  ),
});

describe('the worlds of one target', () => {
  it('are those that sampling counts, from whichever end they are walked, under these figures and under others', () => {
    let open = 0;
    fc.assert(
      fc.property(randomGraph(), ({ input, target }) => {
        const graph = buildAttackGraph(input);
        const worlds = new TargetWorlds(graph, target, SEED, TRIALS);
        expect(worldCount(worlds.open)).toBe(hits(graph, target));
        const other = raised(graph);
        expect(worldCount(worlds.under(other))).toBe(hits(other, target));
        expect(worldCount(worlds.under(other, 64, 96))).toBe(hits(other, target, 64, 96));
        // Asked again under the first figures it gives the first bits.
        expect(worlds.under(graph)).toEqual(worlds.open);
        open += worldCount(worlds.open);
      }),
      { numRuns: 300 },
    );
    expect(open).toBeGreaterThan(5000);
  });

  it('stay what they are under figures that differ only on edges that no world asked for', () => {
    let unasked = 0;
    fc.assert(
      fc.property(randomGraph({ maxNodes: 8, maxEdges: 12 }), ({ input, target }) => {
        const graph = buildAttackGraph(input);
        const worlds = new TargetWorlds(graph, target, SEED, TRIALS);
        const edgeProbability = graph.edgeProbability.map((p, e) => (worlds.asked[e] || p === 0 ? p : 1 - p / 2));
        unasked += edgeProbability.filter((p, e) => p !== graph.edgeProbability[e]).length;
        const other = { ...graph, edgeProbability };
        expect(worldCount(worlds.open)).toBe(hits(other, target));
        expect(worlds.under(other)).toEqual(worlds.open);
      }),
      { numRuns: 300 },
    );
    expect(unasked).toBeGreaterThan(50);
  });

  it('join by bits, and count each world once', () => {
    const masks = [Int32Array.of(0b1011, 0), Int32Array.of(0b0110, -1)];
    expect(worldCount(anyWorld(masks, 2))).toBe(4 + 32);
    expect(worldCount(anyWorld([], 2))).toBe(0);
  });

  it('begin at a whole block', () => {
    const edges = [{ from: 0, to: 1, probability: 0.5, key: 'only' }];
    const graph = buildAttackGraph({ nodeCount: 2, source: 0, causes: [], edges });
    expect(() => new TargetWorlds(graph, 1, SEED, 32).under(graph, 5)).toThrow('not a multiple of 32');
  });
});
