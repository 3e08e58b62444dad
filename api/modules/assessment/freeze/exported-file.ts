import { type DocumentFormat, documentFileName, MEDIA_TYPES } from '../../../documents/render-assessment.ts';
import type { Sight } from '../../../policy/sight.ts';
import type { GraphStore, ReadTransaction } from '../../../store/graph-store.ts';
import { newNodeKey } from '../../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../../base/outcome.ts';
import type { SentFile } from '../../base/send-file.ts';
import { type Ceiling, WHOLE } from '../assessment-record.ts';
import { addPart, findFull, partsOf } from '../assessment-shelf.ts';
import type { DocumentRenderer } from '../document-renderer.ts';
import { isRefusal, noSuchAssessment } from '../making/change-assessment.ts';
import { digestOf } from '../packed.ts';
import { templateFile } from '../templates/template-record.ts';
import { recipientsOf } from '../workflow/release.ts';
import { readWorkspace } from '../workspace.ts';
import { frozenDocument, frozenFile, type RenderingFacts } from './frozen-rendering.ts';
import { findView, type IssueView } from './issue-view.ts';

/** A file that somebody asks for. */
export interface FileWanted {
  readonly format: DocumentFormat;
  /** Absent: the highest that they see. */
  readonly ceiling?: Ceiling;
  /** Number of a copy that was released, with the ceiling of its recipient. */
  readonly copy?: number;
  /** Key of a template of the mission, for the Word format. */
  readonly template?: string;
}

/** Formats with pages, at whose foot a copy has its number. */
export const COPY_FORMATS = ['docx', 'pdf'] as const satisfies readonly DocumentFormat[];
const isCopyFormat = (format: DocumentFormat) => COPY_FORMATS.some((known) => known === format);

/**
 * An assessment in one format. Without a copy number and a template the file of an approved issue is the frozen one,
 * byte for byte. Any other is made from the frozen document, and its SHA-256 is kept, so that the file is known again
 * and says whose copy it was.
 */
export async function exportedFile(
  of: { store: GraphStore; renderer: DocumentRenderer; clock: () => Date; sight: Sight },
  key: string,
  wanted: FileWanted,
): Promise<Outcome<SentFile>> {
  const { format } = wanted;
  const found = await of.store.read((tx) => readWanted(tx, of.sight, key, wanted));
  if (isRefusal(found)) return found;
  const { document, bytes, copy, template, rendering } = found;
  const sent = (file: Uint8Array): Outcome<SentFile> =>
    ok({ name: documentFileName(document, format, copy?.number), contentType: MEDIA_TYPES[format], bytes: file });
  if (bytes) return sent(bytes);
  const [file] = await of.renderer.render(document, [format], { copy, template: template?.file ?? null });
  if (!file) return noSuchAssessment();
  if (rendering) {
    const { ceiling } = rendering;
    const made = { ceiling, format, copy: copy?.number ?? 0, template: template?.name ?? '', digest: digestOf(file) };
    await keepExport(of, key, made);
  }
  return sent(file);
}

/** The document that a file is made from, and the file itself where it is kept. */
async function readWanted(tx: ReadTransaction, sight: Sight, key: string, wanted: FileWanted) {
  const view = await findView(tx, sight, key);
  if (!view) return noSuchAssessment();
  const copy = wanted.copy === undefined ? null : await copyOf(tx, view, wanted.copy, wanted.format);
  if (copy && isRefusal(copy)) return copy;
  const template = wanted.template === undefined ? null : await templateOf(tx, view, wanted.template, wanted.format);
  if (template && isRefusal(template)) return template;
  const ceiling = copy?.ceiling ?? wanted.ceiling;
  const rendering = ceiling ? view.renderings.find((each) => each.ceiling === ceiling) : view.rendering;
  if (rendering) {
    const document = await frozenDocument(tx, rendering);
    const bytes = copy || template ? null : await frozenFile(tx, rendering, wanted.format);
    return { document, bytes, copy, template, rendering };
  }
  if (ceiling) return noSuchAssessment();
  const full = await findFull(tx, key);
  if (!full) return noSuchAssessment();
  return { document: (await readWorkspace(tx, full)).document, bytes: null, copy: null, template, rendering: null };
}

/** A copy that went out, to be made by those who see the whole: they know the distribution list. */
async function copyOf(
  tx: ReadTransaction,
  { seen }: IssueView,
  number: number,
  format: DocumentFormat,
): Promise<{ number: number; ceiling: Ceiling; handlingNote: string } | Refusal> {
  const noSuchCopy = () => refuse('NOT_FOUND', 'There is no such copy of this issue.');
  if (seen.ceiling !== WHOLE) return noSuchCopy();
  if (!isCopyFormat(format)) {
    const message = 'Copies have a number at the foot of their pages, so they are Word or PDF files.';
    return invalidInput([{ property: 'format', message, expected: `one of ${COPY_FORMATS.join(', ')}` }]);
  }
  for (const release of await partsOf(tx, 'AssessmentRelease', seen.key)) {
    const found = recipientsOf(release).find(({ copy }) => copy === number);
    if (found) return { number, ceiling: found.ceiling, handlingNote: release.handlingNote };
  }
  return noSuchCopy();
}

async function templateOf(tx: ReadTransaction, { seen }: IssueView, key: string, format: DocumentFormat) {
  if (format !== 'docx') {
    const message = 'Templates are for the Word format.';
    return invalidInput([{ property: 'format', message, expected: 'docx' }]);
  }
  const found = await templateFile(tx, seen.missionId, key);
  return found ?? refuse('NOT_FOUND', 'There is no such template in this mission any more.');
}

interface MadeFile {
  readonly ceiling: RenderingFacts['ceiling'];
  readonly format: DocumentFormat;
  readonly copy: number;
  readonly template: string;
  readonly digest: string;
}

/** The same file that is made again is kept once. */
async function keepExport(
  { store, clock }: { store: GraphStore; clock: () => Date },
  assessmentKey: string,
  made: MadeFile,
): Promise<void> {
  await store.write(async (tx) => {
    const known = (await partsOf(tx, 'AssessmentExport', assessmentKey)).some(({ digest }) => digest === made.digest);
    if (known) return;
    await addPart(tx, 'AssessmentExport', { key: newNodeKey(), assessmentKey, ...made, madeAt: clock().toISOString() });
  });
}
