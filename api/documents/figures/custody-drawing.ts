import type { CustodyMapFigure } from '../../../graph-schema/assessment-document.ts';
import { PALETTE } from '../palette.ts';
import { plainLine } from '../plain-text.ts';
import { type PlacedBox, passages, placedBoxes } from './custody-grid.ts';
import { type Drawing, type Mark, PAGE_WIDTH } from './drawing.ts';
import { wrap } from './text-measure.ts';
import { words } from './words.ts';

const HEAD = 18;
const LINE = 38;
const BOX_HEIGHT = 33;
const GAP = 30;
const SIZE = 7;
const LEADING = 8;
const FOOT = 16;

/**
 * Ways of information from left to right. What stands outside UN custody has a heavy outline, and where custody
 * changes a broken bar stands in the gap that the arrow passes.
 */
export function custodyDrawing(figure: CustodyMapFigure): Drawing {
  const columns = Math.max(1, figure.stages.length);
  const width = (PAGE_WIDTH - GAP * (columns - 1)) / columns;
  const left = (stage: number) => stage * (width + GAP);
  const top = (line: number) => HEAD + line * LINE;
  const height = top(figure.ways.length);
  const marks: Mark[] = [
    ...figure.stages.map((stage, i) =>
      words(left(i) + width / 2, 2, wrap(plainLine(stage), width, 7.5, 1, true)[0] ?? '', {
        anchor: 'middle',
        strong: true,
      }),
    ),
    ...passages(figure).flatMap(({ line, from, to, crosses }): Mark[] => {
      const y = top(line) + BOX_HEIGHT / 2;
      const border = left(to) - GAP / 2;
      return [
        ...(crosses ? [borderMark(border, top(line) - 3, top(line) + LINE - 3)] : []),
        {
          type: 'line',
          x1: left(from) + width + 1,
          y1: y,
          x2: left(to) - 2,
          y2: y,
          stroke: PALETTE.quiet,
          width: 1,
          arrow: true,
        },
      ];
    }),
    ...placedBoxes(figure).flatMap((box) => boxMarks(box, left(box.stage), top(box.line), width)),
    borderMark(3, height + 3, height + 13),
    words(10, height + 4, wrap(plainLine(figure.border), PAGE_WIDTH - 10, SIZE, 1)[0] ?? '', { size: SIZE }),
  ];
  return { width: PAGE_WIDTH, height: height + FOOT, marks, alternative: plainLine(figure.alternative) };
}

const borderMark = (x: number, y1: number, y2: number): Mark => ({
  type: 'line',
  x1: x,
  y1,
  x2: x,
  y2,
  stroke: PALETTE.ink,
  width: 2.6,
  dash: [5, 2.5],
});

function boxMarks({ place, lines }: PlacedBox, x: number, y: number, width: number): Mark[] {
  const height = BOX_HEIGHT + (lines - 1) * LINE;
  const outside = place.custody === 'OUTSIDE';
  const name = wrap(plainLine(place.name), width - 8, SIZE, 3, !place.notAssessed);
  const detail = place.detail ? wrap(plainLine(place.detail), width - 8, SIZE, 1) : [];
  const first = y + (height - (name.length + detail.length) * LEADING) / 2 + 0.5;
  return [
    {
      type: 'box',
      x,
      y,
      width,
      height,
      fill: outside ? 'FFFFFF' : PALETTE.box,
      stroke: outside ? PALETTE.ink : PALETTE.line,
      weight: outside ? 1.6 : 0.8,
    },
    ...(place.notAssessed ? hatch(x, y, width, height) : []),
    ...name.map((text, i) =>
      words(x + width / 2, first + i * LEADING, text, {
        anchor: 'middle',
        size: SIZE,
        ...(place.notAssessed ? { emphasis: true } : { strong: true }),
      }),
    ),
    ...detail.map((text) =>
      words(x + width / 2, first + name.length * LEADING, text, {
        anchor: 'middle',
        size: SIZE,
        colour: PALETTE.quiet,
      }),
    ),
  ];
}

/** Slanted lines within a box: not assessed. */
function hatch(x: number, y: number, width: number, height: number): Mark[] {
  const lines: Mark[] = [];
  for (let start = -height + 5; start < width; start += 7) {
    const [from, to] = [Math.max(0, start), Math.min(width, start + height)];
    lines.push({
      type: 'line',
      x1: x + from,
      y1: y + height - (from - start),
      x2: x + to,
      y2: y + height - (to - start),
      stroke: PALETTE.faint,
      width: 0.8,
    });
  }
  return lines;
}
