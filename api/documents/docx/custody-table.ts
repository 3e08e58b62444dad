import { type Table, TableRow } from 'docx';
import type { CustodyMapFigure } from '../../../graph-schema/assessment-document.ts';
import { passages, placedBoxes } from '../figures/custody-grid.ts';
import { PALETTE } from '../palette.ts';
import { type DocxPage, sharesOf } from './docx-page.ts';
import { figureCell, figureTable } from './figure-cells.ts';

/** Half an arrow's share of the width of a box; the border stands between its halves. */
const HALF_ARROW = 0.13;
/** Longer maps may break between lines, so that a page is not left empty for them. */
const LINES_KEPT = 8;

/**
 * Ways of information as lines of boxes. Lines that share a place share its cell; what stands outside UN custody has
 * a heavy frame, and a broken bar stands before it where custody changes.
 */
export function custodyTable({ width }: DocxPage, figure: CustodyMapFigure): Table {
  const widths = sharesOf(
    width,
    figure.stages.flatMap((_, i) => (i === 0 ? [1] : [HALF_ARROW, HALF_ARROW, 1])),
  );
  const boxWidth = (stage: number) => widths[stage * 3]!;
  const halves = (stage: number) => [widths[stage * 3 - 2]!, widths[stage * 3 - 1]!] as const;
  const boxes = placedBoxes(figure);
  const ways = passages(figure);
  const passing = (stage: number, line: number) =>
    ways.find((way) => way.line === line && way.from < stage && stage <= way.to);
  const last = (line: number) => figure.ways.length > LINES_KEPT && line > 0;

  const head = figure.stages.flatMap((text, stage) => {
    const title = figureCell([{ text, bold: true }], {
      width: boxWidth(stage),
      centred: true,
      fill: PALETTE.tableHead,
    });
    return stage === 0 ? [title] : [...halves(stage).map((half) => figureCell([], { width: half })), title];
  });
  const box = (stage: number, line: number) => {
    const look = { width: boxWidth(stage), centred: true, last: last(line) };
    const placed = boxes.find((one) => one.stage === stage && line >= one.line && line < one.line + one.lines);
    // A way that passes no place of a stage goes on as a line to the next that it does.
    if (!placed) return [figureCell([{ text: passing(stage, line) ? '—' : '' }], look)];
    if (placed.line !== line) return [];
    const { place, lines } = placed;
    const outside = place.custody === 'OUTSIDE';
    const text = [
      { text: place.name, bold: !place.notAssessed, italics: place.notAssessed === true },
      ...(place.detail ? [{ text: place.detail }] : []),
    ];
    return [
      figureCell(text, {
        ...look,
        rows: lines,
        borders: outside ? 'heavy' : 'edged',
        hatched: place.notAssessed === true,
        fill: outside ? 'FFFFFF' : PALETTE.box,
      }),
    ];
  };
  const gap = (stage: number, line: number) => {
    const way = passing(stage, line);
    const arrives = way?.to === stage;
    const [before, after] = halves(stage);
    const look = { centred: true, last: last(line) };
    return [
      figureCell([{ text: way ? '—' : '' }], {
        ...look,
        width: before,
        borders: way?.crosses && arrives ? 'crossed' : 'none',
      }),
      figureCell([{ text: way ? (arrives ? '→' : '—') : '' }], { ...look, width: after }),
    ];
  };
  const rows = figure.ways.map((_, line) =>
    figure.stages.flatMap((_none, stage) =>
      stage === 0 ? box(stage, line) : [...gap(stage, line), ...box(stage, line)],
    ),
  );
  return figureTable(
    [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((children) => new TableRow({ cantSplit: true, children })),
    ],
    widths,
    figure.caption,
    figure.alternative,
  );
}
