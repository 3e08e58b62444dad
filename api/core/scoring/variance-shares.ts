/**
 * How much of a figure's variance each uncertain input accounts for alone: first-order sensitivity indices,
 *   S_j = Var(E[f | x_j]) / Var(f)   (Sobol' 1993; Saltelli and others 2010),
 * the share of the variance that is expected to go once x_j is known.
 *
 * E[f | x_j] is read off a cut through the means, f(x_j, the others at their means), as in the cut form of the
 * high-dimensional model representation (Rabitz and Alış 1999). Where every other input enters linearly and
 * independently, which a probability of reach does in the chance of each coin, the two agree exactly; an input that
 * feeds several coins enters as a polynomial, and then the cut is off by its curvature. Each cut is the parabola
 * through three points: the ends of the input's range and its mean.
 *
 * Var(f) comes from joint draws of all inputs. The sum of the cuts, whose variance is known, serves as a control
 * variate: Var(f) ≈ Σ V_j + (s²(f) − s²(sum of cuts)), so that sampling touches only how inputs work together.
 * O(inputs · draws).
 */
export interface UncertainInput {
  /** Three points of the cut, ascending: input and figure. The middle one is the mean. */
  readonly at: readonly [number, number, number];
  readonly figure: readonly [number, number, number];
  /** Its value in each joint draw: together they must be an even sample of its distribution. */
  readonly drawn: Float64Array;
}

export interface VarianceShares {
  /** By input, 0 to 1; all 0 where the figure does not vary. Their sum is at most 1. */
  readonly shares: Float64Array;
  readonly variance: number;
}

export function varianceShares(inputs: readonly UncertainInput[], figures: Float64Array): VarianceShares {
  const additive = new Float64Array(figures.length);
  const alone = Float64Array.from(inputs, ({ at, figure, drawn }) => {
    // About the mean's figure: what does not vary is exactly 0, and not what rounding leaves of it.
    const cut = drawn.map((x) => parabola(at, figure, x) - figure[1]);
    cut.forEach((value, d) => {
      additive[d] += value;
    });
    return varianceOf(cut);
  });
  const sum = alone.reduce((total, own) => total + own, 0);
  const variance = Math.max(sum, sum + varianceOf(figures) - varianceOf(additive));
  return { shares: alone.map((own) => (variance > 0 ? own / variance : 0)), variance };
}

/** Newton's form; through fewer points where two of them coincide. */
function parabola([a, b, c]: UncertainInput['at'], [fa, fb, fc]: UncertainInput['figure'], x: number): number {
  const left = b > a ? (fb - fa) / (b - a) : null;
  const right = c > b ? (fc - fb) / (c - b) : null;
  if (left === null || right === null) return fb + (left ?? right ?? 0) * (x - b);
  const bend = (right - left) / (c - a);
  return fb + left * (x - b) + bend * (x - a) * (x - b);
}

function varianceOf(values: Float64Array): number {
  if (values.length === 0) return 0;
  const [origin] = values;
  const mean = values.reduce((sum, value) => sum + (value - origin), 0) / values.length;
  return values.reduce((sum, value) => sum + (value - origin - mean) ** 2, 0) / values.length;
}
