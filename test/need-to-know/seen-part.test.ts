import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seenPart } from '../../api/modules/exposure/seen-part.ts';
import type { Sight } from '../../api/policy/sight.ts';
import { sightCondition } from '../../api/policy/sight-condition.ts';
import { nodeIdentity } from '../../graph-schema/identity.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import { startApi, type TestApi } from '../support/api.ts';
import '../support/fixed-seed.ts';
import { COMPARTMENTS, putWorld, remarked, sampleWorld, type World } from './worlds.ts';

const MISSION = 'mission-unvos';
const WORLD = withLibrary(sampleWorld('unvos', MISSION));
const sights = fc.record<Sight>({
  clearance: fc.constantFrom(...SENSITIVITIES),
  compartments: fc.option(fc.subarray([...COMPARTMENTS])),
});

describe('A graph that was kept, cut to what somebody sees', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  it('is what the store reads out for them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1 }), fc.boolean(), sights, async (seed, hidesMission, sight) => {
        const world = remarked(WORLD, seed);
        const nodes = world.nodes.map((node) =>
          node.kind === 'Mission' && hidesMission
            ? { ...node, properties: { ...node.properties, sensitivity: 'CONFIDENTIAL' } }
            : node,
        );
        const { store } = api.container;
        await putWorld(store, { ...world, nodes });
        const whole = (await store.readMissionGraph(MISSION))!;
        const read = await store.readMissionGraph(MISSION, sightCondition(sight));
        expect(seenPart(asKept(whole), sight)).toEqual(read);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('leaves nodes without a seen link out where it does not say which are the library’s', async () => {
    await putWorld(api.container.store, WORLD);
    const { libraryKeys, ...whole } = (await api.container.store.readMissionGraph(MISSION))!;
    expect(libraryKeys!.length).toBeGreaterThan(0);
    const part = seenPart(whole, { clearance: 'UNCLASSIFIED', compartments: [] })!;
    const linked = new Set([...part.edgeFrom, ...part.edgeTo]);
    const alone = part.nodeKey.filter((key, node) => !linked.has(node) && key !== part.missionKey);
    expect(alone).toEqual([]);
  });
});

/** The same with every second actor, and all vectors and controls, as entries that missions share. */
function withLibrary(world: World): World {
  const shared = ['ThreatVector', 'Control', 'Supplier'];
  let actors = 0;
  const nodes = world.nodes.map((node) => {
    const goes = shared.includes(node.kind) || (node.kind === 'ThreatActor' && ++actors % 2 === 0);
    return goes ? { ...node, missionId: '', identity: nodeIdentity('', node.properties, node.id) } : node;
  });
  return { ...world, nodes };
}

/** As it comes back from where it is kept: plain JSON. */
const asKept = (graph: MissionGraph): MissionGraph =>
  JSON.parse(JSON.stringify({ ...graph, edgeFrom: [...graph.edgeFrom], edgeTo: [...graph.edgeTo] }));
