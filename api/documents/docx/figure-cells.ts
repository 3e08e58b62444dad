import {
  AlignmentType,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  type TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { DescribedTable } from './described-table.ts';

/*
 * Figures as native tables. Word shows groups of shapes well and LibreOffice scatters them; a picture would need a
 * rasteriser, and the good ones are not under a licence the product may ship. A table looks alike in both, can be
 * edited, and is read out cell by cell.
 */

const NONE = { style: 'none' as const, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** White rules above and below keep one bar from the next. */
const gap = { style: 'single' as const, size: 16, color: 'FFFFFF' };
const edge = (color: string, size: number) => {
  const line = { style: 'single' as const, size, color };
  return { top: line, bottom: line, left: line, right: line };
};
const BORDERS = {
  none: BARE,
  apart: { ...BARE, top: gap, bottom: gap },
  edged: edge(PALETTE.line, 4),
  heavy: edge(PALETTE.ink, 12),
  /** A border that custody crosses. */
  crossed: { ...BARE, right: { style: 'dashed' as const, size: 24, color: PALETTE.ink } },
} as const;

export interface CellLook {
  width: number;
  columns?: number;
  rows?: number;
  fill?: string;
  hatched?: boolean;
  borders?: keyof typeof BORDERS;
  centred?: boolean;
  /** A bar: little room above and below. */
  tight?: boolean;
  /** The page may end after it; otherwise the line stays with the next. */
  last?: boolean;
}
export interface Words {
  text: string;
  bold?: boolean;
  italics?: boolean;
  colour?: string;
}

/** A cell of a figure: a few lines of small text on its ground. */
export function figureCell(lines: readonly Words[], look: CellLook): TableCell {
  const inner = look.borders === 'edged' || look.borders === 'heavy' ? 60 : 20;
  const paragraphs = (lines.length > 0 ? lines : [{ text: '' }]).map(
    (line: Words) =>
      new Paragraph({
        style: 'FigureText',
        ...(look.last && { keepNext: false }),
        ...(look.centred && { alignment: AlignmentType.CENTER }),
        children: [
          new TextRun({
            text: plainLine(line.text),
            bold: line.bold,
            italics: line.italics,
            ...(line.colour && { color: line.colour }),
          }),
        ],
      }),
  );
  return new TableCell({
    width: { size: look.width, type: WidthType.DXA },
    ...(look.columns && look.columns > 1 && { columnSpan: look.columns }),
    ...(look.rows && look.rows > 1 && { rowSpan: look.rows }),
    ...(look.hatched
      ? { shading: { type: ShadingType.THIN_DIAGONAL_STRIPE, color: PALETTE.hatch, fill: 'FFFFFF' } }
      : look.fill && { shading: { type: ShadingType.CLEAR, color: 'auto', fill: look.fill } }),
    borders: BORDERS[look.borders ?? 'none'],
    verticalAlign: VerticalAlign.CENTER,
    margins: { top: look.tight ? 0 : 40, bottom: look.tight ? 0 : 40, left: inner, right: inner },
    children: paragraphs,
  });
}

export const figureTable = (
  rows: readonly TableRow[],
  widths: readonly number[],
  caption: string,
  alternative: string,
): Table =>
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
