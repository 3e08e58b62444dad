import { niceTicks } from './nice-ticks.ts';

/** A point of a curve over whole steps, with its range. */
export interface CurvePoint {
  estimate: number;
  low: number;
  high: number;
}
interface Placed {
  x: number;
  y: number;
  low: number;
  high: number;
}
export interface Curve {
  points: Placed[];
  /** Through the estimates, and around the ranges. */
  line: string;
  band: string;
  /** Values of the upright axis, and the steps that have room for their number beneath. */
  rows: { value: number; y: number }[];
  steps: { step: number; x: number }[];
  frame: { left: number; right: number; top: number; bottom: number };
}

const ROOM = { start: 52, end: 16, top: 12, bottom: 30 };
const LEAST_STEP = 26;

/** Places a curve in a picture: steps along, values from nought up, mirrored where the page runs from the right. */
export function placeCurve(points: readonly CurvePoint[], width: number, height: number, mirrored = false): Curve {
  const most = Math.max(...points.map((point) => point.high), 1e-9);
  const rows = niceTicks(0, most, 5);
  const top = Math.max(most, rows.at(-1) ?? most);
  const frame = { left: ROOM.start, right: width - ROOM.end, top: ROOM.top, bottom: height - ROOM.bottom };
  const flip = (x: number) => (mirrored ? width - x : x);
  const along = (step: number) =>
    flip(frame.left + ((frame.right - frame.left) * step) / Math.max(1, points.length - 1));
  const up = (value: number) => frame.bottom - ((frame.bottom - frame.top) * value) / top;
  const placed = points.map((point, step) => ({
    x: along(step),
    y: up(point.estimate),
    low: up(point.low),
    high: up(point.high),
  }));
  const through = (at: (point: Placed) => number, list: readonly Placed[]) =>
    list.map((point) => `${round(point.x)} ${round(at(point))}`).join('L');
  const every = Math.max(1, Math.ceil((LEAST_STEP * points.length) / Math.max(1, frame.right - frame.left)));
  return {
    points: placed,
    line: `M${through((point) => point.y, placed)}`,
    band: `M${through((point) => point.high, placed)}L${through((point) => point.low, placed.toReversed())}Z`,
    rows: rows.map((value) => ({ value, y: up(value) })),
    steps: placed.flatMap(({ x }, step) => (step % every === 0 ? [{ step, x }] : [])),
    frame: mirrored ? { ...frame, left: flip(frame.right), right: flip(frame.left) } : frame,
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
