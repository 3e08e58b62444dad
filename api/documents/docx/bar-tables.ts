import { type Table, TableRow } from 'docx';
import type { PortfolioCurveFigure, RangeFigure } from '../../../graph-schema/assessment-document.ts';
import { axisEnd } from '../figures/portfolio-drawing.ts';
import { amountText, likelihoodText } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { type DocxPage, sharesOf } from './docx-page.ts';
import { figureCell, figureTable } from './figure-cells.ts';

/** Bars are drawn in steps of two and a half per cent of the scale. */
const STEPS = 40;
const LABEL_SHARE = 0.311;
const STEP_SHARE = 0.394 / STEPS;

interface Bar {
  label: string;
  /** Shares of the scale, 0 to 1. */
  low: number;
  estimate: number;
  high: number;
  words: string;
}

/** Each figure as a bar over its range with the estimate in a darker cell, over a scale in quarters. */
function barTable(
  { width }: DocxPage,
  figure: { caption: string; alternative: string },
  quarters: readonly string[],
  bars: readonly Bar[],
): Table {
  const widths = sharesOf(width, [
    LABEL_SHARE,
    ...Array<number>(STEPS).fill(STEP_SHARE),
    1 - LABEL_SHARE - STEPS * STEP_SHARE,
  ]);
  const [label, step, last] = [widths[0]!, widths[1]!, widths.at(-1)!];
  const scale = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      figureCell([], { width: label }),
      ...quarters.map((text) => figureCell([{ text: `| ${text}` }], { width: 10 * step, columns: STEPS / 4 })),
      figureCell([], { width: last }),
    ],
  });
  const at = (share: number) => Math.min(STEPS - 1, Math.max(0, Math.floor(share * STEPS)));
  const rows = bars.map((bar) => {
    const [low, estimate, high] = [at(bar.low), at(bar.estimate), at(bar.high)];
    const part = (steps: number, fill?: string) =>
      steps > 0
        ? [figureCell([], { width: steps * step, columns: steps, borders: 'apart', ...(fill && { fill }) })]
        : [];
    return new TableRow({
      cantSplit: true,
      children: [
        figureCell([{ text: bar.label }], { width: label }),
        ...part(low),
        ...part(estimate - low, PALETTE.range),
        ...part(1, PALETTE.estimate),
        ...part(high - estimate, PALETTE.range),
        ...part(STEPS - 1 - high),
        figureCell([{ text: bar.words }], { width: last }),
      ],
    });
  });
  return figureTable([scale, ...rows], widths, figure.caption, figure.alternative);
}

const QUARTERS = [0, 0.25, 0.5, 0.75];

/** Likelihoods over a scale from 0 to 100 per cent. */
export const rangeTable = (page: DocxPage, figure: RangeFigure): Table =>
  barTable(
    page,
    figure,
    QUARTERS.map((share) => `${share * 100} %`),
    figure.bars.map((bar) => ({ ...bar, words: likelihoodText(bar, page.labels) })),
  );

/** Risk after each number of measures, over a scale from 0 to a round figure above the largest. */
export function portfolioTable(page: DocxPage, figure: PortfolioCurveFigure): Table {
  const end = axisEnd(Math.max(0, ...figure.points.map(({ high }) => high)));
  return barTable(
    page,
    figure,
    QUARTERS.map((share) => page.labels.amount(share * end)),
    figure.points.map((point, i) => ({
      label: `${i}. ${point.measure}`,
      low: point.low / end,
      estimate: point.estimate / end,
      high: point.high / end,
      words: amountText(point, page.labels),
    })),
  );
}
