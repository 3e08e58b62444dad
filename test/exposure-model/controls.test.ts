import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterControls, type ControlEffect } from '../../api/core/scoring/controls.ts';
import { readSharedJson, sharedPresent } from '../support/shared.ts';

// Whole thousandths: doubles at random would nearly all lie next to 0.
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const effects = fc.array(
  fc.record({ controlClass: fc.constantFrom('A', 'B', 'C'), stops: share, commonMode: fc.constant(-1) }),
  { maxLength: 6 },
);
const someCommon = effects.map((list) => list.map((effect, i) => ({ ...effect, commonMode: i % 2 === 0 ? i : -1 })));

/** The formula, written out. */
function oracle(p: number, list: readonly ControlEffect[]): number {
  const classes = [...new Set(list.map(({ controlClass }) => controlClass))];
  const product = classes.reduce<number>(
    (all, name) => all * (1 - Math.max(...list.filter((e) => e.controlClass === name).map((e) => e.stops))),
    p,
  );
  return Math.max(product, Math.min(p, 0.001));
}

test('classes multiply, the strongest of a class counts, and a residual chance remains', () => {
  fc.assert(
    fc.property(share, effects, (p, list) => {
      expect(afterControls(p, list).marginal).toBeCloseTo(oracle(p, list), 12);
      expect(afterControls(p, list).own).toBe(afterControls(p, list).marginal);
    }),
  );
});

test('a control that fails everywhere at once leaves the marginal chance as it is', () => {
  fc.assert(
    fc.property(share, someCommon, (p, list) => {
      const { own, causes, marginal } = afterControls(p, list);
      expect(marginal).toBeCloseTo(oracle(p, list), 12);
      expect(causes.reduce((product, { level }) => product * level, own)).toBeCloseTo(marginal, 9);
      for (const value of [own, ...causes.map(({ level }) => level)]) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('adding a control never raises the chance', () => {
  fc.assert(
    fc.property(
      share,
      effects,
      fc.record({ controlClass: fc.constantFrom('A', 'B', 'C'), stops: share }),
      (p, list, more) => {
        const added = [...list, { ...more, commonMode: -1 }];
        expect(afterControls(p, added).marginal).toBeLessThanOrEqual(afterControls(p, list).marginal);
      },
    ),
  );
});

interface ControlCase {
  readonly name: string;
  readonly p: number;
  readonly controls: readonly { readonly cls: string; readonly eff: number }[];
  readonly expected: number;
}
describe.skipIf(!sharedPresent)('reference cases of controls (needs ../shared)', () => {
  const cases = sharedPresent ? (readSharedJson('reference/semantics-cases.json') as ControlCase[]) : [];
  test.each(cases.filter(({ controls }) => controls))('$name', ({ p, controls, expected }) => {
    const list = controls.map(({ cls, eff }) => ({ controlClass: cls, stops: eff, commonMode: -1 }));
    expect(afterControls(p, list).marginal).toBeCloseTo(expected, 12);
  });
});
