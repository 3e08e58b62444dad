import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttackGraphInput, buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { keyHash } from '../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../api/core/reach/actor-campaign.ts';
import { exactReach } from '../../api/core/reach/exact-reach.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { SimulatedActor } from '../../api/core/reach/simulated-actor.ts';
import { bruteForceReach } from './support/brute-force.ts';
import { randomGraph } from './support/random-graph.ts';

const unattempted = (input: AttackGraphInput): ActorCampaign => ({ graph: buildAttackGraph(input), attempt: null });
const hitsOf = (input: AttackGraphInput, seed: number, trials: number): Int32Array =>
  sampleReach({ graphs: [unattempted(input)], seed, trials }).actorHits[0];

function attempted(input: AttackGraphInput, actor: string, levels: readonly number[]): ActorCampaign {
  return { graph: buildAttackGraph(input), attempt: { key: keyHash(actor), edgeLevel: Float64Array.from(levels) } };
}

/** Standard errors between a count and what the truth expects, for counts too rare for a normal law at least 1. */
function deviation(hits: number, truth: number, trials: number): number {
  const error = Math.sqrt(trials * truth * Math.max(0, 1 - truth));
  if (truth < 1e-12 || truth > 1 - 1e-12) return hits === Math.round(trials * truth) ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(hits - trials * truth) / Math.max(1, error);
}

const oneEdge = (probability: number, key = 'edge'): AttackGraphInput => ({
  nodeCount: 2,
  source: 0,
  causes: [],
  edges: [{ from: 0, to: 1, probability, key }],
});

describe('sampled reach', () => {
  it('agrees with enumeration on random graphs, AND nodes and shared causes included', () => {
    let worst = 0;
    fc.assert(
      fc.property(randomGraph(), fc.integer({ min: 0, max: 2 ** 40 }), ({ input }, seed) => {
        const truth = bruteForceReach(buildAttackGraph(input));
        const hits = hitsOf(input, seed, 8000);
        truth.forEach((value, v) => {
          worst = Math.max(worst, deviation(hits[v], value, 8000));
        });
      }),
      { numRuns: 400, seed: 5 },
    );
    // About 1,400 figures: the largest of that many standard normals is above 4.8 once in 450 runs.
    expect(worst).toBeLessThan(4.8);
  });

  it('agrees with the exact method on graphs of a hundred nodes whose ways lead far back and forth', () => {
    const trials = 20_000;
    for (let round = 0; round < 5; round++) {
      // A two-way ladder, its nodes numbered at random, entered in the middle: breadth-first order is of no help.
      const length = 50;
      const place = Array.from({ length: 2 * length }, (_, i) => i).sort(
        (a, b) => keyHash(`${round} ${a}`)[0] - keyHash(`${round} ${b}`)[0],
      );
      const hops: [number, number][] = [];
      for (let i = 0; i < length; i++) {
        hops.push([2 * i, 2 * i + 1]);
        if (i + 1 < length) hops.push([2 * i, 2 * i + 2], [2 * i + 1, 2 * i + 3]);
      }
      const edges = hops.flatMap(([a, b]) => [
        { from: place[a], to: place[b], probability: 0.9, key: `${a}-${b}` },
        { from: place[b], to: place[a], probability: 0.6, key: `${b}-${a}` },
      ]);
      const input = { nodeCount: 2 * length, source: place[0], causes: [], edges };
      const graph = buildAttackGraph(input);
      const hits = hitsOf(input, round, trials);
      for (const far of [30, 60, 99]) {
        const truth = exactReach(graph, place[far], { stateLimit: 1_000_000 })!;
        expect(deviation(hits[place[far]], truth, trials)).toBeLessThan(4);
      }
    }
  });

  it('goes on from a near node reached by a long way round', () => {
    const length = 200;
    const edges = Array.from({ length }, (_, i) => ({ from: i, to: i + 1, probability: 1, key: `hop ${i}` }));
    // Numbered right after the source, but open only from the far end.
    const near = { from: 0, to: length + 1, probability: 1e-12, key: 'short' };
    const round = { from: length, to: length + 1, probability: 1, key: 'round' };
    const on = { from: length + 1, to: length + 2, probability: 1, key: 'on from there' };
    const input = { nodeCount: length + 3, source: 0, causes: [], edges: [...edges, near, round, on] };
    expect(hitsOf(input, 1, 64)[length + 2]).toBe(64);
  });

  it('has errors of the size that its trials promise, over many seeds', () => {
    const seeds = 400;
    let sum = 0;
    let squares = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const [, hits] = hitsOf(oneEdge(0.3), seed, 2000);
      const z = (hits - 600) / Math.sqrt(420);
      sum += z;
      squares += z * z;
    }
    expect(Math.abs(sum / Math.sqrt(seeds))).toBeLessThan(3.5);
    expect(squares / seeds).toBeGreaterThan(0.75);
    expect(squares / seeds).toBeLessThan(1.25);
  });

  it('keeps the coins of different edges apart', () => {
    const edges = Array.from({ length: 12 }, (_, i) => ({ from: 0, to: 1, probability: 0.1, key: `edge ${i}` }));
    const [, hits] = hitsOf({ nodeCount: 2, source: 0, causes: [], edges }, 1, 100_000);
    expect(deviation(hits, 1 - 0.9 ** 12, 100_000)).toBeLessThan(4);
  });

  it('gives the same counts for any order of the edges', () => {
    fc.assert(
      fc.property(randomGraph(), fc.integer(), ({ input }, seed) => {
        const shuffled = [...input.edges].sort((a, b) => keyHash(a.key + seed)[0] - keyHash(b.key + seed)[0]);
        expect(hitsOf({ ...input, edges: shuffled }, seed, 200)).toEqual(hitsOf(input, seed, 200));
      }),
      { numRuns: 300, seed: 2 },
    );
  });

  it('gives the same counts in parts as in one run', () => {
    const graphs = [unattempted(oneEdge(0.4))];
    const whole = sampleReach({ graphs, seed: 9, trials: 1000 }).actorHits[0][1];
    const first = sampleReach({ graphs, seed: 9, trials: 320 }).actorHits[0][1];
    const rest = sampleReach({ graphs, seed: 9, trials: 680, firstTrial: 320 }).actorHits[0][1];
    expect(first + rest).toBe(whole);
    expect(() => sampleReach({ graphs, seed: 9, trials: 10, firstTrial: 5 })).toThrow('multiple of 32');
  });

  it('never falls when a probability or a cause level rises, on the same seed', () => {
    fc.assert(
      fc.property(randomGraph(), fc.integer(), fc.double({ min: 0, max: 1, noNaN: true }), ({ input }, seed, share) => {
        const raise = (p: number): number => p + (1 - p) * share;
        const raised = input.edges.map((edge) => ({
          ...edge,
          probability: raise(edge.probability),
          gate: (edge.gate ?? [[]]).map((terms) => terms.map((term) => ({ ...term, level: raise(term.level) }))),
        }));
        const before = hitsOf(input, seed, 320);
        const after = hitsOf({ ...input, edges: raised }, seed, 320);
        before.forEach((hits, v) => {
          expect(after[v]).toBeGreaterThanOrEqual(hits);
        });
      }),
      { numRuns: 400, seed: 4 },
    );
  });

  it('takes judgement draws as other columns of the same graph', () => {
    const { graph } = unattempted(oneEdge(0.4));
    const drawn = { ...graph, edgeProbability: Float64Array.of(0.9) };
    const [, hits] = sampleReach({ graphs: [{ graph: drawn, attempt: null }], seed: 1, trials: 500 }).actorHits[0];
    expect(hits).toBe(hitsOf(oneEdge(0.9), 1, 500)[1]);
  });

  it('gives the same counts for a draw on actors laid out before as on new ones', () => {
    fc.assert(
      fc.property(randomGraph(), fc.integer(), ({ input }, seed) => {
        const before = [attempted(input, 'a', Array(input.edges.length).fill(0.5))];
        const drawn = before.map(({ graph, attempt }) => ({
          graph: {
            ...graph,
            edgeProbability: graph.edgeProbability.map((p) => p / 2),
            gates: graph.gates.map((gate) => gate.map((terms) => terms.map((t) => ({ ...t, level: t.level / 2 })))),
          },
          attempt: { key: attempt!.key, edgeLevel: attempt!.edgeLevel.map((level) => level / 2) },
        }));
        const reuse = before.map((campaign) => new SimulatedActor(campaign));
        sampleReach({ graphs: before, reuse, seed, trials: 64 });
        const again = sampleReach({ graphs: drawn, reuse, seed, trials: 64 });
        expect(again).toEqual(sampleReach({ graphs: drawn, seed, trials: 64 }));
      }),
      { numRuns: 200, seed: 6 },
    );
  });

  it('counts only the watched nodes, each where it was asked for', () => {
    const input = { ...oneEdge(0.5), nodeCount: 3 };
    const [all] = sampleReach({ graphs: [unattempted(input)], seed: 1, trials: 200 }).actorHits;
    const watch = Int32Array.of(1, 0, 1);
    const [some] = sampleReach({ graphs: [unattempted(input)], seed: 1, trials: 200, watch }).actorHits;
    expect([...some]).toEqual([all[1], all[0], all[1]]);
  });

  it('stops when asked and says how many trials were done', () => {
    const seen: number[] = [];
    const result = sampleReach({
      graphs: [unattempted(oneEdge(0.5))],
      seed: 1,
      trials: 1000,
      onProgress: (done) => seen.push(done),
      shouldStop: () => seen.length === 3,
    });
    expect(result.trials).toBe(96);
    expect(seen).toEqual([32, 64, 96]);
  });
});

describe('several actors in one simulation', () => {
  const TRIALS = 64_000;

  it('counts a shared edge once', () => {
    const graphs = ['a', 'b'].map((actor) => attempted(oneEdge(0.3), actor, [1]));
    const { actorHits, jointHits } = sampleReach({ graphs, seed: 3, trials: TRIALS });
    expect(jointHits[1]).toBe(actorHits[0][1]);
    expect(actorHits[1][1]).toBe(actorHits[0][1]);
  });

  it('joins independent campaigns as 1 − ∏(1 − θR)', () => {
    const graphs = [attempted(oneEdge(0.5, 'own a'), 'a', [0.6]), attempted(oneEdge(0.9, 'own b'), 'b', [0.2])];
    const { jointHits, actorHits, attemptHits } = sampleReach({ graphs, seed: 3, trials: TRIALS });
    expect(deviation(jointHits[1], 0.426, TRIALS)).toBeLessThan(4);
    expect(deviation(actorHits[0][1], 0.5, TRIALS)).toBeLessThan(4);
    expect(deviation(attemptHits[0]![1], 0.3, TRIALS)).toBeLessThan(4);
  });

  it('leaves an actor whose attempt is not assessed out of the joint figure, not out of its own', () => {
    const graphs = [unattempted(oneEdge(0.5, 'own a')), attempted(oneEdge(0.9, 'own b'), 'b', [0.2])];
    const { jointHits, actorHits, attemptHits } = sampleReach({ graphs, seed: 3, trials: TRIALS });
    expect(attemptHits[0]).toBeNull();
    expect(actorHits[0][1]).toBeGreaterThan(0);
    expect(jointHits).toEqual(attemptHits[1]);
  });

  it('attempts the likelier technique wherever it attempts the less likely one', () => {
    const edges = [
      { from: 0, to: 1, probability: 1, key: 'easy' },
      { from: 0, to: 2, probability: 1, key: 'hard' },
      { from: 1, to: 3, probability: 1, key: 'from easy' },
      { from: 2, to: 3, probability: 1, key: 'from hard' },
    ];
    const input = { nodeCount: 4, source: 0, causes: [], edges };
    const { attemptHits } = sampleReach({ graphs: [attempted(input, 'a', [0.6, 0.2, 1, 1])], seed: 8, trials: TRIALS });
    // Were the attempts independent, node 3 would be open in 0.68 of the worlds.
    expect(attemptHits[0]![3]).toBe(attemptHits[0]![1]);
    expect(deviation(attemptHits[0]![2], 0.2, TRIALS)).toBeLessThan(4);
  });

  it('uses a standing fact without an attempt', () => {
    const { jointHits } = sampleReach({ graphs: [attempted(oneEdge(1), 'a', [1])], seed: 8, trials: 100 });
    expect(jointHits[1]).toBe(100);
  });
});
