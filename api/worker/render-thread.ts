/** The thread that makes one document in the formats asked for, then ends and gives back what the libraries took. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { type DocumentFormat, renderAssessment } from '../documents/render-assessment.ts';

const { document, formats } = workerData as { document: AssessmentDocument; formats: readonly DocumentFormat[] };
const rendered: Uint8Array[] = [];
for (const format of formats) rendered.push(new Uint8Array(await renderAssessment(document, format)));
parentPort?.postMessage(rendered);
