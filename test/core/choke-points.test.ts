import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttackGraphInput, buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { keyHash } from '../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../api/core/reach/actor-campaign.ts';
import { chokePoints } from '../../api/core/reach/choke-points.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { randomGraph } from './support/random-graph.ts';

const TRIALS = 96;

/** Hits of the target in the same worlds with some nodes or an edge taken out. */
function hitsWithout(
  campaigns: readonly ActorCampaign[],
  target: number,
  gone: (campaign: ActorCampaign, e: number) => boolean,
) {
  const graphs = campaigns.map((campaign) => {
    const edgeProbability = campaign.graph.edgeProbability.map((p, e) => (gone(campaign, e) ? 0 : p));
    return { ...campaign, graph: { ...campaign.graph, edgeProbability } };
  });
  return sampleReach({ graphs, seed: 4, trials: TRIALS }).jointHits[target];
}

function attempting(input: AttackGraphInput, actor: string, theta: number): ActorCampaign {
  const renamed = input.edges.map((edge) => ({ ...edge, key: edge.key + actor }));
  const edgeLevel = Float64Array.from(input.edges, ({ from }) => (from === input.source ? theta : 1));
  return { graph: buildAttackGraph({ ...input, edges: renamed }), attempt: { key: keyHash(actor), edgeLevel } };
}

describe('choke points', () => {
  it('are what would be lost without the element, in the same worlds: elements of several states, AND nodes, two actors', () => {
    fc.assert(
      fc.property(randomGraph(), randomGraph({ maxNodes: 6 }), ({ input, target }, other) => {
        const nodeCount = Math.max(input.nodeCount, other.input.nodeCount);
        const graphs = [
          attempting({ ...input, nodeCount }, 'a', 0.8),
          attempting({ ...other.input, nodeCount }, 'b', 0.6),
        ];
        // Two states an element.
        const labels = Int32Array.from({ length: nodeCount }, (_, v) => v >> 1);
        const targets = Int32Array.of(target);
        const result = chokePoints({ graphs, targets, labels, seed: 4, trials: TRIALS });
        const open = hitsWithout(graphs, target, () => false);
        expect(result.targets[0].openHits).toBe(open);
        for (let label = 0; label <= labels[nodeCount - 1]; label++) {
          if (label === labels[target]) continue;
          const isGone = ({ graph }: ActorCampaign, e: number): boolean =>
            (labels[graph.edgeFrom[e]] === label && graph.edgeFrom[e] !== graph.source) ||
            (labels[graph.edgeTo[e]] === label && graph.edgeTo[e] !== graph.source);
          const lost = open - hitsWithout(graphs, target, isGone);
          const found = result.targets[0].labels.find(({ at }) => at === label)?.hits ?? 0;
          expect(found).toBe(lost);
          expect(result.labelWeight[label]).toBeCloseTo(lost / TRIALS, 12);
        }
      }),
      { numRuns: 500, seed: 31 },
    );
  });

  it('name single edges of one graph, parallel edges kept apart', () => {
    fc.assert(
      fc.property(randomGraph(), ({ input, target }) => {
        const graphs = [attempting(input, 'a', 1)];
        const targets = Int32Array.of(target);
        const result = chokePoints({ graphs, targets, edges: true, ifAttempted: true, seed: 4, trials: TRIALS });
        const open = hitsWithout(graphs, target, () => false);
        input.edges.forEach((_, edge) => {
          const lost = open - hitsWithout(graphs, target, (_campaign, e) => e === edge);
          expect(result.targets[0].edges.find(({ at }) => at === edge)?.hits ?? 0).toBe(lost);
        });
      }),
      { numRuns: 400, seed: 32 },
    );
  });

  it('count links jointly over several actors, several edges a link', () => {
    let found = 0;
    fc.assert(
      fc.property(randomGraph(), randomGraph({ maxNodes: 6 }), ({ input, target }, other) => {
        const nodeCount = Math.max(input.nodeCount, other.input.nodeCount);
        const graphs = [
          attempting({ ...input, nodeCount }, 'a', 0.8),
          attempting({ ...other.input, nodeCount }, 'b', 0.6),
        ];
        // Edges of both actors share links; every fifth edge belongs to none.
        const links = graphs.map(({ graph }) => graph.edgeFrom.map((_, e) => (e % 5 === 4 ? -1 : e % 3)));
        const targets = Int32Array.of(target);
        const result = chokePoints({ graphs, targets, links, seed: 4, trials: TRIALS });
        const open = hitsWithout(graphs, target, () => false);
        for (let link = 0; link < 3; link++) {
          const isGone = (campaign: ActorCampaign, e: number) =>
            links[graphs.findIndex(({ attempt }) => attempt === campaign.attempt)][e] === link;
          const lost = open - hitsWithout(graphs, target, isGone);
          const hits = result.targets[0].edges.find(({ at }) => at === link)?.hits ?? 0;
          expect(hits).toBe(lost);
          found += hits;
        }
        // Nodes are counted as without links.
        const plain = chokePoints({ graphs, targets, seed: 4, trials: TRIALS });
        expect(result.targets[0].labels).toEqual(plain.targets[0].labels);
      }),
      { numRuns: 400, seed: 33 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('leave out an actor whose attempt is not assessed, unless all are taken to attempt', () => {
    const edges = [
      { from: 0, to: 1, probability: 1, key: 'in' },
      { from: 1, to: 2, probability: 1, key: 'on' },
    ];
    const graph = buildAttackGraph({ nodeCount: 3, source: 0, causes: [], edges });
    const input = { graphs: [{ graph, attempt: null }], targets: Int32Array.of(2), seed: 1, trials: 32 };
    expect(chokePoints(input).targets[0].openHits).toBe(0);
    const taken = chokePoints({ ...input, ifAttempted: true });
    expect(taken.targets[0].labels).toEqual([{ at: 1, hits: 32, probability: 1 }]);
  });
});
