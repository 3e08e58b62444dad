export interface PictureStep {
  name: string;
  effect: string;
  /** Words for a choke point that stands here, for example "choke point, 31 %". */
  choke?: string | undefined;
}
export interface PictureHop {
  label: string;
  /** Figures under the label, for example "60 % → 24 %". */
  figures: string;
  /** Words for a link that is a choke point. */
  choke?: string | undefined;
}
interface Line {
  text: string;
  x: number;
  y: number;
  faint?: boolean;
  strong?: boolean;
  anchor?: 'start' | 'middle';
}
interface Box {
  id: string;
  x: number;
  y: number;
  width: number;
  height: number;
  role: 'first' | 'between' | 'last';
  /** Drawn with its corners cut, so that its shape alone tells it from the others. */
  choke: boolean;
  lines: Line[];
}
interface Arrow {
  id: string;
  d: string;
  /** The bars across an arrow that is a choke point; null for the others. */
  gate: string | null;
  label: Line[];
}
interface Picture {
  width: number;
  height: number;
  boxes: Box[];
  arrows: Arrow[];
}

/** Widest a letter of the small text is on average; text is cut a little early rather than run over its box. */
const LETTER = 7;
const LINE = 16;
const PAD = 10;
const LEAST_BOX = 128;
const GAP_ACROSS = 112;
const GAP_DOWN = 46;

/** Breaks a text into lines of at most so many letters; the last line ends in an ellipsis where text is left. */
export function breakLines(text: string, letters: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  // A space that does not break holds a figure to its unit.
  for (const word of text.split(/[^\S\u00a0\u202f]+/)) {
    const next = line ? `${line} ${word}` : word;
    if (next.length <= letters || !line) line = next;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line) lines.push(line);
  const kept = lines.slice(0, most).map((each) => (each.length > letters ? `${each.slice(0, letters - 1)}…` : each));
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]!.slice(0, letters - 1).replace(/…$/, '')}…`;
  return kept;
}

const roleOf = (i: number, steps: number): Box['role'] => (i === 0 ? 'first' : i === steps - 1 ? 'last' : 'between');

function box(
  step: PictureStep,
  i: number,
  steps: number,
  at: { x: number; y: number; width: number; lines: number },
): Box {
  const letters = Math.floor((at.width - 2 * PAD) / LETTER);
  const name = breakLines(step.name, letters, at.lines);
  const effect = breakLines(step.effect, letters, 1);
  const choke = step.choke ? breakLines(step.choke, letters, 2) : [];
  const texts = [
    ...name.map((text) => ({ text })),
    ...effect.map((text) => ({ text, faint: true })),
    ...choke.map((text) => ({ text, strong: true })),
  ];
  const { x, y, width } = at;
  return {
    id: `step-${i}`,
    x,
    y,
    width,
    height: texts.length * LINE + 2 * PAD - 2,
    role: roleOf(i, steps),
    choke: choke.length > 0,
    lines: texts.map((line, row) => ({ ...line, x: x + PAD, y: y + PAD + 11 + row * LINE })),
  };
}

/** The outline of a box with its corners cut. */
export function cutCorners({ x, y, width, height }: Pick<Box, 'x' | 'y' | 'width' | 'height'>, cut = 9): string {
  const [right, bottom] = [x + width, y + height];
  return [
    `M${x + cut} ${y}H${right - cut}L${right} ${y + cut}V${bottom - cut}L${right - cut} ${bottom}`,
    `H${x + cut}L${x} ${bottom - cut}V${y + cut}Z`,
  ].join('');
}

function across(steps: readonly PictureStep[], hops: readonly PictureHop[], width: number): Picture {
  const boxWidth = Math.min(200, (width - GAP_ACROSS * hops.length - 2) / steps.length);
  const boxes = steps.map((step, i) =>
    box(step, i, steps.length, { x: 1 + i * (boxWidth + GAP_ACROSS), y: 1, width: boxWidth, lines: 4 }),
  );
  const height = Math.max(96, ...boxes.map((each) => each.height)) + 2;
  for (const each of boxes) each.height = height - 2;
  const middle = height / 2;
  const arrows = hops.map((hop, i) => {
    const from = 1 + i * (boxWidth + GAP_ACROSS) + boxWidth;
    const centre = from + GAP_ACROSS / 2;
    const letters = Math.floor((GAP_ACROSS - 8) / 6.4);
    const label = breakLines(hop.label, letters, 2);
    const below = [hop.figures, ...(hop.choke ? breakLines(hop.choke, letters, 2) : [])];
    return {
      id: `hop-${i}`,
      d: `M${from + 3} ${middle} H${from + GAP_ACROSS - 4}`,
      gate: hop.choke ? `M${centre - 3} ${middle - 5}v10M${centre + 3} ${middle - 5}v10` : null,
      label: [
        ...label.map((text, row) => ({
          text,
          x: centre,
          y: middle - (hop.choke ? 11 : 8) - (label.length - 1 - row) * 14,
          anchor: 'middle' as const,
        })),
        ...below.map((text, row) => ({
          text,
          strong: row > 0,
          x: centre,
          y: middle + 18 + row * 14,
          anchor: 'middle' as const,
        })),
      ],
    };
  });
  return { width: boxWidth * steps.length + GAP_ACROSS * hops.length + 2, height, boxes, arrows };
}

function down(steps: readonly PictureStep[], hops: readonly PictureHop[], width: number): Picture {
  const boxWidth = Math.min(420, width - 2);
  const boxes: Box[] = [];
  const arrows: Arrow[] = [];
  let y = 1;
  for (const [i, step] of steps.entries()) {
    const placed = box(step, i, steps.length, { x: 1, y, width: boxWidth, lines: 2 });
    boxes.push(placed);
    y += placed.height;
    const hop = hops[i];
    if (!hop) continue;
    const letters = Math.floor((boxWidth - 40) / 6.4);
    const texts = [
      ...breakLines(hop.label, letters, 1).map((text) => ({ text })),
      { text: hop.figures },
      ...(hop.choke ? breakLines(hop.choke, letters, 1).map((text) => ({ text, strong: true })) : []),
    ];
    const gap = GAP_DOWN + (hop.choke ? 15 : 0);
    arrows.push({
      id: `hop-${i}`,
      d: `M22 ${y + 3} V${y + gap - 4}`,
      gate: hop.choke ? `M16 ${y + gap / 2 - 3}h12M16 ${y + gap / 2 + 3}h12` : null,
      label: texts.map((line, row) => ({ ...line, x: 36, y: y + 20 + row * 15, anchor: 'start' as const })),
    });
    y += gap;
  }
  return { width: boxWidth + 2, height: y + 1, boxes, arrows };
}

/** Places a chain of boxes and arrows in a width: across where every box has room, else down. */
export function placePath(steps: readonly PictureStep[], hops: readonly PictureHop[], width: number): Picture {
  const fits = (width - GAP_ACROSS * hops.length) / Math.max(1, steps.length) >= LEAST_BOX;
  return fits ? across(steps, hops, width) : down(steps, hops, width);
}
