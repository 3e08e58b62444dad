import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { NumberedCopy } from './copy-line.ts';

export const DOCUMENT_FORMATS = ['docx', 'pdf', 'md', 'json', 'stix'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

export const MEDIA_TYPES: Record<DocumentFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json; charset=utf-8',
  stix: 'application/stix+json;version=2.1',
};

const EXTENSIONS: Partial<Record<DocumentFormat, string>> = { stix: 'stix.json' };

export const isDocumentFormat = (text: string): text is DocumentFormat =>
  DOCUMENT_FORMATS.some((format) => format === text);

/** Name of the file: mission, day, language and number of the copy, in letters that every system takes. */
export function documentFileName(document: AssessmentDocument, format: DocumentFormat, copy?: number): string {
  const mission = (document.mission.acronym ?? document.mission.id)
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `threat-assessment-${mission || 'mission'}-${document.asOf}-${document.language}${copy ? `-copy-${copy}` : ''}.${EXTENSIONS[format] ?? format}`;
}

export interface RenderOptions {
  /** An organisation's `.docx` for the Word format; it was read without fault when it was brought. */
  template?: Uint8Array | null;
  /** A numbered copy: both stand at the foot of every page of the Word and PDF files. */
  copy?: NumberedCopy | null;
}

/**
 * The document in one format. The format libraries are loaded when they are first asked for: a server that renders
 * nothing does not carry them. Throws where a template cannot be read.
 */
export async function renderAssessment(
  document: AssessmentDocument,
  format: DocumentFormat,
  { template: file = null, copy = null }: RenderOptions = {},
): Promise<Uint8Array> {
  switch (format) {
    case 'docx': {
      const { renderDocx } = await import('./render-docx.ts');
      return renderDocx(document, { template: file && (await readOrThrow(file)), copy });
    }
    case 'pdf':
      return (await import('./render-pdf.ts')).renderPdf(document, { copy });
    case 'md':
      return (await import('./render-markdown.ts')).renderMarkdown(document);
    case 'json':
      return (await import('./render-json.ts')).renderJson(document);
    case 'stix':
      return (await import('./render-stix.ts')).renderStix(document);
  }
}

async function readOrThrow(file: Uint8Array) {
  const reading = (await import('./template/read-template.ts')).readTemplate(file);
  if (reading.ok) return reading.template;
  throw new TypeError(`the template is refused: ${reading.code} ${reading.detail}`);
}
