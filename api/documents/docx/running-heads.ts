import { AlignmentType, Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { LABELS } from '../labels.ts';
import { plainLine } from '../plain-text.ts';

/** The marking at the head of every page. */
export const markingHeader = (marking: string): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'RunningHead',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: marking, bold: true })],
      }),
    ],
  });

/** Mission, marking, and the number of the page among all, over the width of the text; of a copy its line below. */
export function markingFooter(
  document: AssessmentDocument,
  { marking, width, copyLine }: { marking: string; width: number; copyLine: string | null },
): Footer {
  const [before, between] = LABELS[document.language].page('|', '|').split('|');
  return new Footer({
    children: [
      new Paragraph({
        style: 'RunningHead',
        tabStops: [
          { type: TabStopType.CENTER, position: Math.round(width / 2) },
          { type: TabStopType.RIGHT, position: width },
        ],
        children: [
          new TextRun(plainLine(document.mission.acronym ?? document.mission.name.slice(0, 60))),
          new TextRun({ text: `\t${marking}`, bold: true }),
          new TextRun({ children: [`\t${before ?? ''}`, PageNumber.CURRENT, between ?? '', PageNumber.TOTAL_PAGES] }),
        ],
      }),
      ...(copyLine === null
        ? []
        : [
            new Paragraph({
              style: 'RunningHead',
              alignment: AlignmentType.CENTER,
              children: [new TextRun(copyLine)],
            }),
          ]),
    ],
  });
}
