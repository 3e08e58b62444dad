import type {
  CustodyMapFigure,
  MatrixFigure,
  PathFigure,
  PortfolioCurveFigure,
  RangeFigure,
  RiskMatrixFigure,
} from '../../../graph-schema/assessment-document.ts';
import { type Labels, rangeText } from '../labels.ts';
import { escapeMarkdown } from './markdown-text.ts';

/** A figure in text: a pipe table, its cells escaped. */
export interface Grid {
  head: readonly string[];
  alignment: readonly string[];
  rows: readonly (readonly string[])[];
}

const START = ':---';
const END = '---:';
const grid = (head: readonly string[], alignment: readonly string[], rows: readonly (readonly string[])[]): Grid => ({
  head: head.map(escapeMarkdown),
  alignment,
  rows: rows.map((row) => row.map(escapeMarkdown)),
});

/** A path as one line of boxes and arrows. */
export const pathLine = (figure: PathFigure, labels: Labels): string =>
  figure.steps
    .map((step, i) => {
      const hop = figure.hops[i - 1];
      const box = `**${escapeMarkdown(step.name)}** (${escapeMarkdown(step.effect)})`;
      return hop ? `→ ${escapeMarkdown(`${hop.label}, ${labels.perCent(hop.after)}`)} → ${box}` : box;
    })
    .join(' ');

export const rangeGrid = (figure: RangeFigure, labels: Labels): Grid =>
  grid(
    ['', labels.likelihood, labels.estimate, labels.range],
    [START, START, END, END],
    figure.bars.map((bar) => [
      bar.label,
      bar.phrase,
      labels.perCent(bar.estimate),
      rangeText(bar, labels.perCent, labels),
    ]),
  );

export const matrixGrid = (figure: MatrixFigure, labels: Labels): Grid =>
  grid(
    [labels.harm, ...figure.likelihoodLabels],
    [START, ...figure.likelihoodLabels.map(() => START)],
    figure.cells.map((row, i) => [
      figure.harmLabels[i] ?? '',
      ...row.map((cell) => [cell.label, cell.entries.join(', ')].filter(Boolean).join(': ')),
    ]),
  );

/** One line an entry: where its estimate stands, over which cells its range goes, and their risk levels. */
export const riskMatrixGrid = (figure: RiskMatrixFigure, labels: Labels): Grid =>
  grid(
    [labels.rank, labels.element, labels.harm, labels.estimate, labels.range, labels.risk],
    [END, START, START, START, START, START],
    figure.entries.map(({ mark, name, harm, likelihood: { low, estimate, high } }) => {
      const band = (place: number) => figure.likelihoodLabels[place] ?? '';
      const level = (place: number) => figure.levels[harm]?.[place]?.label ?? '';
      const span = (of: (place: number) => string) =>
        of(low) === of(high) ? of(low) : `${of(low)} ${labels.to} ${of(high)}`;
      return [mark, name, figure.harmLabels[harm] ?? '', band(estimate), span(band), span(level)];
    }),
  );

export const portfolioGrid = (figure: PortfolioCurveFigure, labels: Labels): Grid =>
  grid(
    ['', labels.afterMeasures, figure.quantity, labels.range],
    [END, START, END, END],
    figure.points.map((point, i) => [
      String(i),
      point.measure,
      labels.amount(point.estimate),
      rangeText(point, labels.amount, labels),
    ]),
  );

/** One line a way; a double bar stands before the place at which custody is another's. */
export const custodyGrid = (figure: CustodyMapFigure): Grid => {
  const rows = figure.ways.map((way) => {
    let custody: string | null = null;
    return figure.stages.map((_, stage) => {
      const place = way[stage];
      if (!place) return '';
      const crossed = custody !== null && custody !== place.custody;
      custody = place.custody;
      const words = place.detail ? `${place.name} (${place.detail})` : place.name;
      return crossed ? `‖ ${words}` : words;
    });
  });
  return grid(
    figure.stages,
    figure.stages.map(() => START),
    rows,
  );
};
