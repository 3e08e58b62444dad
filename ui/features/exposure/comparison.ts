import { AXES, type Axis } from '../../components/risk-cell.tsx';
import type { ExposureName, HarmAxis, StateEffect } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { useHeldInAddress } from '../../lib/held-in-address.ts';

const nameOf = ({ element, effect }: ExposureName): string => `${element}.${effect}`;

function named(text: string): ExposureName[] {
  const at = text.lastIndexOf('.');
  return at > 0 ? [{ element: text.slice(0, at), effect: text.slice(at + 1) as StateEffect }] : [];
}

export type Comparison = ReturnType<typeof useComparison>;

/** The two rows that are compared, and on which axis, as the address holds them. */
export function useComparison() {
  const address = useAddress();
  const { value, set } = useHeldInAddress('compare', { replace: false });
  const chosen = value.split(',').flatMap(named).slice(0, 2);
  const by = address.get('by') as Axis | undefined;
  const axis: Axis = by && AXES.includes(by) ? by : 'persons';
  return {
    chosen,
    axis,
    onAxis: axis.toUpperCase() as HarmAxis,
    isChosen: (name: ExposureName) => chosen.some((each) => nameOf(each) === nameOf(name)),
    /** Takes a row in or out. A third one takes the place of the second. */
    toggle: (name: ExposureName, leading: Axis | undefined) => {
      const others = chosen.filter((each) => nameOf(each) !== nameOf(name));
      const next = others.length < chosen.length ? others : [...chosen.slice(0, 1), name];
      set(next.map(nameOf).join(','), {
        by: next.length === 0 ? null : (by ?? address.get('axis') ?? leading ?? null),
      });
    },
    setAxis: (next: Axis) => address.set({ by: next }, { replace: true }),
    clear: () => set('', { by: null }),
  };
}
