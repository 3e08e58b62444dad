import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { copyLine, type NumberedCopy } from './copy-line.ts';
import { LABELS } from './labels.ts';
import { PALETTE } from './palette.ts';
import { PdfContent } from './pdf/pdf-content.ts';
import { printPdf } from './pdf/print-pdf.ts';

const colour = (name: keyof typeof PALETTE) => `#${PALETTE[name]}`;

const STYLES = {
  title: { fontSize: 19, bold: true, color: colour('heading'), margin: [0, 6, 0, 8] },
  contents: { fontSize: 12, bold: true, color: colour('heading'), margin: [0, 0, 0, 4] },
  heading1: { fontSize: 15, bold: true, color: colour('heading'), margin: [0, 14, 0, 3] },
  heading2: { fontSize: 11.5, bold: true, color: colour('heading'), margin: [0, 8, 0, 4] },
  heading3: { fontSize: 10, bold: true, color: colour('heading'), margin: [0, 6, 0, 3] },
  contributed: { italics: true, color: colour('quiet'), fontSize: 8.5, margin: [0, 0, 0, 6] },
  paragraph: { margin: [0, 0, 0, 6] },
  statement: { fontSize: 10, margin: [0, 0, 0, 2.5] },
  weight: { fontSize: 9, bold: true, color: colour('heading'), margin: [0, 0, 0, 2.5] },
  detail: { fontSize: 8.5, margin: [0, 0, 0, 1.5] },
  caption: { fontSize: 8.5, color: colour('ink'), margin: [0, 4, 0, 3] },
  table: { fontSize: 7.8, margin: [0, 0, 0, 4] },
  tableHead: { bold: true, fillColor: colour('tableHead') },
  note: { fontSize: 7.8, color: colour('quiet'), margin: [0, 0, 0, 8] },
};

const rule = (width: number, name: keyof typeof PALETTE) => ({ width: () => width, colour: () => colour(name) });
function lines(
  horizontal: ReturnType<typeof rule>,
  vertical: number | ((i: number) => number),
  padding: [number, number],
) {
  const vLine = typeof vertical === 'number' ? () => vertical : vertical;
  return {
    hLineWidth: horizontal.width,
    vLineWidth: vLine,
    hLineColor: horizontal.colour,
    vLineColor: () => colour('heading'),
    paddingLeft: () => padding[0],
    paddingRight: () => padding[0],
    paddingTop: () => padding[1],
    paddingBottom: () => padding[1],
  };
}
const TABLE_LAYOUTS = {
  grid: lines(rule(0.4, 'line'), 0, [4, 2.2]),
  cover: lines(rule(0.4, 'faint'), 0, [2, 2.5]),
  box: { ...lines(rule(0.6, 'line'), 0.6, [8, 6]), vLineColor: () => colour('line') },
  // A rule at the left alone sets a judgement off from the text around it.
  finding: lines(rule(0, 'line'), (i: number) => (i === 0 ? 2.2 : 0), [9, 1]),
};

/** The document as a tagged PDF with bookmarks, language, and its marking at the head and foot of every page. */
export async function renderPdf(
  document: AssessmentDocument,
  { copy = null }: { copy?: NumberedCopy | null } = {},
): Promise<Uint8Array> {
  const labels = LABELS[document.language];
  const marking = labels.markings[document.marking].toUpperCase();
  const line = (text: string, alignment: string) => ({ text, alignment, width: alignment === 'center' ? 'auto' : '*' });
  const strip = (middle: string, left: string, right: string, margin: number[]) => ({
    columns: [line(left, 'left'), { ...line(middle, 'center'), bold: true }, line(right, 'right')],
    columnGap: 8,
    fontSize: 8,
    color: colour('quiet'),
    margin,
  });
  const foot = copyLine(document, copy);
  const copyFoot = foot && {
    text: foot,
    alignment: 'center',
    fontSize: 7.5,
    color: colour('quiet'),
    margin: [57, 2, 57, 0],
  };
  const shortTitle = document.mission.acronym ?? document.mission.name.slice(0, 60);
  return printPdf({
    title: document.title,
    language: labels.locale,
    madeOn: document.generatedOn,
    content: (canShow) => {
      const writer = new PdfContent(document.language, canShow);
      return { content: writer.write(document), root: writer.root };
    },
    styles: STYLES,
    defaultStyle: { font: 'Roboto', fontSize: 9.3, lineHeight: 1.18, color: colour('ink') },
    header: () => strip(marking, '', '', [57, 26, 57, 0]),
    footer: (page, pages) => {
      const own = strip(marking, shortTitle, labels.page(String(page), String(pages)), [57, copyFoot ? 12 : 18, 57, 0]);
      return copyFoot ? { stack: [own, copyFoot] } : own;
    },
    tableLayouts: TABLE_LAYOUTS,
  });
}
