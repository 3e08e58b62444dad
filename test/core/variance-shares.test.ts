import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { avalanche } from '../../api/core/graph/key-hash.ts';
import { type UncertainInput, varianceShares } from '../../api/core/scoring/variance-shares.ts';

const DRAWS = 64;
/** An even sample of (0, 1) in an order of its own for each input: a Latin hypercube. */
const drawn = (input: number): Float64Array =>
  Float64Array.from(
    Array.from({ length: DRAWS }, (_, d) => ({ value: (d + 0.5) / DRAWS, rank: avalanche(131 * input + d + 1) }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ value }) => value),
  );
/** Var of an even sample of (0, 1). */
const UNIT = (1 - 1 / DRAWS ** 2) / 12;

function inputsOf(
  count: number,
  figure: (x: readonly number[]) => number,
): { inputs: UncertainInput[]; figures: Float64Array } {
  const means = Array<number>(count).fill(0.5);
  const samples = means.map((_, j) => drawn(j));
  const at = [0.05, 0.5, 0.95] as const;
  return {
    inputs: samples.map((own, j) => ({
      at,
      figure: [figure(means.with(j, at[0])), figure(means), figure(means.with(j, at[2]))],
      drawn: own,
    })),
    figures: Float64Array.from({ length: DRAWS }, (_, d) => figure(samples.map((own) => own[d]))),
  };
}

describe('shares of the variance of a figure', () => {
  it('of a sum are those of its terms, without any error', () => {
    const weights = fc.array(fc.double({ min: 0.1, max: 3, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(weights, (factors) => {
        const { inputs, figures } = inputsOf(factors.length, (x) =>
          x.reduce((sum, own, j) => sum + own * factors[j], 1),
        );
        const { shares, variance } = varianceShares(inputs, figures);
        const whole = factors.reduce((sum, factor) => sum + factor ** 2 * UNIT, 0);
        expect(variance).toBeCloseTo(whole, 9);
        factors.forEach((factor, j) => {
          expect(shares[j]).toBeCloseTo((factor ** 2 * UNIT) / whole, 9);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('of a product are what knowing one factor takes away, within what sixty-four draws can tell', () => {
    for (const count of [2, 3, 4]) {
      const { inputs, figures } = inputsOf(count, (x) => x.reduce((product, own) => product * 2 * own, 1));
      const { shares } = varianceShares(inputs, figures);
      // Var(E[f | x]) of one factor, over Var(f) = ∏ E[x²] − ∏ E[x]²; every mean is 1.
      const truth = (4 * UNIT) / ((1 + 4 * UNIT) ** count - 1);
      for (const share of shares) expect(Math.abs(share - truth)).toBeLessThan(0.05);
    }
  });

  it('follow the bend of one input that enters as its square', () => {
    const { inputs, figures } = inputsOf(1, ([x]) => x * x);
    const { shares, variance } = varianceShares(inputs, figures);
    expect(shares[0]).toBeCloseTo(1, 9);
    // Var(x²) of a uniform number is 1/5 − 1/9.
    expect(variance).toBeCloseTo(1 / 5 - 1 / 9, 3);
  });

  it('are none where nothing varies, and never more than all', () => {
    const flat = inputsOf(2, () => 0.3);
    expect(varianceShares(flat.inputs, flat.figures)).toEqual({ shares: Float64Array.of(0, 0), variance: 0 });
    const one = { at: [0.5, 0.5, 0.9] as const, figure: [0.2, 0.2, 0.4] as const, drawn: drawn(1) };
    const { shares } = varianceShares([one, one], new Float64Array(DRAWS));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1);
  });
});
