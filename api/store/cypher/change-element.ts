import {
  type EdgeReference,
  type EdgeUpdate,
  type NodeUpdate,
  type QueryParameters,
  type Row,
  StoreConflict,
  StoreRefusal,
  VERSION_PROPERTY,
  type WriteTransaction,
} from '../graph-store.ts';
import { labelsOf, typeOf } from './labels.ts';
import { edgeRecord, nodeRecord } from './stored-record.ts';
import { touchMission } from './touch-mission.ts';
import { TOUCH_STARTS } from './upsert-edges.ts';
import { relabelNode, sameLabels } from './upsert-nodes.ts';

/*
 * Each change reads the version and compares it after the mission is locked, then writes. A version in the WHERE
 * of the write would not do: Neo4j evaluates it before it locks, and Grafeo then scans instead of using the key.
 */

const findNode = `MATCH (n:Element {key: $key})
RETURN n.missionId AS missionId, n.${VERSION_PROPERTY} AS version, labels(n) AS labels`;
const edgePattern = (edge: EdgeReference) =>
  `MATCH (a:Element {key: $fromKey})-[r:${typeOf(edge.kind)} {key: $key}]->()`;
const findEdge = (edge: EdgeReference) =>
  `${edgePattern(edge)} RETURN r.missionId AS missionId, r.${VERSION_PROPERTY} AS version`;
const findDouble = (edge: EdgeReference) => `MATCH (a:Element {key: $fromKey})-[r:${typeOf(edge.kind)}]->()
WHERE r.identity = $identity AND r.key <> $key
RETURN r.key AS key
LIMIT 1`;

/** Replaces a node that nobody has changed since the reader saw `expectedVersion`. */
export async function updateNode(tx: WriteTransaction, update: NodeUpdate): Promise<number> {
  const { key, expectedVersion } = update;
  const labels = labelsOf(update.kind, update.extraLabels);
  const record = nodeRecord(update, key, expectedVersion + 1);
  const found = await lockUnchanged(tx, findNode, { key }, expectedVersion);
  refuseMove(found, update.missionId);
  await tx.run('MATCH (n:Element {key: $key}) SET n = $record', { key, record });
  if (!sameLabels(found.labels as string[], labels)) await relabelNode(tx, key, labels);
  return expectedVersion + 1;
}

/** Deletes a node with all its edges, those of other missions to a library node included. */
export async function deleteNode(tx: WriteTransaction, key: string, expectedVersion: number): Promise<void> {
  await lockUnchanged(tx, findNode, { key }, expectedVersion);
  await tx.run('MATCH (n:Element {key: $key}) DETACH DELETE n', { key });
}

/** Replaces an edge's properties; refuses to make it the double of another edge of the same start. */
export async function updateEdge(tx: WriteTransaction, update: EdgeUpdate): Promise<number> {
  const { key, fromKey, identity, expectedVersion } = update;
  const record = edgeRecord(update, key, expectedVersion + 1);
  const found = await lockUnchanged(tx, findEdge(update), { key, fromKey }, expectedVersion);
  refuseMove(found, update.missionId);
  await tx.run(TOUCH_STARTS, { keys: [fromKey] });
  const doubles = await tx.run(findDouble(update), { fromKey, key, identity });
  if (doubles.length > 0) throw new StoreConflict('The same link exists already.');
  await tx.run(`${edgePattern(update)} SET r = $record`, { fromKey, key, record });
  return expectedVersion + 1;
}

export async function deleteEdge(tx: WriteTransaction, edge: EdgeReference, expectedVersion: number): Promise<void> {
  const { key, fromKey } = edge;
  await lockUnchanged(tx, findEdge(edge), { key, fromKey }, expectedVersion);
  await tx.run(TOUCH_STARTS, { keys: [fromKey] });
  await tx.run(`${edgePattern(edge)} DELETE r`, { fromKey, key });
}

/** Finds the element, locks its mission (which it never leaves), and looks at the element again under the lock. */
async function lockUnchanged(
  tx: WriteTransaction,
  find: string,
  parameters: QueryParameters,
  expectedVersion: number,
): Promise<Row> {
  const [seen] = await tx.run(find, parameters);
  if (!seen) throw changedMeanwhile();
  await touchMission(tx, String(seen.missionId));
  const [found] = await tx.run(find, parameters);
  if (found?.version !== expectedVersion) throw changedMeanwhile();
  return found;
}

function refuseMove(found: Row, missionId: string): void {
  if (found.missionId !== missionId) throw new StoreRefusal('An entry cannot be moved to another mission.');
}

const changedMeanwhile = () => new StoreConflict('Somebody else changed or deleted this entry first.');
