/**
 * The Beta distribution, by which a judged probability is drawn: mean m and weight c give α = m·c, β = (1 − m)·c.
 *
 * Distribution function: the continued fraction of the incomplete beta function by Lentz's method (Press et al.,
 * Numerical Recipes, 6.4). Quantile: Halley's steps within a bracket that shrinks, three or four evaluations.
 */
import { normalQuantile } from '../reach/wilson.ts';

const FRACTION_STEPS = 300;
const TINY = 1e-300;
const MOST_STEPS = 100;
const PRECISION = 1e-11;
/** Above this a step says little of how far it is. */
const MOST_BEND = 8;

/** ln Γ(x) for x > 0, after Lanczos with g = 7, n = 9; relative error below 1e-14. */
function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  const series =
    0.99999999999980993 +
    676.5203681218851 / (z + 1) -
    1259.1392167224028 / (z + 2) +
    771.32342877765313 / (z + 3) -
    176.61502916214059 / (z + 4) +
    12.507343278686905 / (z + 5) -
    0.13857109526572012 / (z + 6) +
    9.9843695780195716e-6 / (z + 7) +
    1.5056327351493116e-7 / (z + 8);
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(series);
}

/** ln of 1 / B(α, β), by which the density is scaled. */
const logScaleOf = (alpha: number, beta: number): number => logGamma(alpha + beta) - logGamma(alpha) - logGamma(beta);

/**
 * Probability that a Beta(α, β) number lies below x.
 * @public part of the core on its own; within the product quantiles alone are asked for.
 */
export function betaDistribution(x: number, alpha: number, beta: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return distribution(x, alpha, beta, logScaleOf(alpha, beta));
}

/** For 0 < x < 1. The scale takes longer than the rest, and one serves all evaluations for a quantile. */
function distribution(x: number, alpha: number, beta: number, logScale: number): number {
  const front = Math.exp(logScale + alpha * Math.log(x) + beta * Math.log1p(-x));
  // The fraction converges fast on the near side of the mean; the other side follows by symmetry.
  return x < (alpha + 1) / (alpha + beta + 2)
    ? (front * fraction(x, alpha, beta)) / alpha
    : 1 - (front * fraction(1 - x, beta, alpha)) / beta;
}

/** Lentz's guard: a partial denominator of zero becomes a tiny number. */
const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 - ((a + b) * x) / (a + 1);
  d = 1 / away(d);
  let h = d;
  for (let m = 1; m <= FRACTION_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = away(1 + even * d);
    c = away(1 + even / c);
    h *= c / d;
    d = 1 / d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = away(1 + odd * d);
    c = away(1 + odd / c);
    const change = c / d;
    h *= change;
    d = 1 / d;
    if (Math.abs(change - 1) < 1e-13) break;
  }
  return h;
}

/**
 * The value below which a number with this mean and weight lies with probability p. A mean of 0 or 1 is certain.
 * Halley's steps on the distribution function, halving the bracket instead where a step would leave it.
 */
export function betaQuantile(p: number, mean: number, weight: number): number {
  if (mean <= 0) return 0;
  if (mean >= 1) return 1;
  const [alpha, beta] = [mean * weight, (1 - mean) * weight];
  return quantile(p, alpha, beta, logScaleOf(alpha, beta));
}

/** The values of `betaQuantile` at two probabilities, for little more than one of them costs. */
export function betaQuantiles(low: number, high: number, mean: number, weight: number): readonly [number, number] {
  if (mean <= 0) return [0, 0];
  if (mean >= 1) return [1, 1];
  const [alpha, beta] = [mean * weight, (1 - mean) * weight];
  const logScale = logScaleOf(alpha, beta);
  return [quantile(low, alpha, beta, logScale), quantile(high, alpha, beta, logScale)];
}

function quantile(p: number, alpha: number, beta: number, logScale: number): number {
  let low = 0;
  let high = 1;
  // Where mass piles up at an end the guess may be off by orders of magnitude: whether it lies there is looked at.
  let x = Math.min(1 - PRECISION, Math.max(PRECISION, firstGuess(p, alpha, beta)));
  const sum = alpha + beta;
  const variance = (alpha * beta) / (sum * sum * (sum + 1));
  for (let i = 0; i < MOST_STEPS; i++) {
    const miss = (x <= 0 ? 0 : x >= 1 ? 1 : distribution(x, alpha, beta, logScale)) - p;
    if (miss < 0) low = x;
    else high = x;
    const density = Math.exp(logScale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
    const newton = miss / density;
    // Halley's correction of it by how the density bends, at most a doubling.
    const bend = newton * ((alpha - 1) / x - (beta - 1) / (1 - x));
    const step = newton / (1 - 0.5 * Math.min(1, bend));
    const isWithin = x - step > low && x - step < high;
    // What a step leaves is of the third order in it.
    const left = Math.abs(step) * (bend * bend + (newton * newton) / variance);
    if (isWithin && left <= PRECISION * x) return x - step;
    if (Math.abs(step) <= PRECISION * x || high - low <= PRECISION) return x;
    // In the flat beyond the mass steps are short, and halves are not.
    x = isWithin && Math.abs(bend) <= MOST_BEND ? x - step : (low + high) / 2;
  }
  return x;
}

/** Where the search begins: by the normal quantile (Abramowitz and Stegun 26.5.22), or by the nearer end alone. */
function firstGuess(p: number, alpha: number, beta: number): number {
  if (alpha >= 1 && beta >= 1) {
    const deviate = -normalQuantile(p);
    const lift = (deviate * deviate - 3) / 6;
    const h = 2 / (1 / (2 * alpha - 1) + 1 / (2 * beta - 1));
    const w =
      (deviate * Math.sqrt(h + lift)) / h - (1 / (2 * beta - 1) - 1 / (2 * alpha - 1)) * (lift + 5 / 6 - 2 / (3 * h));
    return alpha / (alpha + beta * Math.exp(2 * w));
  }
  const below = Math.exp(alpha * Math.log(alpha / (alpha + beta))) / alpha;
  const above = Math.exp(beta * Math.log(beta / (alpha + beta))) / beta;
  const whole = below + above;
  return p < below / whole ? (alpha * whole * p) ** (1 / alpha) : 1 - (beta * whole * (1 - p)) ** (1 / beta);
}
