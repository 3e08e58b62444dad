import { type EdgeKindName, nodeKindOfLabels } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { type ReadTransaction, type Row, StoreConflict, VERSION_PROPERTY } from '../graph-store.ts';
import { userEdgeProperties, userNodeProperties } from './stored-record.ts';
import { readRevision } from './touch-mission.ts';

const READ_ATTEMPTS = 5;

const NODES = `MATCH (n:Element {missionId: $missionId})
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties`;

const LIBRARY_NODES = `UNWIND $keys AS key
MATCH (n:Element {key: key})
WHERE n.missionId = ''
RETURN n.key AS key, labels(n) AS labels, properties(n) AS properties`;

const EDGES = `MATCH (a:Element {missionId: $missionId})-[r]->(b:Element)
WHERE b.missionId = $missionId OR b.missionId = ''
RETURN a.key AS from, b.key AS to, type(r) AS type, properties(r) AS properties`;

const EDGES_FROM_LIBRARY = `MATCH (a:Element {missionId: ''})-[r]->(b:Element)
WHERE r.missionId = $missionId AND (b.missionId = $missionId OR b.missionId = '')
RETURN a.key AS from, b.key AS to, type(r) AS type, properties(r) AS properties`;

/** The keys of the Mission node, or null. */
export async function findMission(tx: ReadTransaction, missionId: string): Promise<string | null> {
  const [row] = await tx.run('MATCH (n:Mission {missionId: $missionId}) RETURN n.key AS key LIMIT 1', { missionId });
  return row ? String(row.key) : null;
}

/**
 * Reads a mission's graph as columns, in the order of the keys, so that both stores give the same. Neo4j reads what
 * is committed at each statement, not one snapshot; a revision that moved during the reading means reading again.
 */
export async function readMissionGraph(tx: ReadTransaction, missionId: string): Promise<MissionGraph | null> {
  for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
    const graphVersion = await readRevision(tx, missionId);
    const missionKey = await findMission(tx, missionId);
    if (missionKey === null) return null;
    const edges = [...(await tx.run(EDGES, { missionId })), ...(await tx.run(EDGES_FROM_LIBRARY, { missionId }))];
    const nodes = await tx.run(NODES, { missionId });
    const library = await tx.run(LIBRARY_NODES, { keys: endsOutside(nodes, edges) });
    if ((await readRevision(tx, missionId)) !== graphVersion) continue;
    return asColumns({ missionKey, missionId, graphVersion }, [...nodes, ...library], edges);
  }
  throw new StoreConflict('The mission kept changing while it was read.');
}

function endsOutside(nodes: readonly Row[], edges: readonly Row[]): string[] {
  const inside = new Set(nodes.map((row) => row.key));
  const outside = new Set<string>();
  for (const { from, to } of edges) {
    if (!inside.has(from!)) outside.add(String(from));
    if (!inside.has(to!)) outside.add(String(to));
  }
  return [...outside];
}

type Properties = Record<string, unknown>;

function asColumns(
  head: Pick<MissionGraph, 'missionKey' | 'missionId' | 'graphVersion'>,
  nodes: Row[],
  edgeRows: Row[],
): MissionGraph {
  const byKey = <T extends { sortKey: string }>(a: T, b: T) => (a.sortKey < b.sortKey ? -1 : 1);
  const sorted = nodes
    .map((row) => ({ sortKey: String(row.key), row, properties: row.properties as Properties }))
    .sort(byKey);
  const position = new Map(sorted.map(({ sortKey }, index) => [sortKey, index]));
  const edges = edgeRows
    .map((row) => ({
      sortKey: String((row.properties as Properties).key),
      row,
      properties: row.properties as Properties,
    }))
    .sort(byKey);
  return {
    ...head,
    nodeKey: sorted.map(({ sortKey }) => sortKey),
    nodeId: sorted.map(({ properties }) => String(properties.id)),
    nodeKind: sorted.map(({ row }) => nodeKindOfLabels(row.labels as string[])),
    nodeName: sorted.map(({ properties }) => String(properties.name)),
    nodeProperties: sorted.map(({ properties }) => userNodeProperties(properties)),
    nodeVersion: sorted.map(({ properties }) => Number(properties[VERSION_PROPERTY])),
    edgeKey: edges.map(({ sortKey }) => sortKey),
    edgeKind: edges.map(({ row }) => row.type as EdgeKindName),
    edgeFrom: Int32Array.from(edges, ({ row }) => position.get(String(row.from))!),
    edgeTo: Int32Array.from(edges, ({ row }) => position.get(String(row.to))!),
    edgeProperties: edges.map(({ properties }) => userEdgeProperties(properties)),
    edgeVersion: edges.map(({ properties }) => Number(properties[VERSION_PROPERTY])),
  };
}
