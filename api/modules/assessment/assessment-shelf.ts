import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { ReadTransaction, SeenBy, WriteTransaction } from '../../store/graph-store.ts';
import { AssessmentRecord, type FullAssessment } from './assessment-record.ts';

const COLUMNS = Object.keys(AssessmentRecord.shape)
  .map((name) => `a.${name} AS ${name}`)
  .join(', ');

/**
 * Keeps an assessment, its document in canonical form: the text whose fingerprint it carries. It is marked as entries
 * are, by what it was made from, so that those alone see it who see all of that.
 */
export async function keep(
  tx: WriteTransaction,
  record: AssessmentRecord,
  canonical: string,
  compartments: readonly string[],
): Promise<void> {
  const marked = { ...record, sensitivity: record.marking, compartments, document: canonical };
  await tx.run('CREATE (a:Assessment) SET a = $record', { record: marked });
}

/** Assessments of a mission without their documents, newest first. */
export async function listOf(tx: ReadTransaction, seen: SeenBy, missionId: string): Promise<AssessmentRecord[]> {
  const cypher = `MATCH (a:Assessment {missionId: $missionId})
WHERE ${seen.of('a')}
WITH a ORDER BY a.createdAt DESC, a.key RETURN ${COLUMNS}`;
  return (await tx.run(cypher, { ...seen.parameters, missionId })).map((row) => AssessmentRecord.parse(row));
}

export async function find(tx: ReadTransaction, seen: SeenBy, key: string): Promise<AssessmentRecord | null> {
  const cypher = `MATCH (a:Assessment {key: $key}) WHERE ${seen.of('a')} RETURN ${COLUMNS}`;
  const [row] = await tx.run(cypher, { ...seen.parameters, key });
  return row ? AssessmentRecord.parse(row) : null;
}

export async function findFull(tx: ReadTransaction, seen: SeenBy, key: string): Promise<FullAssessment | null> {
  const cypher = `MATCH (a:Assessment {key: $key}) WHERE ${seen.of('a')} RETURN ${COLUMNS}, a.document AS document`;
  const [row] = await tx.run(cypher, { ...seen.parameters, key });
  if (!row) return null;
  return { ...AssessmentRecord.parse(row), document: JSON.parse(String(row.document)) as AssessmentDocument };
}

export async function remove(tx: WriteTransaction, key: string): Promise<void> {
  await tx.run('MATCH (a:Assessment {key: $key}) DELETE a', { key });
}
