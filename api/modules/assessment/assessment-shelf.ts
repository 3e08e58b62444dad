import { randomUUID } from 'node:crypto';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import { type ReadTransaction, StoreConflict, type WriteTransaction } from '../../store/graph-store.ts';
import { AssessmentRecord, type FullAssessment, PARTS, type Part, type PartKind } from './assessment-record.ts';

const COLUMNS = Object.keys(AssessmentRecord.shape)
  .map((name) => `a.${name} AS ${name}`)
  .join(', ');

/** A property that is not there comes back as null, where the schema has a default. */
const recordOf = (row: Readonly<Record<string, unknown>>): AssessmentRecord =>
  AssessmentRecord.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

/** Keeps an assessment, its document in canonical form: the text whose fingerprint it carries. */
export async function keep(tx: WriteTransaction, record: AssessmentRecord, canonical: string): Promise<void> {
  await tx.run('CREATE (a:Assessment) SET a = $record', { record: { ...record, document: canonical } });
}

/** Assessments of a mission without their documents, newest first. */
export async function listOf(tx: ReadTransaction, missionId: string): Promise<AssessmentRecord[]> {
  const cypher = `MATCH (a:Assessment {missionId: $missionId})
WITH a ORDER BY a.createdAt DESC, a.key RETURN ${COLUMNS}`;
  return (await tx.run(cypher, { missionId })).map(recordOf);
}

export async function find(tx: ReadTransaction, key: string): Promise<AssessmentRecord | null> {
  const [row] = await tx.run(`MATCH (a:Assessment {key: $key}) RETURN ${COLUMNS}`, { key });
  return row ? recordOf(row) : null;
}

export async function findFull(tx: ReadTransaction, key: string): Promise<FullAssessment | null> {
  const [row] = await tx.run(`MATCH (a:Assessment {key: $key}) RETURN ${COLUMNS}, a.document AS document`, { key });
  if (!row) return null;
  const { document, ...rest } = row;
  return { ...recordOf(rest), document: JSON.parse(String(document)) as AssessmentDocument };
}

/**
 * Makes other changes of this assessment wait until this one is done, and reads it as it then is. Every change begins
 * here: whether it is allowed is judged from what nobody can change meanwhile. `expected` is the word of the last
 * change that the caller knows of; null comes back where another was made since, too.
 */
export async function take(tx: WriteTransaction, key: string, expected?: string): Promise<AssessmentRecord | null> {
  // The first SET takes the lock, so that everything is read as it is committed by then.
  const [row] = await tx.run(
    `MATCH (a:Assessment {key: $key}) SET a.taking = $word
WITH a, a.writing AS before SET a.writing = $word RETURN before, ${COLUMNS}`,
    { key, word: randomUUID() },
  );
  if (!row) return null;
  const { before, ...record } = row;
  return expected !== undefined && (before ?? '') !== expected ? null : recordOf(record);
}

/** The word of the last change: another one means that something was changed since. */
export async function lastWord(tx: ReadTransaction, key: string): Promise<string> {
  const [row] = await tx.run('MATCH (a:Assessment {key: $key}) RETURN a.writing AS word', { key });
  return String(row?.word ?? '');
}

/** Sets the marking that lists show. */
export async function mark(tx: WriteTransaction, key: string, marking: Sensitivity): Promise<void> {
  await tx.run('MATCH (a:Assessment {key: $key}) SET a.marking = $marking', { key, marking });
}

/** Changes an assessment that was taken; its document only where one is given. */
export async function change(
  tx: WriteTransaction,
  record: AssessmentRecord,
  canonical?: string,
): Promise<AssessmentRecord> {
  const next = AssessmentRecord.parse({ ...record, version: record.version + 1 });
  const written = canonical === undefined ? next : { ...next, document: canonical };
  await tx.run('MATCH (a:Assessment {key: $key}) SET a += $record', { key: record.key, record: written });
  return next;
}

/** Removes an assessment with everything that belongs to it. */
export async function remove(tx: WriteTransaction, key: string): Promise<void> {
  for (const kind of Object.keys(PARTS)) {
    await tx.run(`MATCH (n:${kind} {assessmentKey: $key}) DELETE n`, { key });
  }
  await tx.run('MATCH (a:Assessment {key: $key}) DELETE a', { key });
}

/** Removes whatever belongs to the assessments of a mission: all of them, the recommendations, the count of issues. */
export async function removeAllOf(tx: WriteTransaction, missionId: string): Promise<void> {
  for (const { key } of await listOf(tx, missionId)) await remove(tx, key);
  await tx.run('MATCH (r:Recommendation {ofMission: $missionId}) DELETE r', { missionId });
  await tx.run('MATCH (t:DocumentTemplate {ofMission: $missionId}) DELETE t', { missionId });
  await tx.run('MATCH (c:AssessmentCounter {id: $missionId}) DELETE c', { missionId });
}

// Labels are written into the text, so they come from the closed catalogue alone.
const known = (kind: PartKind): PartKind => {
  if (!Object.hasOwn(PARTS, kind)) throw new TypeError('There is no such kind of record.');
  return kind;
};
const parse = <K extends PartKind>(kind: K, record: unknown) => PARTS[kind].parse(record) as Part<K>;

/** Everything of a kind that belongs to an assessment, by key. */
export async function partsOf<K extends PartKind>(
  tx: ReadTransaction,
  kind: K,
  assessmentKey: string,
): Promise<Part<K>[]> {
  const cypher = `MATCH (n:${known(kind)} {assessmentKey: $assessmentKey}) WITH n ORDER BY n.key RETURN properties(n) AS record`;
  return (await tx.run(cypher, { assessmentKey })).map(({ record }) => parse(kind, record));
}

/** One part by key, of this assessment; null: none. */
export async function partOf<K extends PartKind>(
  tx: ReadTransaction,
  kind: K,
  assessmentKey: string,
  key: string,
): Promise<Part<K> | null> {
  const [row] = await tx.run(`MATCH (n:${known(kind)} {key: $key}) RETURN properties(n) AS record`, { key });
  const found = row ? parse(kind, row.record) : null;
  return found?.assessmentKey === assessmentKey ? found : null;
}

export async function addPart<K extends PartKind>(
  tx: WriteTransaction,
  kind: K,
  record: Omit<Part<K>, 'version'>,
): Promise<Part<K>> {
  const checked = parse(kind, { ...record, version: 1 });
  await tx.run(`CREATE (n:${known(kind)}) SET n = $record`, { record: checked });
  return checked;
}

/** Replaces a part that nobody changed since it was read. */
export async function changePart<K extends PartKind>(tx: WriteTransaction, kind: K, record: Part<K>): Promise<Part<K>> {
  const next = parse(kind, { ...record, version: record.version + 1 });
  const changed = await tx.run(
    `MATCH (n:${known(kind)} {key: $key}) WHERE n.version = $expected SET n = $record RETURN n.key AS key`,
    { key: record.key, expected: record.version, record: next },
  );
  if (changed.length === 0) throw new StoreConflict('Somebody else changed this first.');
  return next;
}

export async function removePart(tx: WriteTransaction, kind: PartKind, key: string): Promise<void> {
  await tx.run(`MATCH (n:${known(kind)} {key: $key}) DELETE n`, { key });
}
