export interface LabelledPoint {
  x: number;
  y: number;
  /** The name beside the point. */
  name: string;
  /** Radius of the outermost ring about it, or of the point itself. */
  radius: number;
}
export interface Label {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Of the letters on the map, in pixels: a little more than most take. */
const LETTER = 6.6;
const LINE = 13;
const GAP = 5;

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Area that two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) * Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/**
 * Where each name stands: beside, below or above its point, outside its rings, where it covers least of the points,
 * rings and names that stand already. One after the other in the order given; O(n²), for maps of some dozens of places.
 */
export function placeLabels(points: readonly LabelledPoint[], width: number, height: number): Label[] {
  const taken: Box[] = points.map(({ x, y, radius: r }): Box => [x - r, y - r, x + r, y + r]);
  return points.map((point) => {
    const candidates = candidatesFor(point).map((label) => {
      const box = boxOf(label, point.name);
      const outside = (box[2] - box[0]) * LINE - shared(box, [0, 0, width, height]);
      return { label, box, cost: 4 * outside + taken.reduce((sum, other) => sum + shared(box, other), 0) };
    });
    const best = candidates.reduce((least, each) => (each.cost < least.cost ? each : least));
    taken.push(best.box);
    return best.label;
  });
}

function candidatesFor({ x, y, radius }: LabelledPoint): Label[] {
  const aside = radius + GAP;
  const middle = y + LINE / 3;
  const [above, below] = [y - aside, y + aside + LINE / 2];
  return [
    { x: x + aside, y: middle, anchor: 'start' },
    { x: x - aside, y: middle, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x, y: above, anchor: 'middle' },
    { x: x + radius, y: below, anchor: 'start' },
    { x: x + radius, y: above, anchor: 'start' },
    { x: x - radius, y: below, anchor: 'end' },
    { x: x - radius, y: above, anchor: 'end' },
  ];
}

function boxOf({ x, y, anchor }: Label, name: string): Box {
  const wide = name.length * LETTER;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return [left, y - LINE * 0.8, left + wide, y + LINE * 0.2];
}
