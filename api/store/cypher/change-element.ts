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
import { touchMissions } from './touch-mission.ts';
import { TOUCH_STARTS } from './upsert-edges.ts';
import { relabelNode, sameLabels } from './upsert-nodes.ts';

const WHERE_VERSION = `${VERSION_PROPERTY} = $expectedVersion`;
const nodeMission = 'MATCH (n:Element {key: $key}) RETURN n.missionId AS missionId';
const replaceNode = `MATCH (n:Element {key: $key}) WHERE n.${WHERE_VERSION} SET n = $record RETURN labels(n) AS labels`;
const removeNode = `MATCH (n:Element {key: $key}) WHERE n.${WHERE_VERSION} WITH n, n.key AS key DETACH DELETE n RETURN key`;
const edgePattern = (edge: EdgeReference) =>
  `MATCH (a:Element {key: $fromKey})-[r:${typeOf(edge.kind)} {key: $key}]->(:Element)`;

/** Replaces a node that nobody has changed since the reader saw `expectedVersion`. */
export async function updateNode(tx: WriteTransaction, update: NodeUpdate): Promise<number> {
  const { key, expectedVersion } = update;
  const labels = labelsOf(update.kind, update.extraLabels);
  const version = expectedVersion + 1;
  const record = nodeRecord(update, key, version);
  await lockMissionOf(tx, nodeMission, { key }, update.missionId);
  const [row] = await tx.run(replaceNode, { key, expectedVersion, record });
  if (!row) throw changedMeanwhile();
  if (!sameLabels(row.labels as string[], labels)) await relabelNode(tx, key, labels);
  return version;
}

/** Deletes a node with all its edges, those of other missions to a library node included. */
export async function deleteNode(tx: WriteTransaction, key: string, expectedVersion: number): Promise<void> {
  await lockMissionOf(tx, nodeMission, { key });
  const [row] = await tx.run(removeNode, { key, expectedVersion });
  if (!row) throw changedMeanwhile();
}

/** Replaces an edge's properties; refuses to make it the double of another edge of the same start. */
export async function updateEdge(tx: WriteTransaction, update: EdgeUpdate): Promise<number> {
  const { key, fromKey, identity, expectedVersion } = update;
  const version = expectedVersion + 1;
  const record = edgeRecord(update, key, version);
  await lockEdge(tx, update, update.missionId);
  const doubles = await tx.run(
    `MATCH (a:Element {key: $fromKey})-[r:${typeOf(update.kind)} {identity: $identity}]->(:Element) WHERE r.key <> $key RETURN r.key AS key LIMIT 1`,
    { fromKey, key, identity },
  );
  if (doubles.length > 0) throw new StoreConflict('The same link exists already.');
  const cypher = `${edgePattern(update)} WHERE r.${WHERE_VERSION} SET r = $record RETURN r.key AS key`;
  const [row] = await tx.run(cypher, { fromKey, key, expectedVersion, record });
  if (!row) throw changedMeanwhile();
  return version;
}

export async function deleteEdge(tx: WriteTransaction, edge: EdgeReference, expectedVersion: number): Promise<void> {
  const { key, fromKey } = edge;
  await lockEdge(tx, edge);
  const cypher = `${edgePattern(edge)} WHERE r.${WHERE_VERSION} WITH r, r.key AS key DELETE r RETURN key`;
  const [row] = await tx.run(cypher, { fromKey, key, expectedVersion });
  if (!row) throw changedMeanwhile();
}

async function lockEdge(tx: WriteTransaction, edge: EdgeReference, missionId?: string): Promise<void> {
  const { key, fromKey } = edge;
  const find = `${edgePattern(edge)} RETURN r.missionId AS missionId`;
  await lockMissionOf(tx, find, { key, fromKey }, missionId);
  await tx.run(TOUCH_STARTS, { keys: [fromKey] });
}

/** An element stays in its mission, so its mission may be read before the lock that makes other reads safe. */
async function lockMissionOf(tx: WriteTransaction, cypher: string, parameters: QueryParameters, missionId?: string) {
  const [row]: (Row | undefined)[] = await tx.run(cypher, parameters);
  if (!row) throw changedMeanwhile();
  if (missionId !== undefined && row.missionId !== missionId) {
    throw new StoreRefusal('An entry cannot be moved to another mission.');
  }
  await touchMissions(tx, [String(row.missionId)]);
}

const changedMeanwhile = () => new StoreConflict('Somebody else changed or deleted this entry first.');
