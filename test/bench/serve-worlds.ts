/**
 * Child: two servers in one process, each on a store of its own: one holds a mission of which much is hidden from its
 * reader, the other only what the reader sees of it. One process, so that both run the same compiled code.
 */
import { generateMission } from '../../seed/generate-mission.ts';
import { startApi } from '../support/api.ts';
import { signInAs } from '../support/people.ts';
import type { Side } from './compare-answers.ts';
import type { QuerySubjects } from './main-queries.ts';
import { type MarkedMission, marked, seenOf } from './marked-mission.ts';
import { optionsOf } from './measurement.ts';
import { scoresReady, serveUntilClosed } from './serving.ts';

export interface ServeWorldsOptions {
  elements: number;
  /** Share of the entries, and of the links, that are above the reader's clearance. */
  hidden: number;
}
export interface Worlds {
  whole: Side;
  seen: Side;
  subjects: QuerySubjects;
  elements: { whole: number; seen: number };
}

const { elements, hidden } = optionsOf<ServeWorldsOptions>();
const missionId = 'mission-bench-worlds';
const whole = marked(generateMission({ elements, seed: 1, missionId }), { seed: 2, strict: hidden, compartment: 0 });
const seen = seenOf(whole);
const apis: Awaited<ReturnType<typeof startApi>>[] = [];

async function serve(world: MarkedMission): Promise<Side> {
  const api = await startApi();
  apis.push(api);
  const { store } = api.container;
  await store.write(async (tx) => {
    await store.touchMission(tx, missionId);
    await store.upsertNodes(tx, world.nodes);
    await store.upsertEdges(tx, world.links);
    // The moment of writing is the store's own: one for both worlds, so that the order of changes is the same.
    await tx.run('MATCH (n:Element) SET n.changedAt = $at', { at: '2026-11-20T08:00:00.000Z' });
  });
  const { cookie } = await signInAs(api, [['JMAC_ANALYST', missionId]], { clearance: 'CONFIDENTIAL', name: 'Reader' });
  const headers = { cookie };
  await scoresReady(api.url, headers, missionId);
  return { url: api.url, headers };
}

const keys = new Set(seen.nodes.map(({ key }) => key));
const firstOf = (kind: string, isThere: boolean) => {
  const found = whole.nodes.find((node) => node.kind === kind && keys.has(node.key) === isThere);
  if (!found) throw new Error(`No ${kind} is ${isThere ? 'seen' : 'hidden'}.`);
  return found;
};
const concealed = firstOf('DataStore', false);
const subjects: QuerySubjects = {
  mission: missionId,
  store: firstOf('DataStore', true).key,
  site: firstOf('Site', true).key,
  actor: firstOf('ThreatActor', true).key,
  hiddenKey: concealed.key,
  hiddenId: concealed.id,
};
const worlds: Worlds = {
  whole: await serve(whole),
  seen: await serve(seen),
  subjects,
  elements: { whole: whole.nodes.length, seen: seen.nodes.length },
};
serveUntilClosed(worlds, async () => {
  for (const api of apis) await api.close();
});
