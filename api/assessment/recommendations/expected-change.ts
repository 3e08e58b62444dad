import type { ExpectedChange, ExpectedChanges } from '../../../graph-schema/recommendation.ts';
import { HARM_AXES, type HarmAxis } from '../../../graph-schema/values.ts';
import type { ScoreComparison } from '../../exposure-model/what-if/score-comparison.ts';

type Totals = ScoreComparison['totals'];
/** What the changes of one recommendation, of the others, and of all together come to. */
export interface Tried {
  readonly alone: Totals;
  /** Null: there are no others. */
  readonly others: Totals | null;
  readonly all: Totals;
}

/**
 * Expected change on the axis with the largest risk before, for information and for tasks. All figures come from the
 * same sampled worlds, so that they differ by the measures and not by chance.
 */
export const expectedChanges = (tried: Tried, of: { asOf: string; graphVersion: string }): ExpectedChanges => ({
  ...of,
  information: changeOf(tried, 'information'),
  tasks: changeOf(tried, 'tasks'),
});

function changeOf({ alone, others, all }: Tried, group: keyof Totals): ExpectedChange | null {
  const axis = leadingAxis(alone, group);
  if (!axis) return null;
  const before = alone[group][axis].risk.before;
  const after = (totals: Totals) => totals[group][axis].risk.after;
  const [aloneAfter, withAll] = [after(alone), after(all)];
  const withOthers = others ? after(others) : before;
  if (!before || !aloneAfter || !withAll || !withOthers) return null;
  const figure = ({ estimate, low, high }: NonNullable<typeof before>) => ({ estimate, low, high });
  return {
    axis,
    before: figure(before),
    alone: figure(aloneAfter),
    withOthers: figure(withOthers),
    withAll: figure(withAll),
  };
}

function leadingAxis(totals: Totals, group: keyof Totals): HarmAxis | null {
  const risk = (axis: HarmAxis) => totals[group][axis].risk.before?.estimate ?? -1;
  const [first] = [...HARM_AXES].sort((a, b) => risk(b) - risk(a));
  return first !== undefined && risk(first) >= 0 ? first : null;
}
