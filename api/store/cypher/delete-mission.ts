import { StoreRefusal } from '../graph-store.ts';
import type { TransactionRunner } from '../transaction-runner.ts';
import { forgetRevision, touchMission } from './touch-mission.ts';

/** Elements per transaction: a cluster keeps a whole transaction in memory. */
const PER_TRANSACTION = 5_000;

const EDGES_FROM_LIBRARY = `MATCH (a:Element {missionId: ''})-[r]->()
WHERE r.missionId = $missionId
WITH r LIMIT $limit
DELETE r
RETURN count(r) AS gone`;

const EDGES = `MATCH (a:Element {missionId: $missionId})-[r]->()
WITH r LIMIT $limit
DELETE r
RETURN count(r) AS gone`;

const NODES = `MATCH (n:Element {missionId: $missionId})
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(n) AS gone`;

/**
 * Deletes a mission's edges, then its nodes, a bounded transaction at a time (Grafeo has no CALL … IN TRANSACTIONS).
 * The mission's own node goes in the first of them, so that nobody sees half a mission as a whole one.
 */
export async function deleteMission(runner: TransactionRunner, missionId: string): Promise<number> {
  if (missionId === '') throw new StoreRefusal('The library is not a mission and cannot be deleted as one.');
  let gone = await runner.write(async (tx) => {
    await touchMission(tx, missionId);
    const [row] = await tx.run(
      'MATCH (n:Mission {missionId: $missionId}) WITH n DETACH DELETE n RETURN count(n) AS gone',
      { missionId },
    );
    return Number(row?.gone ?? 0);
  });
  await deleteAll(runner, EDGES_FROM_LIBRARY, missionId);
  await deleteAll(runner, EDGES, missionId);
  gone += await deleteAll(runner, NODES, missionId);
  await runner.write((tx) => forgetRevision(tx, missionId));
  return gone;
}

async function deleteAll(runner: TransactionRunner, cypher: string, missionId: string): Promise<number> {
  let total = 0;
  for (;;) {
    const gone = await runner.write(async (tx) => {
      await touchMission(tx, missionId);
      const [row] = await tx.run(cypher, { missionId, limit: PER_TRANSACTION });
      return Number(row?.gone ?? 0);
    });
    total += gone;
    if (gone < PER_TRANSACTION) return total;
  }
}
