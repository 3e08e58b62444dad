import { randomUUID } from 'node:crypto';
import type { EdgeWrite, GraphStore, NodeWrite } from '../../../api/store/graph-store.ts';
import { edgeIdentity } from '../../../graph-schema/identity.ts';

/** The store of the running suite; tests ask for it when they run, after it has been opened. */
export type OpenedStore = () => GraphStore;

/** A mission of its own for each test, so that tests on one server never meet. */
export const newMissionId = (): string => `mission-${randomUUID().slice(0, 8)}`;

export function node(missionId: string, id: string, changes: Partial<NodeWrite> = {}): NodeWrite {
  return {
    key: `${missionId}/${id}`,
    identity: `${missionId}||${id}`,
    missionId,
    kind: 'Asset',
    extraLabels: [],
    id,
    name: `The ${id}`,
    properties: {},
    ...changes,
  };
}

export const mission = (missionId: string): NodeWrite => node(missionId, missionId, { kind: 'Mission' });

export function edge(from: NodeWrite, to: NodeWrite, changes: Partial<EdgeWrite> = {}): EdgeWrite {
  const kind = changes.kind ?? 'CONNECTED_TO';
  const properties = changes.properties ?? {};
  const identity = edgeIdentity(kind, from.key, to.key, properties);
  return {
    key: `${from.missionId}/edge/${identity}`,
    identity,
    missionId: from.missionId,
    kind,
    fromKey: from.key,
    toKey: to.key,
    properties,
    ...changes,
  };
}

/** Writes a mission with these elements in one transaction. */
export async function put(store: GraphStore, nodes: readonly NodeWrite[], edges: readonly EdgeWrite[] = []) {
  await store.write(async (tx) => {
    await store.upsertNodes(tx, nodes);
    await store.upsertEdges(tx, edges);
  });
}

/** One number of one row: for counts. */
export async function count(store: GraphStore, cypher: string, parameters: Record<string, string> = {}) {
  const [row] = await store.read((tx) => tx.run(cypher, parameters));
  return row?.count;
}

export const countNodes = (store: GraphStore, missionId: string) =>
  count(store, 'MATCH (n:Element {missionId: $missionId}) RETURN count(n) AS count', { missionId });
export const countEdges = (store: GraphStore, missionId: string) =>
  count(store, 'MATCH (:Element {missionId: $missionId})-[r]->() RETURN count(r) AS count', { missionId });
