import { Document, Packer, Paragraph, TableOfContents, TextRun } from 'docx';
import { unzipSync } from 'fflate';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { copyLine, type NumberedCopy } from './copy-line.ts';
import { DocxContent } from './docx/docx-content.ts';
import { documentNumbering, documentStyles } from './docx/docx-styles.ts';
import { markingFooter, markingHeader } from './docx/running-heads.ts';
import { settlePackage } from './docx/settle-package.ts';
import { LABELS } from './labels.ts';
import { plainLine } from './plain-text.ts';
import { fillTemplate, hasContentsList, numbersHeadings } from './template/fill-template.ts';
import { placeholderValues } from './template/placeholder-values.ts';
import type { DocxTemplate } from './template/read-template.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1240, bottom: 1180, left: 1134, right: 1134, header: 520, footer: 480 },
};
const WIDTH = PAGE.size.width - PAGE.margin.left - PAGE.margin.right;

/**
 * The document as a Word file: real headings, numbering, captions, contents list, and its marking on every page; in
 * an organisation's form where its template is given.
 */
export async function renderDocx(
  document: AssessmentDocument,
  { template = null, copy = null }: { template?: DocxTemplate | null; copy?: NumberedCopy | null } = {},
): Promise<Uint8Array> {
  const labels = LABELS[document.language];
  const marking = labels.markings[document.marking].toUpperCase();
  const width = template?.width ?? WIDTH;
  const foot = copyLine(document, copy);
  const content = new DocxContent(labels, width, { headingsNumbered: template !== null && numbersHeadings(template) });
  const contents = [
    new Paragraph({ style: 'ContentsTitle', children: [new TextRun(labels.contents)] }),
    new TableOfContents(labels.contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      // The page numbers come when Word updates the field; until then a row of dots would lead to nothing.
      tabLeader: 'none',
      cachedEntries: content.contents(document.sections),
    }),
  ];
  const file = new Document({
    title: plainLine(document.title),
    // A name has to stand here, and a login or machine name must not.
    creator: 'Sangar',
    lastModifiedBy: 'Sangar',
    description: '',
    styles: documentStyles(labels.locale),
    numbering: documentNumbering(labels.annex),
    features: { updateFields: true },
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true },
    sections: [
      {
        properties: { page: PAGE },
        headers: { default: markingHeader(marking) },
        footers: { default: markingFooter(document, { marking, width, copyLine: foot }) },
        children: [
          ...content.cover(document),
          ...(template && hasContentsList(template) ? [] : contents),
          ...document.sections.flatMap((section, i) => content.section(section, 1, i === 0)),
        ],
      },
    ],
  });
  const own = unzipSync(new Uint8Array(await Packer.toBuffer(file)));
  if (!template) return settlePackage(own, document.generatedOn);
  const values = placeholderValues(document);
  const filled = fillTemplate(template, { own, marking, copyLine: foot, language: labels.locale, values });
  return settlePackage(filled, document.generatedOn);
}
