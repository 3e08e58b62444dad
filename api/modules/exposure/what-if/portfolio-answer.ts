import type { HarmAxis } from '../../../../graph-schema/values.ts';
import type { RiskRange } from '../../../exposure-model/mission-score.ts';
import { ScoringStopped } from '../../../exposure-model/scoring-stopped.ts';
import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import { choosePortfolio } from '../../../exposure-model/what-if/choose-portfolio.ts';
import type { Portfolio } from '../../../exposure-model/what-if/portfolio.ts';
import { portfolioEvaluator } from '../../../exposure-model/what-if/portfolio-evaluator.ts';
import type { WhatIfBase } from '../../../exposure-model/what-if/what-if.ts';

export interface PortfolioRequest {
  readonly axis: HarmAxis;
  readonly which: 'information' | 'tasks';
  readonly maxMeasures: number;
  readonly budget?: number;
}

export interface PortfolioStepAnswer {
  /** The measures that the step adds. */
  readonly measures: readonly CandidateMeasure[];
  /** The risk with all measures of the step together. */
  readonly risk: RiskRange;
  /** What the step lowers the risk by, and what its measures would alone. */
  readonly gain: number;
  readonly alone: number;
  readonly cost: number;
}

export interface PortfolioAnswer {
  readonly start: RiskRange | null;
  readonly steps: readonly PortfolioStepAnswer[];
  readonly stopped: Portfolio['stopped'];
  readonly evaluations: number;
}

/** Chooses measures, and weighs what each step adds on its own. Throws ScoringStopped when it is told to stop. */
export function portfolioAnswer(
  base: WhatIfBase,
  candidates: readonly CandidateMeasure[],
  request: PortfolioRequest,
  run: { onProgress: (done: number, total: number) => void; shouldStop: () => boolean },
): PortfolioAnswer {
  const { axis, which, maxMeasures, budget } = request;
  const evaluator = portfolioEvaluator<CandidateMeasure>(base, { axis, which });
  const { curve, stopped, evaluations } = choosePortfolio({ candidates, ...evaluator, maxMeasures, budget, ...run });
  if (stopped === 'CANCELLED') throw new ScoringStopped();
  const byKey = new Map(candidates.map((measure) => [measure.key, measure]));
  const start = curve[0]?.risk ?? null;
  const steps = curve.slice(1).map(({ added, risk, cost }, i): PortfolioStepAnswer => {
    const measures = added.flatMap((key) => byKey.get(key) ?? []);
    const alone = evaluator.evaluate(measures);
    const gain = (curve[i]?.risk.estimate ?? 0) - risk.estimate;
    return { measures, risk, gain, alone: start && alone ? start.estimate - alone.estimate : 0, cost };
  });
  return { start, steps, stopped, evaluations: evaluations.full + evaluations.screened + steps.length };
}
