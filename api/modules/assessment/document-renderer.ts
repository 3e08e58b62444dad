import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';

export const FORMATS = ['docx', 'pdf', 'md', 'json'] as const;
export type Format = (typeof FORMATS)[number];

export const CONTENT_TYPE: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
};

/** Renders off the request path. */
export interface DocumentRenderer {
  render(document: AssessmentDocument, formats: readonly Format[]): Promise<Uint8Array[]>;
}
