import type { ChangeNote, RefusedChange, ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import type { ElementComparison, ScoreComparison } from '../../../exposure-model/what-if/score-comparison.ts';
import type { WhatIfResult } from '../../../exposure-model/what-if/what-if.ts';

/** What a what-if comes to, without the score of the changed mission. */
export interface WhatIfAnswer {
  readonly refused: readonly RefusedChange[];
  readonly notes: readonly ChangeNote[];
  readonly losses: readonly ServiceLoss[];
  /** The exposures that move most. */
  readonly rows: readonly ElementComparison[];
  /** How many move. */
  readonly moved: number;
  readonly totals: ScoreComparison['totals'];
}

/** More than anybody reads; a change that moves more moves these most. */
const MOST_ROWS = 2_000;

export function whatIfAnswer({ changed, comparison }: WhatIfResult): WhatIfAnswer {
  const { refused, notes, losses } = changed;
  const { elements, totals } = comparison;
  return {
    refused,
    notes,
    losses,
    rows: elements.slice(0, MOST_ROWS),
    moved: elements.length,
    totals,
  };
}
