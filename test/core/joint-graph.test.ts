import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AttackGraphInput, buildAttackGraph } from '../../api/core/graph/build-graph.ts';
import { keyHash } from '../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../api/core/reach/actor-campaign.ts';
import { attemptedGraph } from '../../api/core/reach/attempted-graph.ts';
import { targetBounds } from '../../api/core/reach/bounds.ts';
import { exactReach } from '../../api/core/reach/exact-reach.ts';
import { jointGraph } from '../../api/core/reach/joint-graph.ts';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { bruteForceJoint } from './support/brute-force-joint.ts';
import { randomCampaigns } from './support/random-campaigns.ts';

const SEED = 9;
const TRIALS = 160;
const STATES = { stateLimit: 1e6 };
const hitsOf = (campaign: ActorCampaign, target: number) =>
  sampleReach({ graphs: [campaign], seed: SEED, trials: TRIALS }).actorHits[0][target];

describe('an actor’s attempt as a shared cause', () => {
  it('opens the target in the very worlds in which it is attempted and reached', () => {
    fc.assert(
      fc.property(randomCampaigns(), ({ campaigns, target }) => {
        for (const campaign of campaigns) {
          const graph = attemptedGraph(campaign);
          if (!campaign.attempt) {
            expect(graph).toBeNull();
            continue;
          }
          const counted = sampleReach({ graphs: [campaign], seed: SEED, trials: TRIALS }).attemptHits[0]![target];
          expect(hitsOf({ graph: graph!, attempt: null }, target)).toBe(counted);
          expect(exactReach(graph!, target, STATES)).toBeCloseTo(bruteForceJoint([campaign], target), 9);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('several actors as one graph', () => {
  it('opens its target in the very worlds in which some actor attempts and arrives, exactly as often', () => {
    let [narrow, several] = [0, 0];
    fc.assert(
      fc.property(randomCampaigns(), ({ campaigns, target }) => {
        const joint = jointGraph(campaigns, target);
        const counted = sampleReach({ graphs: campaigns, seed: SEED, trials: TRIALS }).jointHits[target];
        const truth = bruteForceJoint(campaigns, target);
        if (joint === null) {
          expect(counted).toBe(0);
          expect(truth).toBe(0);
          return;
        }
        expect(hitsOf({ graph: joint.graph, attempt: null }, joint.target)).toBe(counted);
        const exact = exactReach(joint.graph, joint.target, STATES);
        if (exact !== null) narrow++;
        if (joint.graph.causeKeys.length > 0) several++;
        expect(exact).toBeCloseTo(truth, 9);
        const { lower, upper } = targetBounds(joint.graph, joint.target);
        expect(lower).toBeLessThanOrEqual(truth + 1e-12);
        expect(upper).toBeGreaterThanOrEqual(truth - 1e-12);
      }),
      { numRuns: 250 },
    );
    expect(narrow).toBeGreaterThan(100);
    expect(several).toBeGreaterThan(60);
  });

  it('joins what follows alike for all, and keeps apart what two actors would only hold between them', () => {
    const attempt = (name: string, count: number) => ({
      key: keyHash(name),
      edgeLevel: Float64Array.from({ length: count }, (_, e) => (e === 0 ? 0.5 : 1)),
    });
    const campaign = (name: string, edges: AttackGraphInput['edges']): ActorCampaign => ({
      graph: buildAttackGraph({ nodeCount: 4, source: 0, causes: [], edges }),
      attempt: attempt(name, edges.length),
    });
    const onward = { from: 1, to: 3, probability: 0.4, key: 'onward' };
    const first = campaign('a', [{ from: 0, to: 1, probability: 1, key: 'a in' }, onward]);
    const second = campaign('b', [{ from: 0, to: 1, probability: 1, key: 'b in' }, onward]);
    // One node for what both reach, so that one coin is tossed for the rest: no cause is needed for it.
    expect(jointGraph([first, second], 3)!.graph.nodeCount).toBe(3);
    expect(bruteForceJoint([first, second], 3)).toBeCloseTo(0.75 * 0.4, 12);
    const half = (from: number, key: string) => ({ from, to: 3, probability: 1, weight: 0.5, key });
    const carrier = campaign('a', [{ from: 0, to: 1, probability: 1, key: 'carrier' }, half(1, 'by carrier')]);
    const satellite = campaign('b', [{ from: 0, to: 2, probability: 1, key: 'satellite' }, half(2, 'by satellite')]);
    const joint = jointGraph([carrier, satellite], 3);
    expect(joint && exactReach(joint.graph, joint.target, STATES)).toBe(0);
  });
});
