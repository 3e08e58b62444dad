import type { AssessmentDocument } from '../../../../graph-schema/assessment-document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../documents/render-assessment.ts';
import { keyedFingerprint, sealed } from '../../../documents/seal.ts';
import type { ReadTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import { type BasisRecord, type Ceiling, PARTS, type RenderingRecord } from '../assessment-record.ts';
import type { DocumentRenderer } from '../document-renderer.ts';
import { digestOf, pack, unpack } from '../packed.ts';

/** Everything that is kept of a rendering but its files. */
export type RenderingFacts = Omit<RenderingRecord, DocumentFormat>;

/** Renders an approved document in every format, to be kept as it then is. Nothing is written here. */
export async function freeze(of: {
  renderer: DocumentRenderer;
  assessmentKey: string;
  ceiling: Ceiling;
  document: AssessmentDocument;
  basis: Pick<BasisRecord, 'graphFingerprint' | 'scoreFingerprint'>;
  issue: { number: number; approvedOn: string };
  at: string;
  fingerprintKey: Buffer;
}): Promise<Omit<RenderingRecord, 'version'>> {
  const { fingerprintKey } = of;
  const fingerprints = {
    graphFingerprint: keyedFingerprint(fingerprintKey, of.basis.graphFingerprint),
    scoreFingerprint: keyedFingerprint(fingerprintKey, of.basis.scoreFingerprint),
  };
  const document = sealed({ ...of.document, issue: { ...of.issue, ...fingerprints } }, fingerprintKey);
  const files = await of.renderer.render(document, DOCUMENT_FORMATS);
  const entries = await Promise.all(
    DOCUMENT_FORMATS.map(async (format, i) => [
      [format, await pack(files[i]!)],
      [`${format}Digest`, digestOf(files[i]!)],
    ]),
  );
  return {
    key: newNodeKey(),
    assessmentKey: of.assessmentKey,
    ceiling: of.ceiling,
    fingerprint: document.seal!.fingerprint,
    ...fingerprints,
    marking: document.marking,
    title: document.title,
    missionName: document.mission.name,
    frozenAt: of.at,
    ...(Object.fromEntries(entries.flat()) as Record<DocumentFormat | `${DocumentFormat}Digest`, string>),
  };
}

const FACTS = Object.keys(PARTS.AssessmentRendering.shape).filter(
  (name) => !DOCUMENT_FORMATS.some((format) => format === name),
);
const COLUMNS = FACTS.map((name) => `r.${name} AS ${name}`).join(', ');
const Facts = PARTS.AssessmentRendering.omit({ docx: true, pdf: true, md: true, json: true, stix: true });

/** The renderings of these issues without their files, which are large. */
export async function renderingsOf(
  tx: ReadTransaction,
  assessmentKeys: readonly string[],
): Promise<Map<string, RenderingFacts[]>> {
  const cypher = `UNWIND $keys AS key MATCH (r:AssessmentRendering {assessmentKey: key}) RETURN ${COLUMNS}`;
  const rows = assessmentKeys.length > 0 ? await tx.run(cypher, { keys: [...assessmentKeys] }) : [];
  const found = new Map<string, RenderingFacts[]>(assessmentKeys.map((key) => [key, []]));
  for (const row of rows) {
    const facts = Facts.parse(Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)));
    found.get(facts.assessmentKey)?.push(facts);
  }
  return found;
}

/** One frozen file, byte for byte. */
export async function frozenFile(
  tx: ReadTransaction,
  rendering: Pick<RenderingFacts, 'key'>,
  format: DocumentFormat,
): Promise<Buffer> {
  // The name of the property comes from the closed list of formats.
  const cypher = `MATCH (r:AssessmentRendering {key: $key}) RETURN r.${DOCUMENT_FORMATS.find((known) => known === format)} AS file`;
  const [row] = await tx.run(cypher, { key: rendering.key });
  return unpack(String(row?.file ?? ''));
}

export const frozenDocument = async (
  tx: ReadTransaction,
  rendering: Pick<RenderingFacts, 'key'>,
): Promise<AssessmentDocument> =>
  JSON.parse((await frozenFile(tx, rendering, 'json')).toString('utf8')) as AssessmentDocument;

/** What is frozen, as it is told of. */
export const frozenFacts = (rendering: RenderingFacts) => ({
  fingerprint: rendering.fingerprint,
  graphFingerprint: rendering.graphFingerprint,
  scoreFingerprint: rendering.scoreFingerprint,
  frozenAt: rendering.frozenAt,
  files: DOCUMENT_FORMATS.map((format) => ({ format, digest: rendering[`${format}Digest`] })),
});
