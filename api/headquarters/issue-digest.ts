import { HARM_AXES, type HarmAxis } from '../../graph-schema/values.ts';
import type { AxisTotals, RiskRange } from '../exposure-model/mission-score.ts';
import { type ControlStates, controlStates } from './control-states.ts';
import { type FactorOccurrence, factorOccurrences } from './factor-occurrences.ts';
import type { IssueReading } from './issue-reading.ts';
import { PROGRESS_ITEMS, type ProgressState } from './progress.ts';
import { type ThemeCell, themeCells } from './theme-cell.ts';
import { type TypeCounts, typeCounts } from './type-counts.ts';

/** Risk on the axis where it is largest, in harm units a year. */
export interface AxisRisk {
  readonly axis: HarmAxis;
  readonly risk: RiskRange;
}

/**
 * What headquarters needs of one frozen issue. Frozen things never change, so it is worked out once; it is some hundred
 * times smaller than graph and scores, which need not be held.
 */
export interface IssueDigest {
  /** In the order of the themes. */
  readonly cells: readonly ThemeCell[];
  readonly factors: readonly FactorOccurrence[];
  readonly controls: ControlStates;
  /** In the order of the items. */
  readonly progress: readonly ProgressState[];
  readonly counts: TypeCounts;
  /** Totals are never added. Null: nothing is rated. */
  readonly information: AxisRisk | null;
  readonly tasks: AxisRisk | null;
}

/** Part of the name under which digests are kept: raised with every change of what is worked out. */
export const DIGEST_VERSION = 1;

export const issueDigest = (issue: IssueReading): IssueDigest => ({
  cells: themeCells(issue),
  factors: factorOccurrences(issue),
  controls: controlStates(issue.reading),
  progress: PROGRESS_ITEMS.map(({ judge }) => judge(issue)),
  counts: typeCounts(issue.reading),
  information: largest(issue.score.totals.information),
  tasks: largest(issue.score.totals.tasks),
});

/** The axis where the risk is largest; ties go to the first of the scale. */
export function largest(totals: AxisTotals): AxisRisk | null {
  let most: AxisRisk | null = null;
  for (const axis of HARM_AXES) {
    const { risk } = totals[axis];
    if (risk && (!most || risk.estimate > most.risk.estimate)) most = { axis, risk };
  }
  return most;
}
