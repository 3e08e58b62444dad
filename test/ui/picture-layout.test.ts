import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layPlaces } from '../../ui/features/analyses/lay-places.ts';
import { loadOutlines, outlinePath } from '../../ui/features/analyses/outlines.ts';
import { type Label, placeLabels } from '../../ui/features/analyses/place-labels.ts';
import { placeCurve } from '../../ui/lib/curve-layout.ts';
import { niceTicks } from '../../ui/lib/nice-ticks.ts';
import { type PictureHop, type PictureStep, placePath } from '../../ui/lib/path-layout.ts';
import { placesOnAxis } from '../../ui/lib/place-range.ts';

const figure = fc.double({ min: 0, max: 1e6, noNaN: true });
const points = fc.array(
  fc.tuple(figure, figure, figure).map((three) => {
    const [low, estimate, high] = three.toSorted((a, b) => a - b) as [number, number, number];
    return { low, estimate, high };
  }),
  { minLength: 2, maxLength: 21 },
);

describe('round values on an axis', () => {
  it('lie between its ends, rise by one step of 1, 2 or 5, and are not too many', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (low, span, most) => {
          const ticks = niceTicks(low, low + span, most);
          const slack = span * 1e-6;
          expect(ticks.length).toBeLessThanOrEqual(most + 1);
          expect(Math.min(...ticks, low)).toBeGreaterThanOrEqual(low - slack);
          expect(Math.max(...ticks, low)).toBeLessThanOrEqual(low + span + slack);
          if (ticks.length < 2) return;
          const step = ticks[1]! - ticks[0]!;
          for (const [i, tick] of ticks.entries()) expect(Math.abs(tick - ticks[0]! - i * step)).toBeLessThan(slack);
          const leading = step / 10 ** Math.floor(Math.log10(step * (1 + 1e-9)));
          expect([1, 2, 5].some((round) => Math.abs(leading - round) < 1e-3)).toBe(true);
        },
      ),
    );
  });
});

describe('the curve of risk', () => {
  it('goes from step to step within its frame, each estimate within its range', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 300, max: 1200 }), (list, width) => {
        const curve = placeCurve(list, width, 260);
        const { left, right, top, bottom } = curve.frame;
        curve.points.forEach(({ x, y, low, high }, i) => {
          expect(x).toBeGreaterThan(curve.points[i - 1]?.x ?? -1);
          expect(high).toBeLessThanOrEqual(y + 1e-6);
          expect(y).toBeLessThanOrEqual(low + 1e-6);
          for (const [at, from, to] of [
            [x, left, right],
            [high, top, bottom],
            [low, top, bottom],
          ] as const) {
            expect(at).toBeGreaterThanOrEqual(from - 1e-6);
            expect(at).toBeLessThanOrEqual(to + 1e-6);
          }
        });
      }),
    );
  });

  it('is the same seen in a mirror where the page runs from the right', () => {
    fc.assert(
      fc.property(points, (list) => {
        const plain = placeCurve(list, 600, 260);
        const mirrored = placeCurve(list, 600, 260, true);
        mirrored.points.forEach(({ x, y }, i) => {
          expect(x).toBeCloseTo(600 - plain.points[i]!.x, 6);
          expect(y).toBe(plain.points[i]!.y);
        });
      }),
    );
  });
});

describe('places in a ranking', () => {
  const range = fc
    .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 80 }))
    .map(([low, more]) => ({ low, high: low + more }));

  it('overlap in the picture where two rows may take one place, and nowhere else', () => {
    fc.assert(
      fc.property(range, range, (one, other) => {
        const axis = { first: Math.min(one.low, other.low), last: Math.max(one.high, other.high) };
        const [a, b] = [placesOnAxis(one, axis), placesOnAxis(other, axis)];
        const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from);
        expect(shared > 1e-9).toBe(Math.min(one.high, other.high) >= Math.max(one.low, other.low));
        for (const end of [a.from, a.to, b.from, b.to]) {
          expect(end).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the picture of a path', () => {
  const steps: PictureStep[] = [
    { name: 'An actor', effect: 'own means' },
    { name: 'A system', effect: 'accessed', choke: 'choke point, 31\u00a0%' },
    { name: 'A store', effect: 'disclosed' },
  ];
  const hops: PictureHop[] = [
    { label: 'access', figures: '95\u00a0%' },
    { label: 'misuse', figures: '90\u00a0%', choke: 'choke point, 12\u00a0%' },
  ];

  it.each([320, 900])('marks choke points by shape and in words, %i pixels wide', (width) => {
    const picture = placePath(steps, hops, width);
    expect(picture.boxes.map((box) => box.choke)).toEqual([false, true, false]);
    expect(picture.arrows.map((arrow) => arrow.gate !== null)).toEqual([false, true]);
    const words = (lines: readonly { text: string; strong?: boolean }[]) =>
      lines.flatMap((line) => (line.strong ? [line.text] : [])).join(' ');
    expect(words(picture.boxes[1]!.lines)).toBe('choke point, 31\u00a0%');
    expect(words(picture.arrows[1]!.label)).toBe('choke point, 12\u00a0%');
    for (const box of picture.boxes)
      for (const line of box.lines) expect(line.y).toBeLessThanOrEqual(box.y + box.height);
  });
});

describe('outlines of countries under a map of places', () => {
  const places = [
    { latitude: 16.3, longitude: 0 },
    { latitude: 12.6, longitude: -8 },
  ];
  const laid = layPlaces(places, 800, 460);
  const frame = { project: laid.project, width: 800, height: laid.height };
  const corners = (path: string) =>
    [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

  it('lie in the same projection as the places', () => {
    const path = outlinePath([places.map(({ longitude, latitude }) => [longitude, latitude])], frame);
    const [a, b] = corners(path);
    expect(a!.x).toBeCloseTo(laid.points[0]!.x, 0);
    expect(b!.y).toBeCloseTo(laid.points[1]!.y, 0);
  });

  it('leave out what cannot be seen, and what goes round the back of the world', () => {
    const far = [
      [100, 60],
      [101, 61],
    ];
    const round = [
      [179, 14],
      [-179, 14],
    ];
    expect(outlinePath([far, round], frame)).toBe('');
  });

  it('keep a piece that crosses the frame though both its ends are outside', () => {
    const crossing = [
      [-30, 14],
      [30, 14],
    ];
    expect(corners(outlinePath([crossing], frame))).toHaveLength(2);
  });

  it('show boundaries near real places and few of the rest of the world', async () => {
    const { coasts, boundaries } = await loadOutlines();
    const near = corners(outlinePath(boundaries, frame)).length;
    expect(near).toBeGreaterThan(20);
    expect(near).toBeLessThan(boundaries.flat().length / 10);
    expect(coasts.length).toBeGreaterThan(100);
  });
});

describe('names on a map', () => {
  const WIDE = 800;
  const TALL = 500;
  const spot = fc.record({
    x: fc.integer({ min: 200, max: 600 }),
    y: fc.integer({ min: 100, max: 400 }),
    name: fc.string({ minLength: 1, maxLength: 20 }),
    radius: fc.constantFrom(4, 11, 15),
  });
  /** A little smaller than it is drawn, so that touching is not covering. */
  const boxOf = ({ x, y, anchor }: Label, { name }: { name: string }) => {
    const wide = name.length * 6;
    const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return { left, right: left + wide, top: y - 9, bottom: y + 2 };
  };

  it('of two places cover neither each other nor a point, however near the two are', () => {
    fc.assert(
      fc.property(spot, spot, (one, other) => {
        const both = [one, other];
        const labels = placeLabels(both, WIDE, TALL);
        const [a, b] = labels.map((label, i) => boxOf(label, both[i]!));
        expect(a!.right <= b!.left || b!.right <= a!.left || a!.bottom <= b!.top || b!.bottom <= a!.top).toBe(true);
        for (const box of [a!, b!]) {
          for (const { x, y } of both) {
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
          }
        }
      }),
    );
  });
});
