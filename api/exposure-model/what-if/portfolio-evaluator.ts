import type { HarmAxis } from '../../../graph-schema/values.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import { applyChanges } from './apply-changes.ts';
import type { PortfolioInput, PortfolioMeasure } from './portfolio.ts';
import { sampledRisk } from './sampled-risk.ts';
import { type WhatIfBase, whatIf } from './what-if.ts';

export interface TriedMeasure extends PortfolioMeasure {
  readonly changes: readonly WhatIfChange[];
}

/** The risk that a portfolio is to lower. Information and tasks count one harm from two ends, and are never added. */
export interface PortfolioAim {
  readonly axis: HarmAxis;
  readonly which: 'information' | 'tasks';
}

/**
 * How sets of measures are weighed on a mission: by scores for what is shown, by plain counts of as many worlds for
 * the search. Both toss the coins of the score before.
 */
export function portfolioEvaluator<M extends TriedMeasure>(
  base: WhatIfBase,
  { axis, which }: PortfolioAim,
): Required<Pick<PortfolioInput<M>, 'evaluate' | 'screen'>> {
  const { graph, library, before, schema } = base;
  const { asOf, seed, trials } = before.score;
  const changesOf = (chosen: readonly M[]) => chosen.flatMap(({ changes }) => changes);
  const riskOf = sampledRisk(graph, library, { asOf, seed, trials, axis, which });
  return {
    evaluate: (chosen) => whatIf(base, changesOf(chosen)).comparison.totals[which][axis].risk.after,
    screen: (chosen) => riskOf(applyChanges(graph, changesOf(chosen), { asOf, library, schema }).graph),
  };
}
