import { type Table, type TableCell, TableRow } from 'docx';
import type { RiskMatrixEntry, RiskMatrixFigure } from '../../../graph-schema/assessment-document.ts';
import { entriesOfRow } from '../figures/risk-matrix-drawing.ts';
import { PALETTE, rampColour } from '../palette.ts';
import { type DocxPage, sharesOf } from './docx-page.ts';
import { figureCell, figureTable } from './figure-cells.ts';

const HARM_SHARE = 0.14;

/**
 * The matrix as a table: under the risk levels of a row of harm stands one line for each entry, whose cells are merged
 * over the range and dark, with the rank in white, where the estimate is.
 */
export function riskMatrixTable({ labels, width }: DocxPage, figure: RiskMatrixFigure): Table {
  const columns = figure.likelihoodLabels.length;
  const widths = sharesOf(width, [HARM_SHARE, ...Array<number>(columns).fill((1 - HARM_SHARE) / columns)]);
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [labels.harm, ...figure.likelihoodLabels].map((text, i) =>
      figureCell([{ text, bold: true }], {
        width: widths[i]!,
        centred: i > 0,
        fill: PALETTE.tableHead,
        borders: 'edged',
      }),
    ),
  });
  const rows = figure.harmLabels.flatMap((harm, row) => {
    const entries = entriesOfRow(figure, row);
    const levels = figure.levels[row] ?? [];
    const ground = (place: number) => rampColour(levels[place]?.shade ?? 0);
    return [
      new TableRow({
        cantSplit: true,
        children: [
          figureCell([{ text: harm, bold: true }], { width: widths[0]!, rows: entries.length + 1, borders: 'edged' }),
          ...levels.map(({ label }, place) =>
            figureCell([{ text: label, italics: true }], {
              width: widths[place + 1]!,
              fill: ground(place),
              borders: 'edged',
              tight: true,
            }),
          ),
        ],
      }),
      ...entries.map((entry) => new TableRow({ cantSplit: true, children: barCells(entry, widths, ground) })),
    ];
  });
  return figureTable([head, ...rows], widths, figure.caption, figure.alternative);
}

function barCells(
  { mark, likelihood }: RiskMatrixEntry,
  widths: readonly number[],
  ground: (place: number) => string,
): TableCell[] {
  const { low, estimate, high } = likelihood;
  const span = (from: number, to: number) =>
    from < to
      ? [
          figureCell([], {
            width: widths.slice(from + 1, to + 1).reduce((sum, one) => sum + one, 0),
            columns: to - from,
            fill: PALETTE.range,
            borders: 'apart',
            tight: true,
          }),
        ]
      : [];
  const bare = (place: number) =>
    figureCell([], { width: widths[place + 1]!, fill: ground(place), borders: 'edged', tight: true });
  const all = widths.slice(1).map((_, place) => place);
  return [
    ...all.filter((place) => place < low).map(bare),
    ...span(low, estimate),
    figureCell([{ text: mark, bold: true, colour: 'FFFFFF' }], {
      width: widths[estimate + 1]!,
      fill: PALETTE.estimate,
      borders: 'apart',
      centred: true,
      tight: true,
    }),
    ...span(estimate + 1, high + 1),
    ...all.filter((place) => place > high).map(bare),
  ];
}
