import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleReach } from '../../api/core/reach/sample-reach.ts';
import { SimulatedActor } from '../../api/core/reach/simulated-actor.ts';
import { randomCampaigns } from './support/random-campaigns.ts';

it('an actor that is laid out at equal levels of attempt and reweighed at unequal ones counts as one made afresh', () => {
  // Two judgements may have one mean, such as a technique's own intent that equals the general one, and differ when drawn.
  let apart = 0;
  fc.assert(
    fc.property(randomCampaigns(), ({ campaigns }) => {
      const graphs = campaigns.filter(({ attempt }) => attempt !== null);
      const alike = graphs.map(({ graph, attempt }) => ({
        graph,
        attempt: { key: attempt!.key, edgeLevel: attempt!.edgeLevel.map(() => 0.5) },
      }));
      const reuse = alike.map((campaign) => new SimulatedActor(campaign));
      const afresh = sampleReach({ graphs, seed: 2, trials: 96 });
      expect(sampleReach({ graphs, seed: 2, trials: 96, reuse })).toEqual(afresh);
      if (graphs.some(({ attempt }) => new Set(attempt!.edgeLevel).size > 1)) apart++;
    }),
    { numRuns: 200 },
  );
  expect(apart).toBeGreaterThan(100);
});
