import { linkIdentity, nodeIdentity } from '../../../graph-schema/identity.ts';
import { isParallelSecurityActor, LABEL_OF_PARALLEL_SECURITY_ACTOR } from '../../../graph-schema/nodes/threat.ts';
import {
  type EdgeWrite,
  type GraphStore,
  type NodeWrite,
  VERSION_PROPERTY,
  type WriteTransaction,
} from '../../store/graph-store.ts';
import { newLinkKey, newNodeKey } from '../base/keys.ts';
import type { ImportPlan, NodeRef, PlannedLink, PlannedNode } from './import-plan.ts';
import type { Scope } from './known-graph.ts';

/** Somebody wrote what the plan stands on after it was made; it has to be made again. */
export class PlanOutdated extends Error {}

export type WriteProgress = (done: number, total: number) => void;
type KeyOf = (end: NodeRef) => string;

/** Writes a plan within one transaction: all of it or nothing. */
export async function writePlan(
  store: GraphStore,
  tx: WriteTransaction,
  plan: ImportPlan,
  keys: KnownKeys,
  onProgress?: WriteProgress,
): Promise<void> {
  const missionId = plan.missionId ?? '';
  const total = plan.nodes.length + plan.links.length;
  const library = plan.nodes.some(({ scope }) => scope === 'library') || plan.links.some((link) => link.library);
  // The empty id sorts first: two imports take their locks in one order.
  if (library) await store.touchMission(tx, '');
  if (missionId !== '') await store.touchMission(tx, missionId);
  const identities = await checkVersions(tx, plan);
  const keyOf = await writeNodes(store, tx, plan, identities, keys, (done) => onProgress?.(done, total));
  await writeLinks(store, tx, plan, identities, keyOf, (done) => onProgress?.(plan.nodes.length + done, total));
}

/** Keys of the nodes that the store holds, for the ends of links. */
export type KnownKeys = (end: NodeRef) => string | undefined;

const VERSIONS_OF_NODES = `UNWIND $keys AS key
MATCH (n:Element {key: key})
RETURN key, n.${VERSION_PROPERTY} AS version, n.identity AS identity`;
const VERSIONS_OF_LINKS = `UNWIND $keys AS key
MATCH (a:Element {key: key})-[r]->(:Element)
RETURN r.key AS key, r.${VERSION_PROPERTY} AS version, r.identity AS identity`;

/** The identities under which the store holds what the plan changes, by key; throws where it has changed meanwhile. */
async function checkVersions(tx: WriteTransaction, plan: ImportPlan): Promise<Identities> {
  const stored = [...plan.nodes, ...plan.links].flatMap((each) => each.stored ?? []);
  if (stored.length === 0) return new Map();
  const starts = new Set(plan.links.flatMap(({ stored: link }) => link?.fromKey ?? []));
  const rows = [
    ...(await tx.run(VERSIONS_OF_NODES, { keys: plan.nodes.flatMap(({ stored: node }) => node?.key ?? []) })),
    ...(await tx.run(VERSIONS_OF_LINKS, { keys: [...starts] })),
  ];
  const versions = new Map(rows.map(({ key, version }) => [key, version]));
  if (stored.some(({ key, version }) => versions.get(key) !== version)) throw new PlanOutdated();
  return new Map(rows.map(({ key, identity }) => [String(key), String(identity)]));
}
type Identities = ReadonlyMap<string, string>;

const missionOf = (scope: Scope, plan: ImportPlan): string => (scope === 'library' ? '' : (plan.missionId ?? ''));

async function writeNodes(
  store: GraphStore,
  tx: WriteTransaction,
  plan: ImportPlan,
  identities: Identities,
  known: KnownKeys,
  onDone: (done: number) => void,
): Promise<KeyOf> {
  const writes: NodeWrite[] = [];
  const made = new Map<string, string>();
  for (const node of plan.nodes) {
    const write = nodeWrite(node, plan);
    made.set(`${node.scope}:${node.id}`, write.key);
    // A marking is part of what makes an entry the same entry; an entry that is re-marked is found by its key.
    if (node.stored && identities.get(node.stored.key) !== write.identity)
      await store.updateNode(tx, { ...write, expectedVersion: node.stored.version });
    else writes.push(write);
  }
  const keys = await store.upsertNodes(tx, writes, onDone);
  // Another key than ours: somebody made the same entry meanwhile.
  if (keys.some((key, i) => key !== writes[i]!.key)) throw new PlanOutdated();
  return (end) => made.get(`${end.scope}:${end.id}`) ?? known(end)!;
}

function nodeWrite(node: PlannedNode, plan: ImportPlan): NodeWrite {
  const { scope, id, kind, name, properties, stored } = node;
  const missionId = missionOf(scope, plan);
  const parallel = kind === 'ThreatActor' && isParallelSecurityActor(properties.actorType as string | undefined);
  return {
    key: stored?.key ?? newNodeKey(),
    identity: nodeIdentity(missionId, properties, id),
    missionId,
    kind,
    extraLabels: parallel ? [LABEL_OF_PARALLEL_SECURITY_ACTOR] : [],
    id,
    name,
    properties,
  };
}

async function writeLinks(
  store: GraphStore,
  tx: WriteTransaction,
  plan: ImportPlan,
  identities: Identities,
  keyOf: KeyOf,
  onDone: (done: number) => void,
): Promise<void> {
  const writes: EdgeWrite[] = [];
  for (const link of plan.links) {
    const write = edgeWrite(link, plan, keyOf);
    const { stored } = link;
    if (stored && identities.get(stored.key) !== write.identity) {
      await store.updateEdge(tx, { ...write, expectedVersion: stored.version });
    } else writes.push(write);
  }
  const keys = await store.upsertEdges(tx, writes, onDone);
  if (keys.some((key, i) => key !== writes[i]!.key)) throw new PlanOutdated();
}

function edgeWrite(
  { kind, from, to, library, properties, stored }: PlannedLink,
  plan: ImportPlan,
  keyOf: KeyOf,
): EdgeWrite {
  const [fromKey, toKey] = [keyOf(from), keyOf(to)];
  return {
    key: stored?.key ?? newLinkKey(fromKey),
    identity: linkIdentity(kind, fromKey, toKey, properties),
    missionId: missionOf(library ? 'library' : 'mission', plan),
    kind,
    fromKey,
    toKey,
    properties,
  };
}
