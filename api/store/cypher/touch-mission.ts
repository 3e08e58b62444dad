import { randomUUID } from 'node:crypto';
import type { ReadTransaction, WriteTransaction } from '../graph-store.ts';
import { REVISION_LABEL } from './store-schema.ts';

/** The missions that a transaction has touched. Keyed by the transaction, so a retry starts anew. */
const touched = new WeakMap<WriteTransaction, Set<string>>();

const TOUCH = `MERGE (r:${REVISION_LABEL} {revisionOf: $missionId}) SET r.revision = $revision`;

/**
 * Writing the revision first takes the mission's write lock on Neo4j, whose transactions are otherwise only
 * read-committed: `MATCH … WHERE version = $v SET …` of two writers would both match. On Grafeo it makes them
 * conflict. A random word rather than a count, so that a mission deleted and brought in again never repeats one.
 */
export async function touchMission(tx: WriteTransaction, missionId: string): Promise<void> {
  const missions = touched.get(tx) ?? new Set<string>();
  touched.set(tx, missions);
  if (missions.has(missionId)) return;
  missions.add(missionId);
  await tx.run(TOUCH, { missionId, revision: randomUUID() });
}

/** Touches several in one fixed order, so that two transactions never wait for each other. */
export async function touchMissions(tx: WriteTransaction, missionIds: Iterable<string>): Promise<void> {
  for (const missionId of [...new Set(missionIds)].sort()) await touchMission(tx, missionId);
}

/** Forgets the revision of a mission that is gone. */
export async function forgetRevision(tx: WriteTransaction, missionId: string): Promise<void> {
  await tx.run(`MATCH (r:${REVISION_LABEL} {revisionOf: $missionId}) DELETE r`, { missionId });
}

const READ = `UNWIND [$missionId, ''] AS id
MATCH (r:${REVISION_LABEL} {revisionOf: id})
RETURN id, r.revision AS revision`;

/** The mission's revision joined with the library's: either one changing changes what a reader sees. */
export async function readRevision(tx: ReadTransaction, missionId: string): Promise<string> {
  const rows = await tx.run(READ, { missionId });
  const of = (id: string) => rows.find((row) => row.id === id)?.revision ?? '0';
  return `${of(missionId)}.${of('')}`;
}
