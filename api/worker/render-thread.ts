/** The thread that makes one document in the formats asked for, then ends and gives back what the libraries took. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { type DocumentFormat, type RenderOptions, renderAssessment } from '../documents/render-assessment.ts';

const { document, formats, options } = workerData as {
  document: AssessmentDocument;
  formats: readonly DocumentFormat[];
  options: RenderOptions;
};
const rendered: Uint8Array[] = [];
for (const format of formats) rendered.push(new Uint8Array(await renderAssessment(document, format, options)));
parentPort?.postMessage(rendered);
