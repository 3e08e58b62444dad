import { type Table, TableRow } from 'docx';
import type { PathFigure } from '../../../graph-schema/assessment-document.ts';
import { PALETTE } from '../palette.ts';
import type { DocxPage } from './docx-page.ts';
import { figureCell, figureTable } from './figure-cells.ts';

const BOXES_FIRST = 3;
const BOXES_NEXT = 2;
/** A box's share of the width; two arrows have what three boxes leave. */
const BOX_SHARE = 0.228;

/** A path as rows of boxes with arrows between them; a row that continues begins with the arrow into it. */
export function pathTables({ labels, width }: DocxPage, figure: PathFigure): Table[] {
  const boxWidth = Math.round(width * BOX_SHARE);
  const arrowWidth = Math.floor((width - 3 * boxWidth) / 2);
  const box = (i: number) => {
    const step = figure.steps[i]!;
    const end = i === 0 || i === figure.steps.length - 1;
    return figureCell(
      [
        { text: step.name, bold: true },
        { text: step.effect, italics: true },
      ],
      { width: boxWidth, borders: 'edged', centred: true, fill: end ? PALETTE.tableHead : PALETTE.box },
    );
  };
  const arrow = (i: number) => {
    const { label, before, after } = figure.hops[i]!;
    const chance =
      before - after > 0.005
        ? `${labels.perCent(before)} ${labels.before}, ${labels.perCent(after)} ${labels.after}`
        : labels.perCent(after);
    return figureCell([{ text: label }, { text: '⟶' }, { text: chance }], { width: arrowWidth, centred: true });
  };
  const rows: number[][] = [];
  for (let first = 0; first < figure.steps.length; first += rows.length === 1 ? BOXES_FIRST : BOXES_NEXT) {
    const many = rows.length === 0 ? BOXES_FIRST : BOXES_NEXT;
    rows.push(figure.steps.slice(first, first + many).map((_, i) => first + i));
  }
  return rows.map((boxes, row) => {
    const cells = boxes.flatMap((i) => (i === 0 ? [box(i)] : [arrow(i - 1), box(i)]));
    const widths = boxes.flatMap((i) => (i === 0 ? [boxWidth] : [arrowWidth, boxWidth]));
    const alternative = row === 0 ? figure.alternative : figure.caption;
    return figureTable([new TableRow({ cantSplit: true, children: cells })], widths, figure.caption, alternative);
  });
}
