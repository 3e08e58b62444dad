import type { ChangeNote, RefusedChange, ServiceLoss } from '../../../exposure-model/what-if/changed-graph.ts';
import type { ElementComparison, ScoreComparison } from '../../../exposure-model/what-if/score-comparison.ts';
import type { WhatIfResult } from '../../../exposure-model/what-if/what-if.ts';

/** What a what-if comes to, without the score of the changed mission. */
export interface WhatIfAnswer {
  readonly refused: readonly RefusedChange[];
  readonly notes: readonly ChangeNote[];
  readonly losses: readonly ServiceLoss[];
  /** The exposures that move most, of elements that are there before. */
  readonly rows: readonly ElementComparison[];
  /** How many move; those beyond `rows` are asked for one by one. */
  readonly moved: number;
  readonly totals: ScoreComparison['totals'];
}

/** More than anybody reads: each row has to be handed from thread to thread. */
export const MOST_ROWS = 200;

export function whatIfAnswer({ changed, comparison }: WhatIfResult): WhatIfAnswer {
  const { refused, notes, losses } = changed;
  const { elements, totals } = comparison;
  return {
    refused,
    notes,
    losses,
    rows: elements.filter(({ presence }) => presence !== 'NEW').slice(0, MOST_ROWS),
    moved: elements.length,
    totals,
  };
}
