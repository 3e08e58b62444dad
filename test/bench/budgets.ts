/** What the design promises on two cores; a figure without a budget is printed beside a dash. */
export interface Budget {
  readonly figure: string;
  readonly elements: number;
  readonly reach: 'few' | 'most';
  readonly limit: number;
}

export const BUDGETS: readonly Budget[] = [
  { figure: 'assessMs', elements: 20_000, reach: 'few', limit: 10_000 },
  { figure: 'megabytes', elements: 20_000, reach: 'few', limit: 1_000 },
  { figure: 'leadingMs', elements: 20_000, reach: 'most', limit: 10_000 },
];
export const BEST_PATH_BUDGET_MS = 600;
export const LIST_BUDGET_MS = 50;
/** Shares: what need-to-know may add to an answer, and by how much two worlds may differ in time. */
export const ENFORCEMENT_BUDGET = 0.15;
export const WORLDS_BUDGET = 0.05;
/** A heap breathes; what is kept for each request would be far more than this over 90,000. */
export const GROWTH_BUDGET = 0.05;
export const WHAT_IF_BUDGET_MS = 1_000;
export const LONG_DOCUMENT_BUDGET_MS = 5_000;
export const ANALYSIS_BUDGET_MS = 2_000;
export const HEADQUARTERS_BUDGET_MS = 3_000;

export const budgetOf = (figure: string, elements: number, reach: string): number | null =>
  BUDGETS.find((b) => b.figure === figure && b.elements === elements && b.reach === reach)?.limit ?? null;
