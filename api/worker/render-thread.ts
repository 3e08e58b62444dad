/** The thread that makes one document in the formats asked for, then ends and gives back what the libraries took. */
import { parentPort, workerData } from 'node:worker_threads';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { Format } from '../modules/assessment/document-renderer.ts';

type Render = (document: AssessmentDocument) => Uint8Array | Promise<Uint8Array>;

/** Each is loaded only when it is asked for: the PDF library alone takes half a second. */
const RENDERERS: Readonly<Record<Format, () => Promise<Render>>> = {
  docx: async () => (await import('../documents/render-docx.ts')).renderDocx,
  pdf: async () => (await import('../documents/render-pdf.ts')).renderPdf,
  md: async () => (await import('../documents/render-markdown.ts')).renderMarkdown,
  json: async () => (await import('../documents/render-json.ts')).renderJson,
};

const { document, formats } = workerData as { document: AssessmentDocument; formats: readonly Format[] };
const rendered: Uint8Array[] = [];
for (const format of formats) {
  const render = await RENDERERS[format]();
  rendered.push(new Uint8Array(await render(document)));
}
parentPort?.postMessage(rendered);
