/**
 * Round values for an axis from low to high, at most so many, at steps of 1, 2 or 5 times a power of ten.
 * The ends themselves need not be among them.
 */
export function niceTicks(low: number, high: number, most: number): number[] {
  const span = high - low;
  if (!(span > 0) || most < 1) return [low];
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = [1, 2, 5, 10].map((by) => by * power).find((each) => span / each <= most) ?? 10 * power;
  const ticks: number[] = [];
  // Whole multiples of the step: sums of a step would drift off the round values.
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) ticks.push(i * step);
  return ticks;
}
