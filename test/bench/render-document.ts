/** Child: renders a kept document in one format, in a process of its own so that its peak memory is its own. */
import { readFile } from 'node:fs/promises';
import { type DocumentFormat, renderAssessment } from '../../api/documents/render-assessment.ts';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { median } from './statistics.ts';

export interface RenderDocumentOptions {
  file: string;
  format: DocumentFormat;
  /** Renderings after the first, which also loads the format's library. */
  runs: number;
}

const { file, format, runs } = optionsOf<RenderDocumentOptions>();
const document = JSON.parse(await readFile(file, 'utf8')) as AssessmentDocument;
const megabytesBefore = peakMegabytes();
const first = await timed(() => renderAssessment(document, format));
// Later runs keep garbage of earlier ones: what one export takes is known now.
const megabytes = peakMegabytes();
const again: number[] = [];
for (let run = 0; run < runs; run++) again.push((await timed(() => renderAssessment(document, format))).ms);
report({
  firstMs: first.ms,
  firstProcessorMs: first.processorMs,
  againMs: median(again),
  kilobytes: first.value.length / 1_000,
  megabytesBefore,
  megabytes,
});
