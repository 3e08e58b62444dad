export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval (Wilson 1927) for a share of `hits` in `trials`, at `z` standard deviations.
 * It keeps its coverage near 0 and 1, where the textbook interval collapses: with no hit the upper limit is
 * z²/(trials + z²), never zero.
 */
export function wilsonInterval(hits: number, trials: number, z: number): Interval {
  if (!(trials > 0)) return { low: 0, high: 1 };
  const share = hits / trials;
  const square = z * z;
  const centre = (share + square / (2 * trials)) / (1 + square / trials);
  const half = (z * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials * trials))) / (1 + square / trials);
  // The ends at 0 and 1 are exact in theory; rounding must not turn them into 1e-17.
  return { low: hits <= 0 ? 0 : Math.max(0, centre - half), high: hits >= trials ? 1 : Math.min(1, centre + half) };
}

/**
 * Standard deviations that hold a two-sided `confidence`, such as 1.96 for 0.95: the normal quantile after
 * Acklam (2003), relative error below 1.2e-9.
 */
export function normalDeviate(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`A confidence of ${confidence} is not between 0 and 1`);
  return -normalQuantile((1 - confidence) / 2);
}

/** Value below which a standard normal number lies with probability `p`. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p >= 0.02425) {
    const q = p - 0.5;
    const r = q * q;
    const top =
      ((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
        3.066479806614716e1) *
        r +
      2.506628277459239;
    const bottom =
      ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
        1.328068155288572e1) *
        r +
      1;
    return (top * q) / bottom;
  }
  const q = Math.sqrt(-2 * Math.log(p));
  const top =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const bottom =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return top / bottom;
}
