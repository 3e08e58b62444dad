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

test('a quantile of a rare event that is well known is found as well', () => {
  const exponent = fc.double({ min: 0.5, max: 5, noNaN: true });
  fc.assert(
    fc.property(exponent, exponent, fc.constantFrom(0.05, 0.95), (rarity, certainty, p) => {
      const [mean, weight] = [10 ** -rarity, 10 ** certainty];
      const [alpha, beta] = [mean * weight, (1 - mean) * weight];
      const x = betaQuantile(p, mean, weight);
      // The quantile is exact to 1e-11, by which the distribution moves far where mass piles up at zero.
      expect(betaDistribution(x - 2e-11, alpha, beta)).toBeLessThan(p + 1e-9);
      expect(betaDistribution(x + 2e-11, alpha, beta)).toBeGreaterThan(p - 1e-9);
    }),
    { numRuns: 2000 },
  );
});

test('what is certain stays certain', () => {
  expect([betaQuantile(0.05, 0, 12), betaQuantile(0.95, 1, 12)]).toEqual([0, 1]);
});
