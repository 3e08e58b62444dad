import type { RiskMatrixEntry, RiskMatrixFigure } from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { PALETTE, rampColour } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { type Drawing, type Mark, PAGE_WIDTH } from './drawing.ts';
import { wrap } from './text-measure.ts';
import { words } from './words.ts';

const LABEL = 66;
const HEAD = 16;
/** Room for the risk level at the top of a cell, and for each bar under it. */
const LEVEL = 12;
const BAR = 13;
const INSET = 5;
const SIZE = 7.5;
const LEGEND_ROW = 10;

/** Entries of a row of the matrix, those of the highest estimate first. */
export const entriesOfRow = (figure: RiskMatrixFigure, harm: number): RiskMatrixEntry[] =>
  figure.entries
    .filter((entry) => entry.harm === harm)
    .sort((a, b) => b.likelihood.estimate - a.likelihood.estimate || b.likelihood.high - a.likelihood.high);

/**
 * The matrix with a bar for each entry, over the cells that its range spans and dark where the estimate stands. Bars
 * have outlines and marks have words, so that nothing hangs on colour.
 */
export function riskMatrixDrawing(figure: RiskMatrixFigure, labels: Labels): Drawing {
  const columns = figure.likelihoodLabels.length;
  const width = (PAGE_WIDTH - LABEL) / columns;
  const left = (place: number) => LABEL + place * width;
  const marks: Mark[] = [
    words(0, 3, plainLine(labels.harm), { strong: true }),
    ...figure.likelihoodLabels.map((label, i) =>
      words(left(i) + width / 2, 3, plainLine(label), { anchor: 'middle', strong: true }),
    ),
  ];
  let top = HEAD;
  figure.harmLabels.forEach((harm, row) => {
    const entries = entriesOfRow(figure, row);
    const height = LEVEL + Math.max(1, entries.length) * BAR + 3;
    marks.push(words(0, top + height / 2 - SIZE / 2, plainLine(harm), { strong: true }));
    (figure.levels[row] ?? []).forEach(({ label, shade }, i) => {
      const [x, cell] = [left(i), { y: top, width, height }];
      marks.push(
        { type: 'box', x, ...cell, fill: rampColour(shade), stroke: PALETTE.line, weight: 0.5 },
        words(x + 3, top + 2.5, plainLine(label), { size: 6.5, emphasis: true, colour: PALETTE.quiet }),
      );
    });
    entries.forEach((entry, i) => {
      marks.push(...bar(entry, left, width, top + LEVEL + i * BAR));
    });
    top += height;
  });
  const legend = legendMarks(figure, top + 8);
  return {
    width: PAGE_WIDTH,
    height: top + legend.height + 8,
    marks: [...marks, ...legend.marks],
    alternative: plainLine(figure.alternative),
  };
}

function bar({ mark, likelihood }: RiskMatrixEntry, left: (place: number) => number, width: number, y: number): Mark[] {
  const { low, estimate, high } = likelihood;
  const x = left(low) + INSET;
  const middle = left(estimate) + width / 2;
  return [
    {
      type: 'box',
      x,
      y: y + 2,
      width: left(high) + width - INSET - x,
      height: 7,
      fill: PALETTE.range,
      stroke: PALETTE.estimate,
      weight: 0.6,
    },
    { type: 'box', x: middle - 10, y, width: 20, height: 11, fill: PALETTE.estimate, stroke: null },
    words(middle, y + 1.5, plainLine(mark), { anchor: 'middle', strong: true, colour: 'FFFFFF' }),
  ];
}

/** Which element each mark is, in two columns. */
function legendMarks(figure: RiskMatrixFigure, top: number): { marks: Mark[]; height: number } {
  const perColumn = Math.ceil(figure.entries.length / 2);
  const column = PAGE_WIDTH / 2;
  const marks = figure.entries.flatMap((entry, i): Mark[] => {
    const x = i < perColumn ? 0 : column;
    const y = top + (i % Math.max(1, perColumn)) * LEGEND_ROW;
    const [name = ''] = wrap(plainLine(entry.name), column - 26, SIZE, 1);
    return [words(x + 12, y, plainLine(entry.mark), { anchor: 'end', strong: true }), words(x + 17, y, name)];
  });
  return { marks, height: perColumn * LEGEND_ROW };
}
