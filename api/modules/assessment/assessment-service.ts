import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { CATALOGUES } from '../../assessment/language/catalogue.ts';
import { canonicalJson, fingerprint } from '../../documents/canonical-json.ts';
import { type DocumentFormat, documentFileName, MEDIA_TYPES } from '../../documents/render-assessment.ts';
import { joined, markingOf, type Sight } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { newNodeKey } from '../base/keys.ts';
import { type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import type { ExposureService } from '../exposure/exposure-service.ts';
import type { AssessmentRecord, FullAssessment } from './assessment-record.ts';
import { find, findFull, keep, listOf, remove } from './assessment-shelf.ts';
import type { DocumentRenderer } from './document-renderer.ts';

export type { AssessmentRecord, FullAssessment } from './assessment-record.ts';
export type { DocumentRenderer } from './document-renderer.ts';

export interface GenerateRequest {
  mission: string;
  language: AssessmentDocument['language'];
  /** ISO date; null: today, or the mission's end if that is past. */
  asOf?: string | null;
  onProgress?: (done: number, total: number) => void;
}

/** A document, with the compartments of what it was made from. */
interface Written {
  document: AssessmentDocument;
  compartments: readonly string[];
}

/** A rendering, ready to be sent or written. */
export interface RenderedFile {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

const noSuchMission = () => refuse('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
const noSuchAssessment = () => refuse('NOT_FOUND', 'There is no such assessment, or it is not yours to see.');

/** Writes, keeps and renders integrated threat assessments. */
export function createAssessmentService(of: {
  store: GraphStore;
  exposure: ExposureService;
  renderer: DocumentRenderer;
  clock: () => Date;
  sight: Sight;
}) {
  const { store, exposure, renderer, clock } = of;
  const seen = sightCondition(of.sight);

  async function write(request: GenerateRequest): Promise<Written | Refusal> {
    const { mission, language, asOf, onProgress } = request;
    if (!Object.hasOwn(CATALOGUES, language)) {
      const message = 'An assessment cannot be written in this language yet.';
      const expected = `one of ${Object.keys(CATALOGUES).join(', ')}`;
      return refuse('INVALID_INPUT', message, [{ property: 'language', message, expected }]);
    }
    if (!(await exposure.knows(mission))) return noSuchMission();
    const scored = await exposure.finished(mission, asOf, onProgress);
    const generatedOn = clock().toISOString().slice(0, 10);
    const { ceilingNote } = CATALOGUES[language].sentences;
    const document = await scored.assessment({ language, generatedOn, ceilingNote });
    const { nodeProperties, edgeProperties } = scored.graph;
    const { compartments } = joined([...nodeProperties, ...edgeProperties].map(markingOf));
    return { document, compartments };
  }

  async function render(document: AssessmentDocument, formats: readonly DocumentFormat[]): Promise<RenderedFile[]> {
    const rendered = await renderer.render(document, formats);
    return formats.map((format, i) => ({
      name: documentFileName(document, format),
      contentType: MEDIA_TYPES[format],
      bytes: rendered[i]!,
    }));
  }

  return {
    list: (missionId: string) => store.read((tx) => listOf(tx, seen, missionId)),
    find: (key: string) => store.read((tx) => find(tx, seen, key)),
    findFull: (key: string) => store.read((tx) => findFull(tx, seen, key)),

    /** Scores the mission as of a day, writes the document and keeps it as a draft. */
    async generate(request: GenerateRequest): Promise<Outcome<FullAssessment>> {
      const written = await write(request);
      if ('type' in written) return written;
      const { document, compartments } = written;
      const record: AssessmentRecord = {
        key: newNodeKey(),
        missionId: request.mission,
        title: document.title,
        state: document.state,
        language: document.language,
        asOf: document.asOf,
        createdAt: clock().toISOString(),
        marking: document.marking,
        fingerprint: fingerprint(document),
      };
      await store.write((tx) => keep(tx, record, canonicalJson(document), compartments));
      return ok({ ...record, document });
    },

    /** The same without keeping it: for the command line, which writes files. */
    async assess(request: GenerateRequest & { formats: readonly DocumentFormat[] }): Promise<Outcome<RenderedFile[]>> {
      const written = await write(request);
      return 'type' in written ? written : ok(await render(written.document, request.formats));
    },

    async remove(key: string): Promise<Outcome<number>> {
      const found = await store.read((tx) => find(tx, seen, key));
      if (!found) return noSuchAssessment();
      await store.write((tx) => remove(tx, key));
      return ok(1);
    },

    /** A kept assessment in one format. */
    async download(key: string, format: DocumentFormat): Promise<Outcome<RenderedFile>> {
      const found = await store.read((tx) => findFull(tx, seen, key));
      if (!found) return noSuchAssessment();
      const [file] = await render(found.document, [format]);
      return file ? ok(file) : noSuchAssessment();
    },
  };
}
export type AssessmentService = ReturnType<typeof createAssessmentService>;
