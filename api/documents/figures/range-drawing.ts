import type { RangeFigure } from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { type Drawing, type Mark, PAGE_WIDTH } from './drawing.ts';
import { textWidth, wrap } from './text-measure.ts';

const LABEL_WIDTH = 172;
const SCALE = { left: 184, right: 384 };
const ROW = 23;
const HEAD = 30;
const SIZE = 7.5;

const at = (share: number) => SCALE.left + share * (SCALE.right - SCALE.left);

/** Words of the scale over their values, on two lines where neighbours would touch. */
function scaleWords(figure: RangeFigure): Mark[] {
  const ends = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  return figure.scale.flatMap(({ word, value }): Mark[] => {
    const half = textWidth(word, SIZE - 1) / 2;
    const x = Math.min(Math.max(at(value), SCALE.left + half), SCALE.right + 24 - half);
    const row = x - half > (ends[0] ?? 0) + 3 ? 0 : 1;
    ends[row] = x + half;
    return [
      { type: 'text', x, y: row === 0 ? 10 : 0, text: word, size: SIZE - 1, anchor: 'middle', colour: PALETTE.quiet },
    ];
  });
}

/** Each likelihood as a bar over its range with the estimate marked, over the words of the scale. */
export function rangeDrawing(figure: RangeFigure, labels: Labels): Drawing {
  const height = HEAD + figure.bars.length * ROW + 4;
  const marks: Mark[] = [
    ...scaleWords(figure),
    ...figure.scale.map(
      ({ value }): Mark => ({
        type: 'line',
        x1: at(value),
        y1: HEAD - 8,
        x2: at(value),
        y2: height - 2,
        stroke: PALETTE.faint,
        width: 0.6,
      }),
    ),
    { type: 'line', x1: SCALE.left, y1: HEAD - 6, x2: SCALE.right, y2: HEAD - 6, stroke: PALETTE.line, width: 0.8 },
  ];
  figure.bars.forEach((bar, i) => {
    const top = HEAD + i * ROW;
    const lines = wrap(plainLine(bar.label), LABEL_WIDTH, SIZE, 2);
    const first = top + (ROW - lines.length * (SIZE + 1.5)) / 2 - 1;
    lines.forEach((text, n) => {
      marks.push({
        type: 'text',
        x: 0,
        y: first + n * (SIZE + 1.5),
        text,
        size: SIZE,
        anchor: 'start',
        colour: PALETTE.ink,
      });
    });
    const left = at(bar.low);
    marks.push(
      // A range of no width would vanish; it keeps the width of the mark.
      {
        type: 'box',
        x: left,
        y: top + 7,
        width: Math.max(2, at(bar.high) - left),
        height: 9,
        fill: PALETTE.range,
        stroke: null,
      },
      {
        type: 'box',
        x: at(bar.estimate) - 1.2,
        y: top + 4,
        width: 2.4,
        height: 15,
        fill: PALETTE.estimate,
        stroke: null,
      },
      {
        type: 'text',
        x: SCALE.right + 8,
        y: top + 6,
        text: `${bar.phrase}, ${labels.perCent(bar.estimate)}`,
        size: SIZE,
        anchor: 'start',
        colour: PALETTE.ink,
      },
    );
  });
  return { width: PAGE_WIDTH, height, marks, alternative: plainLine(figure.alternative) };
}
