import type { PortfolioCurveFigure } from '../../../graph-schema/assessment-document.ts';
import { amountText, type Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { type Drawing, type Mark, PAGE_WIDTH } from './drawing.ts';
import { wrap } from './text-measure.ts';
import { words } from './words.ts';

const PLOT = { left: 34, right: PAGE_WIDTH - 6, top: 18, bottom: 150 };
const SIZE = 7.5;
const ROW = 10.5;
const FIGURES = 110;

/** A round number at or above the largest value, so that the axis ends on a figure that reads well. */
export function axisEnd(largest: number): number {
  if (!(largest > 0)) return 1;
  const step = 10 ** Math.floor(Math.log10(largest));
  return [1, 2, 4, 5, 8, 10].map((times) => times * step).find((end) => end >= largest * (1 - 1e-12)) ?? 10 * step;
}

/** Risk against the number of measures: the estimate as a line, its range as a band with an outline. */
export function portfolioDrawing(figure: PortfolioCurveFigure, labels: Labels): Drawing {
  const { points } = figure;
  const end = axisEnd(Math.max(0, ...points.map(({ high }) => high)));
  const x = (i: number) =>
    points.length < 2 ? PLOT.left + 12 : PLOT.left + 12 + (i * (PLOT.right - PLOT.left - 24)) / (points.length - 1);
  const y = (value: number) => PLOT.bottom - (value / end) * (PLOT.bottom - PLOT.top);
  const line = (
    from: readonly [number, number],
    to: readonly [number, number],
    width: number,
    stroke: string,
  ): Mark => ({
    type: 'line',
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    width,
    stroke,
  });
  const joined = (
    of: (point: PortfolioCurveFigure['points'][number]) => number,
    width: number,
    stroke: string,
  ): Mark[] =>
    points.slice(1).map((point, i) => line([x(i), y(of(points[i]!))], [x(i + 1), y(of(point))], width, stroke));
  const band: Mark = {
    type: 'area',
    points: [
      ...points.map(({ high }, i) => [x(i), y(high)] as const),
      ...points.map(({ low }, i) => [x(i), y(low)] as const).reverse(),
    ],
    fill: PALETTE.tableHead,
  };
  const marks: Mark[] = [
    words(0, 2, plainLine(figure.quantity), { strong: true }),
    band,
    ...[0, 0.5, 1].flatMap((share): Mark[] => [
      line([PLOT.left, y(share * end)], [PLOT.right, y(share * end)], 0.5, PALETTE.line),
      words(PLOT.left - 4, y(share * end) - 4, labels.amount(share * end), { anchor: 'end', colour: PALETTE.quiet }),
    ]),
    ...joined(({ low }) => low, 0.6, PALETTE.quiet),
    ...joined(({ high }) => high, 0.6, PALETTE.quiet),
    ...joined(({ estimate }) => estimate, 1.6, PALETTE.estimate),
    ...points.flatMap(({ estimate, low, high }, i): Mark[] => [
      line([x(i), y(high)], [x(i), y(low)], 0.8, PALETTE.quiet),
      { type: 'box', x: x(i) - 2.5, y: y(estimate) - 2.5, width: 5, height: 5, fill: PALETTE.estimate, stroke: null },
      words(x(i), PLOT.bottom + 4, String(i), { anchor: 'middle', colour: PALETTE.quiet }),
    ]),
    words((PLOT.left + PLOT.right) / 2, PLOT.bottom + 14, labels.afterMeasures, {
      anchor: 'middle',
      colour: PALETTE.quiet,
    }),
    ...points.flatMap((point, i): Mark[] => {
      const top = PLOT.bottom + 30 + i * ROW;
      const [measure = ''] = wrap(plainLine(point.measure), PAGE_WIDTH - FIGURES - 30, SIZE, 1);
      return [
        words(12, top, String(i), { anchor: 'end', strong: true }),
        words(18, top, measure),
        words(PAGE_WIDTH, top, amountText(point, labels), { anchor: 'end' }),
      ];
    }),
  ];
  return {
    width: PAGE_WIDTH,
    height: PLOT.bottom + 34 + points.length * ROW,
    marks,
    alternative: plainLine(figure.alternative),
  };
}
