import type { AssessmentDocument } from '../../../../graph-schema/assessment-document.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../documents/render-assessment.ts';
import { sealed } from '../../../documents/seal.ts';
import type { ReadTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import type { BasisRecord, RenderingRecord } from '../assessment-record.ts';
import { partsOf } from '../assessment-shelf.ts';
import type { DocumentRenderer } from '../document-renderer.ts';
import { digestOf, pack, unpack } from '../packed.ts';

/**
 * The view of which a rendering was frozen. An issue holds a list of renderings, one for each ceiling; this one is of
 * everything that is in the mission.
 */
export const WHOLE = 'WHOLE';

/** Renders an approved document in every format, to be kept as it then is. Nothing is written here. */
export async function freeze(of: {
  renderer: DocumentRenderer;
  assessmentKey: string;
  document: AssessmentDocument;
  basis: BasisRecord;
  issue: { number: number; approvedOn: string };
  at: string;
}): Promise<Omit<RenderingRecord, 'version'>> {
  const { graphFingerprint, scoreFingerprint } = of.basis;
  const document = sealed({ ...of.document, issue: { ...of.issue, graphFingerprint, scoreFingerprint } });
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
    ceiling: WHOLE,
    fingerprint: document.seal!.fingerprint,
    marking: document.marking,
    frozenAt: of.at,
    ...(Object.fromEntries(entries.flat()) as Record<DocumentFormat | `${DocumentFormat}Digest`, string>),
  };
}

/** The frozen rendering of an approved issue; null before approval. */
export async function renderingOf(tx: ReadTransaction, assessmentKey: string): Promise<RenderingRecord | null> {
  const all = await partsOf(tx, 'AssessmentRendering', assessmentKey);
  return all.find(({ ceiling }) => ceiling === WHOLE) ?? null;
}

export const frozenFile = (rendering: RenderingRecord, format: DocumentFormat): Promise<Buffer> =>
  unpack(rendering[format]);

export const frozenDocument = async (rendering: RenderingRecord): Promise<AssessmentDocument> =>
  JSON.parse((await frozenFile(rendering, 'json')).toString('utf8')) as AssessmentDocument;

/** What is frozen, without the files. */
export const frozenFacts = (rendering: RenderingRecord) => ({
  fingerprint: rendering.fingerprint,
  frozenAt: rendering.frozenAt,
  files: DOCUMENT_FORMATS.map((format) => ({ format, digest: rendering[`${format}Digest`] })),
});
