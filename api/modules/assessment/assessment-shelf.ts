import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { ReadTransaction, WriteTransaction } from '../../store/graph-store.ts';
import { AssessmentRecord, type FullAssessment } from './assessment-record.ts';

const COLUMNS = Object.keys(AssessmentRecord.shape)
  .map((name) => `a.${name} AS ${name}`)
  .join(', ');

/** Keeps an assessment, its document in canonical form: the text whose fingerprint it carries. */
export async function keep(tx: WriteTransaction, record: AssessmentRecord, canonical: string): Promise<void> {
  await tx.run('CREATE (a:Assessment) SET a = $record', { record: { ...record, document: canonical } });
}

/** Assessments of a mission without their documents, newest first. */
export async function listOf(tx: ReadTransaction, missionId: string): Promise<AssessmentRecord[]> {
  const cypher = `MATCH (a:Assessment {missionId: $missionId})
WITH a ORDER BY a.createdAt DESC, a.key RETURN ${COLUMNS}`;
  return (await tx.run(cypher, { missionId })).map((row) => AssessmentRecord.parse(row));
}

export async function find(tx: ReadTransaction, key: string): Promise<AssessmentRecord | null> {
  const [row] = await tx.run(`MATCH (a:Assessment {key: $key}) RETURN ${COLUMNS}`, { key });
  return row ? AssessmentRecord.parse(row) : null;
}

export async function findFull(tx: ReadTransaction, key: string): Promise<FullAssessment | null> {
  const [row] = await tx.run(`MATCH (a:Assessment {key: $key}) RETURN ${COLUMNS}, a.document AS document`, { key });
  if (!row) return null;
  return { ...AssessmentRecord.parse(row), document: JSON.parse(String(row.document)) as AssessmentDocument };
}

export async function remove(tx: WriteTransaction, key: string): Promise<void> {
  await tx.run('MATCH (a:Assessment {key: $key}) DELETE a', { key });
}
