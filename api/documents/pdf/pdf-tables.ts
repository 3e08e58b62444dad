import type { MatrixFigure, Table, TableCell } from '../../../graph-schema/assessment-document.ts';
import { PAGE_WIDTH } from '../figures/drawing.ts';
import { PALETTE, rampColour } from '../palette.ts';
import type { PdfNode, PdfWriter } from './pdf-writer.ts';
import { child, type StructureNode } from './structure.ts';
import { withRoom } from './with-room.ts';

const ALIGN = { start: 'left', end: 'right', center: 'center' } as const;

function cellNode(
  writer: PdfWriter,
  cell: TableCell,
  leaf: StructureNode,
  align: 'left' | 'right' | 'center',
): PdfNode {
  const fill = cell.notAssessed
    ? { fillColor: ['hatch', `#${PALETTE.hatch}`], italics: true }
    : cell.shade !== undefined && cell.shade > 0
      ? { fillColor: `#${rampColour(cell.shade)}` }
      : {};
  return writer.text(cell.runs, leaf, { alignment: align, ...fill });
}

/** A table with its caption, its head on every page and its note. */
export function tableNodes(writer: PdfWriter, table: Table, parent: StructureNode): PdfNode[] {
  const node = child(parent, 'Table');
  const caption = writer.caption('table', table.caption, child(node, 'Caption'));
  const head = child(node, 'TR');
  const titles = table.columns.map((column) =>
    writer.line(column.title, child(head, 'TH', { scope: 'Column' }), {
      style: 'tableHead',
      alignment: ALIGN[column.align],
    }),
  );
  const rows = table.rows.map((row) => {
    const tr = child(node, 'TR');
    return row.map((cell, i) => cellNode(writer, cell, child(tr, 'TD'), ALIGN[table.columns[i]?.align ?? 'start']));
  });
  return [
    ...withRoom([caption]),
    grid(
      [titles, ...rows],
      table.columns.map((column) => column.width),
    ),
    ...(table.note ? [writer.line(table.note, child(parent, 'P'), { style: 'note' })] : []),
  ];
}

/** The matrix as a table with a description; its colours follow the risk levels. */
export function matrixNodes(writer: PdfWriter, figure: MatrixFigure, parent: StructureNode): PdfNode[] {
  const node = child(parent, 'Table', { alternative: writer.show(figure.alternative) });
  const caption = writer.caption('figure', figure.caption, child(node, 'Caption'));
  const head = child(node, 'TR');
  const heads = [writer.labels.harm, ...figure.likelihoodLabels].map((title) =>
    writer.line(title, child(head, 'TH', { scope: 'Column' }), { style: 'tableHead', alignment: 'center' }),
  );
  const rows = figure.cells.map((row, i) => {
    const tr = child(node, 'TR');
    return [
      writer.line(figure.harmLabels[i] ?? '', child(tr, 'TH', { scope: 'Row' }), { style: 'tableHead' }),
      ...row.map((cell) => {
        const leaf = child(tr, 'TD');
        return writer.text(
          [
            { text: cell.label, emphasis: true },
            { text: cell.entries.length > 0 ? `  ${cell.entries.join(', ')}` : '' },
          ],
          leaf,
          { fillColor: `#${rampColour(cell.shade ?? 0)}` },
        );
      }),
    ];
  });
  return [{ stack: [caption, grid([heads, ...rows], [0.14, 0.172, 0.172, 0.172, 0.172, 0.172])], unbreakable: true }];
}

/** A grid whose first row is repeated on every page. Widths are shares of the page. */
function grid(body: readonly (readonly PdfNode[])[], shares: readonly number[]): PdfNode {
  const padding = 8 * shares.length;
  const total = shares.reduce((sum, share) => sum + share, 0);
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: shares.map((share) => (share / total) * (PAGE_WIDTH - padding)),
      body,
    },
    layout: 'grid',
    style: 'table',
  };
}
