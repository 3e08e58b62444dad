/**
 * Where a range of places lies on an axis from the first to the last place shown, as shares from 0 to 1. The axis is
 * one of ratios: a swap of places 2 and 3 weighs as much as one of 20 and 30, and is seen as well.
 */
export function placesOnAxis(
  range: { low: number; high: number },
  axis: { first: number; last: number },
): { from: number; to: number } {
  // A place reaches to the next one, so that a range of one place can be seen and neighbours meet.
  const end = Math.log((axis.last + 1) / axis.first);
  const share = (place: number) => Math.min(1, Math.max(0, Math.log(place / axis.first) / end));
  return { from: share(range.low), to: share(range.high + 1) };
}
