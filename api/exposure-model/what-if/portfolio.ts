import type { RiskRange } from '../mission-score.ts';

/** What a portfolio is chosen from. */
export interface PortfolioMeasure {
  /** Unique among the candidates; ties go to the key that sorts first. */
  readonly key: string;
  /** Above 0. */
  readonly cost: number;
}

export interface PortfolioInput<M extends PortfolioMeasure> {
  readonly candidates: readonly M[];
  /** Risk with these measures in place together, on one set of coins; null: nothing is rated. */
  readonly evaluate: (chosen: readonly M[]) => RiskRange | null;
  /** A cheaper figure by which to look for measures; left out: that of `evaluate`. */
  readonly screen?: (chosen: readonly M[]) => number;
  /** At most so many measures; left out: 10. */
  readonly maxMeasures?: number;
  /** At most so much cost in all; left out: any. */
  readonly budget?: number;
  /** At most so many figures of either sort, which bounds the time; left out: 1,000. */
  readonly maxEvaluations?: number;
  /** Figures worked out, and how many there may be in all. */
  readonly onProgress?: (done: number, atMost: number) => void;
  /** Asked before each figure. */
  readonly shouldStop?: () => boolean;
}

/** A set of measures and the risk that is left with it. */
export interface PortfolioPoint {
  /** Keys in the order in which they were taken. */
  readonly chosen: readonly string[];
  /** Against the point before. A set found by exchange need not hold the one before. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly cost: number;
  /** In harm units a year, of all measures of the point together. */
  readonly risk: RiskRange;
}

export const STOP_REASONS = [
  'NO_MEASURE_HELPS',
  'AS_MANY_AS_ASKED',
  'BUDGET_USED_UP',
  'ALL_CHOSEN',
  'LIMIT_OF_EVALUATIONS',
  'CANCELLED',
  'NOTHING_RATED',
] as const;

export interface Portfolio {
  /** Risk against measures: the first point has none, each further one more measures and less risk. */
  readonly curve: readonly PortfolioPoint[];
  readonly stopped: (typeof STOP_REASONS)[number];
  /** With all candidates together: no choice among them leaves less. Null where it was not worked out. */
  readonly floor: RiskRange | null;
  /** Share of what all candidates together would take away that the last point takes away; null without a floor. */
  readonly captured: number | null;
  readonly evaluations: { readonly full: number; readonly screened: number };
}
