/** Child: makes a document long by repeating its sections until it has as many pages as asked for. */
import { readFile, writeFile } from 'node:fs/promises';
import { renderPdf } from '../../api/documents/render-pdf.ts';
import type { AssessmentDocument, Section } from '../../graph-schema/assessment-document.ts';
import { optionsOf, report } from './measurement.ts';

export interface LengthenDocumentOptions {
  from: string;
  file: string;
  pages: number;
}

const { from, file, pages } = optionsOf<LengthenDocumentOptions>();
const document = JSON.parse(await readFile(from, 'utf8')) as AssessmentDocument;

/** Pages of the PDF; those of Word are as many within a tenth. */
const pagesOf = async (of: AssessmentDocument): Promise<number> =>
  Buffer.from(await renderPdf(of))
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length ?? 0;

const renamed = (section: Section, copy: number): Section => ({
  ...section,
  id: `${section.id}-${copy}`,
  blocks: section.blocks.map((block) =>
    'id' in block ? { ...block, id: `${block.id}-${copy}` } : block,
  ) as Section['blocks'],
  sections: section.sections.map((inner) => renamed(inner, copy)),
});
/** So many sections, the document's own over and over. */
const ofSections = (count: number): AssessmentDocument => ({
  ...document,
  sections: Array.from({ length: count }, (_, i) => {
    const section = document.sections[i % document.sections.length]!;
    const copy = Math.floor(i / document.sections.length);
    return copy === 0 ? section : renamed(section, copy);
  }),
});

const own = await pagesOf(document);
const { length: sections } = document.sections;
const weight = document.sections.map((section) => JSON.stringify(section).length);
const whole = weight.reduce((sum, one) => sum + one, 0);
let count = sections;
for (let grown = whole; grown < (whole * pages) / own; count++) grown += weight[count % sections]!;
let found = await pagesOf(ofSections(count));
while (found < pages) found = await pagesOf(ofSections(++count));
await writeFile(file, JSON.stringify(ofSections(count)));
report({ ownPages: own, pages: found });
