import type { PathFigure } from '../../../graph-schema/assessment-document.ts';
import type { Labels } from '../labels.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { type Drawing, type Mark, PAGE_WIDTH } from './drawing.ts';
import { wrap } from './text-measure.ts';

const IN_A_ROW = 3;
const BOX = { width: 110, height: 56 };
const GAP = (PAGE_WIDTH - IN_A_ROW * BOX.width) / (IN_A_ROW - 1);
const ROW = BOX.height + 40;
const SIZE = 7.5;
const LEADING = 9;

const place = (i: number) => ({
  x: (i % IN_A_ROW) * (BOX.width + GAP),
  y: 2 + Math.floor(i / IN_A_ROW) * ROW,
});

function boxMarks(step: PathFigure['steps'][number], i: number, last: boolean): Mark[] {
  const { x, y } = place(i);
  const name = wrap(plainLine(step.name), BOX.width - 10, SIZE, 4, true);
  const effect = wrap(plainLine(step.effect), BOX.width - 10, SIZE, 1);
  const top = y + (BOX.height - (name.length + effect.length) * LEADING) / 2;
  const middle = x + BOX.width / 2;
  return [
    {
      type: 'box',
      x,
      y,
      ...BOX,
      fill: i === 0 || last ? PALETTE.tableHead : PALETTE.box,
      stroke: PALETTE.line,
    },
    ...name.map(
      (text, n): Mark => ({
        type: 'text',
        x: middle,
        y: top + n * LEADING,
        text,
        size: SIZE,
        anchor: 'middle',
        colour: PALETTE.ink,
        strong: true,
      }),
    ),
    ...effect.map(
      (text): Mark => ({
        type: 'text',
        x: middle,
        y: top + name.length * LEADING,
        text,
        size: SIZE,
        anchor: 'middle',
        colour: PALETTE.quiet,
        emphasis: true,
      }),
    ),
  ];
}

/** Chance of a hop: after controls, and before them where they change it. */
const chanceOf = ({ before, after }: PathFigure['hops'][number], labels: Labels): string[] =>
  before - after > 0.005
    ? [`${labels.perCent(before)} ${labels.before}`, `${labels.perCent(after)} ${labels.after}`]
    : [labels.perCent(after)];

function arrowMarks(hop: PathFigure['hops'][number], i: number, labels: Labels): Mark[] {
  const [from, to] = [place(i), place(i + 1)];
  const stroke = PALETTE.quiet;
  const label = wrap(plainLine(hop.label), GAP - 12, SIZE - 0.5, 2);
  const words = (x: number, y: number, lines: readonly string[]): Mark[] =>
    lines.map((text, n) => ({
      type: 'text',
      x,
      y: y + n * LEADING,
      text,
      size: SIZE - 0.5,
      anchor: 'middle',
      colour: PALETTE.quiet,
    }));
  if (from.y === to.y) {
    const y = from.y + BOX.height / 2;
    const middle = from.x + BOX.width + GAP / 2;
    return [
      { type: 'line', x1: from.x + BOX.width + 2, y1: y, x2: to.x - 2, y2: y, stroke, width: 1, arrow: true },
      ...words(middle, y - 2 - label.length * LEADING, label),
      ...words(middle, y + 3, chanceOf(hop, labels)),
    ];
  }
  // To the next row: down from the last box, back along the gap, and down into the first.
  const [start, end] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const between = from.y + BOX.height + 22;
  return [
    { type: 'line', x1: start, y1: from.y + BOX.height, x2: start, y2: between, stroke, width: 1 },
    { type: 'line', x1: start, y1: between, x2: end, y2: between, stroke, width: 1 },
    { type: 'line', x1: end, y1: between, x2: end, y2: to.y - 2, stroke, width: 1, arrow: true },
    ...words((start + end) / 2, between - 11, [
      `${plainLine(hop.label)}${labels.colon} ${chanceOf(hop, labels).join(', ')}`,
    ]),
  ];
}

/** A path as a chain of boxes, three in a row, the chance of each hop on its arrow. */
export function pathDrawing(figure: PathFigure, labels: Labels): Drawing {
  const rows = Math.ceil(figure.steps.length / IN_A_ROW);
  return {
    width: PAGE_WIDTH,
    height: rows * ROW - (ROW - BOX.height) + 4,
    marks: [
      ...figure.hops.slice(0, figure.steps.length - 1).flatMap((hop, i) => arrowMarks(hop, i, labels)),
      ...figure.steps.flatMap((step, i) => boxMarks(step, i, i === figure.steps.length - 1)),
    ],
    alternative: plainLine(figure.alternative),
  };
}
