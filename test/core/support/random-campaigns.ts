import fc from 'fast-check';
import { type AttackGraphInput, buildAttackGraph } from '../../../api/core/graph/build-graph.ts';
import { keyHash } from '../../../api/core/graph/key-hash.ts';
import type { ActorCampaign } from '../../../api/core/reach/actor-campaign.ts';
import { worldCountOf } from './brute-force-joint.ts';
import { randomGraph, type Shape } from './random-graph.ts';

/** Few enough to walk them all. */
const MOST_WORLDS = 2000;

/**
 * Two or three actors on one set of nodes, who share many edges, coins and causes, as the actors of a mission do: each
 * takes a part of one graph, some of its edges under a key of its own, with attempts at two levels; one in six is not
 * assessed. Zero-level attempts are among them.
 */
export function randomCampaigns(shape: Shape = {}): fc.Arbitrary<{ campaigns: ActorCampaign[]; target: number }> {
  return randomGraph({ maxNodes: 5, maxEdges: 6, ...shape }).chain(({ input, target }) => {
    const level = fc.constantFrom(0, 0.3, 0.6, 1, 1);
    const use = fc.record({
      takes: fc.constantFrom(true, true, true, false),
      own: fc.constantFrom(false, false, true),
      level,
    });
    const uses = fc.array(use, { minLength: input.edges.length, maxLength: input.edges.length });
    const actor = fc.record({ uses, assessed: fc.constantFrom(true, true, true, true, true, false) });
    return fc
      .array(actor, { minLength: 2, maxLength: 3 })
      .map((actors) => ({
        target,
        campaigns: actors.map(({ uses: own, assessed }, a): ActorCampaign => campaignOf(input, own, assessed, a)),
      }))
      .filter(({ campaigns }) => worldCountOf(campaigns) <= MOST_WORLDS);
  });
}

function campaignOf(
  input: AttackGraphInput,
  uses: readonly { takes: boolean; own: boolean; level: number }[],
  assessed: boolean,
  actor: number,
): ActorCampaign {
  const kept = uses.flatMap((use, e) => (use.takes ? [{ ...use, edge: input.edges[e] }] : []));
  const edges = kept.map(({ edge, own }) => (own ? { ...edge, key: `${edge.key} of ${actor}` } : edge));
  const attempt = {
    key: keyHash(`attempt ${actor}`),
    edgeLevel: Float64Array.from(kept, (use) => use.level),
  };
  return { graph: buildAttackGraph({ ...input, edges }), attempt: assessed ? attempt : null };
}
