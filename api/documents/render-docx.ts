import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { DocxContent } from './docx/docx-content.ts';
import { documentNumbering, documentStyles } from './docx/docx-styles.ts';
import { settlePackage } from './docx/settle-package.ts';
import { LABELS } from './labels.ts';
import { plainLine } from './plain-text.ts';

/** A4 with margins of 2 cm, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1240, bottom: 1180, left: 1134, right: 1134, header: 520, footer: 480 },
};
const MIDDLE = 4819;
const END = 9638;

/** The document as a Word file: real headings, numbering, captions, contents list, and its marking on every page. */
export async function renderDocx(document: AssessmentDocument): Promise<Uint8Array> {
  const labels = LABELS[document.language];
  const marking = labels.markings[document.marking].toUpperCase();
  const content = new DocxContent(labels, END);
  const [before, between] = labels.page('|', '|').split('|');
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
        headers: {
          default: new Header({
            children: [
              new Paragraph({
                style: 'RunningHead',
                alignment: AlignmentType.CENTER,
                children: [new TextRun({ text: marking, bold: true })],
              }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                style: 'RunningHead',
                tabStops: [
                  { type: TabStopType.CENTER, position: MIDDLE },
                  { type: TabStopType.RIGHT, position: END },
                ],
                children: [
                  new TextRun(plainLine(document.mission.acronym ?? document.mission.name.slice(0, 60))),
                  new TextRun({ text: `\t${marking}`, bold: true }),
                  new TextRun({
                    children: [`\t${before ?? ''}`, PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: [
          ...content.cover(document),
          new Paragraph({ style: 'ContentsTitle', children: [new TextRun(labels.contents)] }),
          new TableOfContents(labels.contents, {
            hyperlink: true,
            headingStyleRange: '1-1',
            // The page numbers come when Word updates the field; until then a row of dots would lead to nothing.
            tabLeader: 'none',
            cachedEntries: content.contents(document.sections),
          }),
          ...document.sections.flatMap((section, i) => content.section(section, 1, i === 0)),
        ],
      },
    ],
  });
  return settlePackage(new Uint8Array(await Packer.toBuffer(file)), document.generatedOn);
}
