/** The least that any set of at most so many measures, within the budget, leaves: all sets tried. */
export function exhaustivePortfolio<M extends { readonly cost: number }>(
  candidates: readonly M[],
  risk: (chosen: readonly M[]) => number,
  maxMeasures: number,
  budget = Number.POSITIVE_INFINITY,
): number {
  let least = Number.POSITIVE_INFINITY;
  const extend = (chosen: readonly M[], from: number, cost: number): void => {
    least = Math.min(least, risk(chosen));
    if (chosen.length === maxMeasures) return;
    for (let i = from; i < candidates.length; i++) {
      const one = candidates[i];
      if (cost + one.cost <= budget) extend([...chosen, one], i + 1, cost + one.cost);
    }
  };
  extend([], 0, 0);
  return least;
}
