import {
  AlignmentType,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { PathFigure, RangeFigure } from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { DescribedTable } from './described-table.ts';

/*
 * Figures as native tables. Word shows groups of shapes well and LibreOffice scatters them; a picture would need a
 * rasteriser, and the good ones are not under a licence the product may ship. A table looks alike in both, can be
 * edited, and is read out cell by cell.
 */

/** Width of the text area in twentieths of a point. */
const WIDTH = 9638;
const NONE = { style: 'none' as const, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** White rules above and below keep one bar from the next. */
const gap = { style: 'single' as const, size: 16, color: 'FFFFFF' };
const APART = { ...BARE, top: gap, bottom: gap };
const edge = { style: 'single' as const, size: 4, color: PALETTE.line };
const EDGED = { top: edge, bottom: edge, left: edge, right: edge };
const fill = (colour: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill: colour });

interface CellLook {
  width: number;
  span?: number;
  colour?: string;
  edged?: boolean;
  apart?: boolean;
  centred?: boolean;
}
interface Words {
  text: string;
  bold?: boolean;
  italics?: boolean;
}

function cell(lines: readonly Words[], look: CellLook): TableCell {
  const paragraphs = (lines.length > 0 ? lines : [{ text: '' }]).map(
    (line) =>
      new Paragraph({
        style: 'FigureText',
        ...(look.centred && { alignment: AlignmentType.CENTER }),
        children: [new TextRun({ text: plainLine(line.text), bold: line.bold, italics: line.italics })],
      }),
  );
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    ...(look.span && look.span > 1 && { columnSpan: look.span }),
    ...(look.colour && { shading: fill(look.colour) }),
    borders: look.edged ? EDGED : look.apart ? APART : BARE,
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: 40, bottom: 40, left: look.edged ? 60 : 20, right: look.edged ? 60 : 20 },
    children: paragraphs,
  });
}

const table = (rows: TableRow[], widths: readonly number[], caption: string, alternative: string): Table =>
  new DescribedTable(
    {
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: { ...BARE, insideHorizontal: NONE, insideVertical: NONE },
    },
    plainLine(caption),
    plainLine(alternative),
  );

const BOX = 2200;
const ARROW = (WIDTH - 3 * BOX) / 2;
const BOXES_FIRST = 3;
const BOXES_NEXT = 2;

/** A path as rows of boxes with arrows between them; a row that continues begins with the arrow into it. */
export function pathTables(figure: PathFigure, labels: Labels): Table[] {
  const box = (i: number) => {
    const step = figure.steps[i]!;
    const end = i === 0 || i === figure.steps.length - 1;
    return cell(
      [
        { text: step.name, bold: true },
        { text: step.effect, italics: true },
      ],
      { width: BOX, edged: true, centred: true, colour: end ? PALETTE.tableHead : PALETTE.box },
    );
  };
  const arrow = (i: number) => {
    const { label, before, after } = figure.hops[i]!;
    const chance =
      before - after > 0.005
        ? `${labels.perCent(before)} ${labels.before}, ${labels.perCent(after)} ${labels.after}`
        : labels.perCent(after);
    return cell([{ text: label }, { text: '⟶' }, { text: chance }], { width: ARROW, centred: true });
  };
  const rows: number[][] = [];
  for (let first = 0; first < figure.steps.length; first += rows.length === 1 ? BOXES_FIRST : BOXES_NEXT) {
    const many = rows.length === 0 ? BOXES_FIRST : BOXES_NEXT;
    rows.push(figure.steps.slice(first, first + many).map((_, i) => first + i));
  }
  return rows.map((boxes, row) => {
    const cells = boxes.flatMap((i) => (i === 0 ? [box(i)] : [arrow(i - 1), box(i)]));
    const widths = boxes.flatMap((i) => (i === 0 ? [BOX] : [ARROW, BOX]));
    const alternative = row === 0 ? figure.alternative : figure.caption;
    return table([new TableRow({ cantSplit: true, children: cells })], widths, figure.caption, alternative);
  });
}

/** Bars are drawn in steps of two and a half per cent. */
const STEPS = 40;
const STEP = 95;
const LABEL = 3000;
const PHRASE = WIDTH - LABEL - STEPS * STEP;

/** Each likelihood as a bar over its range with the estimate in a darker cell, over a scale from 0 to 100 per cent. */
export function rangeTable(figure: RangeFigure, labels: Labels): Table {
  const scale = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell([], { width: LABEL }),
      ...[0, 0.25, 0.5, 0.75].map((share) => cell([{ text: `| ${share * 100} %` }], { width: 10 * STEP, span: 10 })),
      cell([], { width: PHRASE }),
    ],
  });
  const at = (share: number) => Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
  const rows = figure.bars.map((bar) => {
    const [low, estimate, high] = [at(bar.low), at(bar.estimate), at(bar.high)];
    const part = (steps: number, colour?: string) =>
      steps > 0 ? [cell([], { width: steps * STEP, span: steps, apart: true, ...(colour && { colour }) })] : [];
    return new TableRow({
      cantSplit: true,
      children: [
        cell([{ text: bar.label }], { width: LABEL }),
        ...part(low),
        ...part(estimate - low, PALETTE.range),
        ...part(1, PALETTE.estimate),
        ...part(high - estimate, PALETTE.range),
        ...part(STEPS - 1 - high),
        cell(
          [
            {
              text: `${bar.phrase}, ${labels.perCent(bar.estimate)} (${labels.perCent(bar.low)} ${labels.to} ${labels.perCent(bar.high)})`,
            },
          ],
          { width: PHRASE },
        ),
      ],
    });
  });
  return table(
    [scale, ...rows],
    [LABEL, ...Array<number>(STEPS).fill(STEP), PHRASE],
    figure.caption,
    figure.alternative,
  );
}
