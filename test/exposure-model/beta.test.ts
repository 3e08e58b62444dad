import fc from 'fast-check';
import { expect, test } from 'vitest';
import { betaDistribution, betaQuantile } from '../../api/core/scoring/beta.ts';

test('the distribution function of whole parameters is the binomial tail', () => {
  // P(Beta(a, b) ≤ x) = P(Binomial(a + b − 1, x) ≥ a); here 1 − (.7⁶ + 6 · .3 · .7⁵).
  expect(betaDistribution(0.3, 2, 5)).toBeCloseTo(1 - (0.7 ** 6 + 6 * 0.3 * 0.7 ** 5), 12);
  expect(betaDistribution(0.3, 1, 1)).toBeCloseTo(0.3, 12);
});

test('a quantile is where the distribution reaches it, with the judged value as the mean', () => {
  const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
  // Below a mean of .05 at the floor of the weights, 6, mass piles up closer to the end than a double tells apart.
  const judged = fc.integer({ min: 5, max: 95 }).map((percent) => percent / 100);
  fc.assert(
    fc.property(share, judged, fc.integer({ min: 6, max: 200 }), (p, mean, weight) => {
      const x = betaQuantile(p, mean, weight);
      expect(betaDistribution(x, mean * weight, (1 - mean) * weight)).toBeCloseTo(p, 6);
      expect(betaQuantile(1 - p, 1 - mean, weight)).toBeCloseTo(1 - x, 8);
    }),
  );
  // Mean .25 and weight 12 is Beta(3, 9).
  expect(betaQuantile(0.05, 0.25, 12)).toBeCloseTo(0.0788200457, 9);
});

test('what is certain stays certain', () => {
  expect([betaQuantile(0.05, 0, 12), betaQuantile(0.95, 1, 12)]).toEqual([0, 1]);
});
