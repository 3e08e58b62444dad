import { nodeKindOfLabels } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { type QueryParameters, type ReadTransaction, type Row, type SeenBy, StoreConflict } from '../graph-store.ts';
import { batchesOf } from './batches.ts';
import { GraphColumns } from './graph-columns.ts';
import { readRevision } from './touch-mission.ts';

const READ_ATTEMPTS = 5;

const EVERYTHING: SeenBy = { of: () => 'true', parameters: {} };

const nodeKeys = (seen: SeenBy) =>
  `MATCH (n:Element {missionId: $missionId}) WHERE ${seen.of('n')} RETURN n.key AS key`;

const nodesOf = (seen: SeenBy) => `UNWIND $keys AS key
MATCH (n:Element {key: key})
WHERE ${seen.of('n')}
RETURN key, labels(n) AS labels, properties(n) AS properties`;

/**
 * The far end is asked for nothing that an index knows: Neo4j, planning on an empty store's figures, would begin there
 * (52 s).
 */
const edgesOf = (seen: SeenBy) => `UNWIND $keys AS key
MATCH (a:Element {key: key})-[r]->(b)
WHERE ${seen.of('a', 'r', 'b')}
RETURN key AS from, b.key AS to, b.missionId AS toMission, type(r) AS type, properties(r) AS properties`;

/** A mission may link from a shared entry, for example a shared actor that is present at one of its sites. */
const edgesFromLibrary = (seen: SeenBy) => `MATCH (a:Element {missionId: ''})-[r]->(b)
WHERE r.missionId = $missionId AND ${seen.of('a', 'r', 'b')}
RETURN a.key AS from, b.key AS to, b.missionId AS toMission, type(r) AS type, properties(r) AS properties`;

/** The key of a mission's own node, or null. Missions are few, and their label is quicker than their property. */
export async function findMission(
  tx: ReadTransaction,
  missionId: string,
  seen: SeenBy = EVERYTHING,
): Promise<string | null> {
  const cypher = `MATCH (n:Mission) WHERE ${seen.of('n')} RETURN n.key AS key, n.missionId AS missionId`;
  const rows = await tx.run(cypher, seen.parameters);
  const mission = rows.find((row) => row.missionId === missionId);
  return mission ? String(mission.key) : null;
}

/**
 * Reads a mission's graph as columns, in batches, so that no other request waits for one long result. Neo4j reads
 * what is committed at each statement, not one snapshot; a revision that moved meanwhile means reading again.
 */
export async function readMissionGraph(
  tx: ReadTransaction,
  missionId: string,
  seen: SeenBy = EVERYTHING,
): Promise<MissionGraph | null> {
  for (let attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
    const graphVersion = await readRevision(tx, missionId);
    const missionKey = await findMission(tx, missionId, seen);
    if (missionKey === null) return null;
    const columns = await readColumns(tx, missionId, seen);
    if ((await readRevision(tx, missionId)) === graphVersion) {
      return { missionKey, missionId, graphVersion, ...columns.finish() };
    }
  }
  throw new StoreConflict('The mission kept changing while it was read.');
}

async function readColumns(tx: ReadTransaction, missionId: string, seen: SeenBy): Promise<GraphColumns> {
  const columns = new GraphColumns();
  const run = (cypher: string, parameters: QueryParameters) => tx.run(cypher, { ...seen.parameters, ...parameters });
  const addEdges = (rows: readonly Row[]) => {
    for (const row of rows) if (row.toMission === missionId || row.toMission === '') columns.addEdge(row);
  };
  const keys = (await run(nodeKeys(seen), { missionId })).map((row) => String(row.key)).sort();
  for (const batch of batchesOf(keys)) {
    addEdges(await run(edgesOf(seen), { keys: batch }));
  }
  addEdges(await run(edgesFromLibrary(seen), { missionId }));
  for (const batch of batchesOf(columns.withEnds(keys))) {
    for (const row of await run(nodesOf(seen), { keys: batch })) columns.addNode(row, kindOf(row));
  }
  return columns;
}

const kindOf = (row: Row) => nodeKindOfLabels(row.labels as string[]);
