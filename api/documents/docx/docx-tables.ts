import {
  AlignmentType,
  type FileChild,
  Paragraph,
  ShadingType,
  type Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type {
  TableCell as CellBlock,
  MatrixFigure,
  Table as TableBlock,
} from '../../../graph-schema/assessment-document.ts';
import { PALETTE, rampColour } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { DescribedTable } from './described-table.ts';
import { type DocxPage, sharesOf } from './docx-page.ts';
import { runsOf, spacer, styled } from './docx-text.ts';

const ALIGN = { start: AlignmentType.START, end: AlignmentType.END, center: AlignmentType.CENTER } as const;
export const rule = (color: string, size = 4) => ({ style: 'single' as const, size, color });
export const NO_RULE = { style: 'none' as const, size: 0, color: 'auto' };
export const MARGINS = { top: 20, bottom: 20, left: 70, right: 70 };

const hatched = { type: ShadingType.THIN_DIAGONAL_STRIPE, color: PALETTE.hatch, fill: 'FFFFFF' } as const;
const filled = (fill: string) => ({ type: ShadingType.CLEAR, color: 'auto', fill }) as const;

function bodyCell(cell: CellBlock, align: keyof typeof ALIGN, width: number): TableCell {
  const shading = cell.notAssessed ? hatched : cell.shade ? filled(rampColour(cell.shade)) : undefined;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(shading && { shading }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: ALIGN[align],
        children: runsOf(cell.runs, { italics: cell.notAssessed }),
      }),
    ],
  });
}

function headCell(title: string, align: keyof typeof ALIGN, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    shading: filled(PALETTE.tableHead),
    children: [new Paragraph({ style: 'TableHead', alignment: ALIGN[align], children: runsOf([{ text: title }]) })],
  });
}

/** A table with its caption, its head on every page and its note. */
export function tableBlocks({ captions, width }: DocxPage, table: TableBlock): FileChild[] {
  const widths = sharesOf(
    width,
    table.columns.map((column) => column.width),
  );
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map((column, i) => headCell(column.title, column.align, widths[i] ?? 0)),
  });
  const rows = table.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((cell, i) => bodyCell(cell, table.columns[i]?.align ?? 'start', widths[i] ?? 0)),
      }),
  );
  return [
    captions.next('table', table.caption),
    grid([head, ...rows], widths, table.caption, null),
    table.note ? styled('Note', [{ text: table.note }]) : spacer(),
  ];
}

/** The matrix as a table with a description; its colours follow the risk levels. */
export function matrixBlocks({ captions, labels, width }: DocxPage, figure: MatrixFigure): FileChild[] {
  const widths = sharesOf(width, [0.15, ...figure.likelihoodLabels.map(() => 0.17)]);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [labels.harm, ...figure.likelihoodLabels].map((title, i) => headCell(title, 'start', widths[i] ?? 0)),
  });
  const rows = figure.cells.map(
    (row, i) =>
      new TableRow({
        cantSplit: true,
        children: [
          headCell(figure.harmLabels[i] ?? '', 'start', widths[0] ?? 0),
          ...row.map((cell, place) =>
            bodyCell(
              {
                runs: [
                  { text: cell.label, emphasis: true },
                  { text: cell.entries.length > 0 ? ` ${cell.entries.join(', ')}` : '' },
                ],
                shade: cell.shade ?? 0,
              },
              'start',
              widths[place + 1] ?? 0,
            ),
          ),
        ],
      }),
  );
  return [
    captions.next('figure', figure.caption),
    grid([head, ...rows], widths, figure.caption, figure.alternative),
    spacer(),
  ];
}

/** Rules on every side and between all cells. */
export const frame = (line: ReturnType<typeof rule>) => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});

/** A table with fixed widths and rules between rows alone. */
const grid = (rows: TableRow[], widths: number[], caption: string, description: string | null): Table =>
  new DescribedTable(
    {
      rows,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...frame(rule(PALETTE.line)), left: NO_RULE, right: NO_RULE, insideVertical: NO_RULE },
    },
    plainLine(caption),
    description && plainLine(description),
  );
