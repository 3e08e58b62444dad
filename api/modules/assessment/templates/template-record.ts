import { z } from 'zod';
import type { ReadTransaction, WriteTransaction } from '../../../store/graph-store.ts';

/** A template of a mission, without its file. */
export const TemplateFacts = z.object({
  key: z.string(),
  /** Not `missionId`: that is looked up among the elements of a whole mission first. */
  ofMission: z.string(),
  /** As people choose it: the name of the file that was brought. */
  name: z.string(),
  bytes: z.number().int().positive(),
  /** SHA-256 of the file. */
  digest: z.string(),
  /** Names between double braces that will be filled in, and others, which stay as they stand. */
  placeholders: z.array(z.string()).default([]),
  unknownPlaceholders: z.array(z.string()).default([]),
  uploadedByName: z.string(),
  uploadedAt: z.iso.datetime(),
});
export type TemplateFacts = z.infer<typeof TemplateFacts>;

const COLUMNS = Object.keys(TemplateFacts.shape)
  .map((name) => `t.${name} AS ${name}`)
  .join(', ');
const factsOf = (row: Readonly<Record<string, unknown>>): TemplateFacts =>
  TemplateFacts.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));

/** Templates of a mission by name. */
export async function templatesOf(tx: ReadTransaction, missionId: string): Promise<TemplateFacts[]> {
  const cypher = `MATCH (t:DocumentTemplate {ofMission: $missionId}) WITH t ORDER BY t.name, t.key RETURN ${COLUMNS}`;
  return (await tx.run(cypher, { missionId })).map(factsOf);
}

/** The file of a template of this mission with its name; null: there is none. */
export async function templateFile(
  tx: ReadTransaction,
  missionId: string,
  key: string,
): Promise<{ name: string; file: Uint8Array } | null> {
  const cypher = 'MATCH (t:DocumentTemplate {key: $key}) RETURN t.ofMission AS mission, t.name AS name, t.file AS file';
  const [row] = await tx.run(cypher, { key });
  if (row?.mission !== missionId) return null;
  return { name: String(row.name), file: new Uint8Array(Buffer.from(String(row.file), 'base64')) };
}

/** Keeps a template with its file, as it was brought. */
export async function addTemplate(tx: WriteTransaction, facts: TemplateFacts, file: Uint8Array): Promise<void> {
  const record = { ...TemplateFacts.parse(facts), file: Buffer.from(file).toString('base64') };
  await tx.run('CREATE (t:DocumentTemplate) SET t = $record', { record });
}

export async function removeTemplateRecord(tx: WriteTransaction, key: string): Promise<void> {
  await tx.run('MATCH (t:DocumentTemplate {key: $key}) DELETE t', { key });
}
