import { AXES, type Axis } from '../../components/risk-cell.tsx';
import type { HarmAxis, PortfolioInput } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';

/** What the portfolio is to lower and within what, as a person fills it in. */
export interface Wanted {
  axis: Axis;
  of: 'information' | 'tasks';
  /** At most so many measures. */
  most: number;
  /** At most so much effort, in points; null: no limit. */
  budget: number | null;
}

export const MOST_MEASURES = 20;
const USUAL: Wanted = { axis: 'persons', of: 'information', most: 8, budget: null };

/** The portfolio that the address asks for; `asked` is false before anybody has asked for one. */
export function useWanted() {
  const address = useAddress();
  const axis = address.get('axis') as Axis | undefined;
  const most = Number(address.get('most'));
  const budget = Number(address.get('budget'));
  const wanted: Wanted = {
    axis: axis && AXES.includes(axis) ? axis : USUAL.axis,
    of: address.get('of') === 'tasks' ? 'tasks' : 'information',
    most: Number.isInteger(most) && most >= 1 && most <= MOST_MEASURES ? most : USUAL.most,
    budget: budget > 0 ? budget : null,
  };
  const input: PortfolioInput = {
    axis: wanted.axis.toUpperCase() as HarmAxis,
    tasks: wanted.of === 'tasks',
    maxMeasures: wanted.most,
    ...(wanted.budget === null ? {} : { budget: wanted.budget }),
  };
  return {
    wanted,
    input,
    asked: axis !== undefined,
    ask: (next: Wanted) =>
      address.set({
        axis: next.axis,
        of: next.of,
        most: String(next.most),
        budget: next.budget === null ? null : String(next.budget),
      }),
  };
}
