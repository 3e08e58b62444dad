import type { Sight } from '../../api/policy/sight.ts';
import type { EdgeWrite, GraphStore, NodeWrite } from '../../api/store/graph-store.ts';
import { linkIdentity, nodeIdentity } from '../../graph-schema/identity.ts';
import type { NodeRecord, StoredValue } from '../../graph-schema/mission-graph.ts';
import { isParallelSecurityActor } from '../../graph-schema/nodes/threat.ts';
import { SENSITIVITIES } from '../../graph-schema/values.ts';
import { readMissionFolder } from '../seed/read-mission-folder.ts';

/** All that a store holds of one mission and the library, under keys that are the same wherever it is put. */
export interface World {
  missionId: string;
  nodes: NodeWrite[];
  links: EdgeWrite[];
}

const recordOf = (bag: Record<string, unknown>): NodeRecord => bag as NodeRecord;

/** A sample mission as it is marked in its sheets. */
export function sampleWorld(folder: string, missionId: string): World {
  const sheets = readMissionFolder(new URL(`../../seed/missions/${folder}/`, import.meta.url));
  const nodes = sheets.nodes.map(({ kind, missionId: own, properties }): NodeWrite => {
    const { id, name, ...rest } = properties as Record<string, unknown> & { id: string; name: string };
    const parallel = kind === 'ThreatActor' && isParallelSecurityActor(rest.actorType as string | undefined);
    const mission = kind === 'Mission' ? id : own;
    const extraLabels = parallel ? ['ParallelSecurityActor'] : [];
    const node = { kind, id, name, missionId: mission, extraLabels, properties: recordOf(rest) };
    return { ...node, key: `key-${id}`, identity: nodeIdentity(mission, rest, id) };
  });
  const links = sheets.links.map(({ kind, from, to, properties }, i): EdgeWrite => {
    const [fromKey, toKey] = [`key-${from}`, `key-${to}`];
    const identity = linkIdentity(kind, fromKey, toKey, properties);
    return { key: `${fromKey}.${i}`, identity, missionId, kind, fromKey, toKey, properties: recordOf(properties) };
  });
  return { missionId, nodes, links };
}

/** Numbers from 0 to below 1, the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export const COMPARTMENTS = ['mediation', 'witness-data'] as const;

/** The same world with markings as chance has them; about half keep what they had. */
export function remarked(world: World, seed: number): World {
  const chance = chances(seed);
  const mark = (properties: NodeRecord): NodeRecord => {
    const { sensitivity, compartments, ...rest } = properties;
    const draw = chance();
    const levels = [undefined, ...SENSITIVITIES] as const;
    const level = draw < 0.6 ? (sensitivity ?? 'CONFIDENTIAL') : levels[Math.floor(chance() * levels.length)];
    const groups = COMPARTMENTS.filter(() => chance() < 0.08);
    const marked: Record<string, StoredValue> = { ...rest };
    if (level !== undefined) marked.sensitivity = level;
    if (groups.length > 0) marked.compartments = groups;
    return marked;
  };
  const nodes = world.nodes.map((node) => {
    const properties =
      node.kind === 'Mission' ? { ...node.properties, sensitivity: 'UNCLASSIFIED' } : mark(node.properties);
    return { ...node, properties, identity: nodeIdentity(node.missionId, properties, node.id) };
  });
  const links = world.links.map((link) => {
    const properties = mark(link.properties);
    return { ...link, properties, identity: linkIdentity(link.kind, link.fromKey, link.toKey, properties) };
  });
  return { ...world, nodes, links };
}

/** Written by itself, so that it judges the product's own: what of a world somebody sees. */
export function seenPart(world: World, { clearance, compartments }: Sight): World {
  const order = { UNCLASSIFIED: 0, CONFIDENTIAL: 1, STRICTLY_CONFIDENTIAL: 2 };
  const seen = ({ sensitivity, compartments: own = [] }: NodeRecord) => {
    const level = order[(sensitivity ?? 'STRICTLY_CONFIDENTIAL') as keyof typeof order];
    if (level > order[clearance]) return false;
    for (const name of own as readonly string[]) if (!(compartments ?? []).includes(name)) return false;
    return true;
  };
  const nodes = world.nodes.filter(({ properties }) => seen(properties));
  const keys = new Set(nodes.map(({ key }) => key));
  const links = world.links.filter(
    ({ properties, fromKey, toKey }) => seen(properties) && keys.has(fromKey) && keys.has(toKey),
  );
  return { ...world, nodes, links };
}

/** Makes a store hold this world and nothing else of missions and library. */
export async function putWorld(store: GraphStore, world: World): Promise<void> {
  await store.deleteMission(world.missionId);
  await store.write(async (tx) => {
    await tx.run("MATCH (n:Element {missionId: ''}) DETACH DELETE n");
    await tx.run('MATCH (a:Assessment) DELETE a');
    await store.upsertNodes(tx, world.nodes);
    await store.upsertEdges(tx, world.links);
    // The moment of writing is the store's own: here each entry has one that goes with it.
    const rows = world.nodes.map(({ key }) => ({ key, at: `2026-11-${10 + (key.length % 20)}T08:00:00.000Z` }));
    await tx.run('UNWIND $rows AS row MATCH (n:Element {key: row.key}) SET n.changedAt = row.at', { rows });
  });
}
