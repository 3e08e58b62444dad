import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { Custody, DataCategory, ElementFilter, ElementSort, Sensitivity } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { useAsOf, useMission } from '../../lib/mission.ts';

export const FILTERS = ['q', 'site', 'office', 'custody', 'category', 'marking', 'missing', 'overdue'] as const;
export type FilterName = (typeof FILTERS)[number];

const SORTS = { name: 'NAME', id: 'ID', reviewDue: 'REVIEW_DUE', changed: 'CHANGED' } as const;
export type SortName = keyof typeof SORTS;

/** Which filters make sense for a kind, from the properties and links it may have. */
export function filtersOf(kind: NodeKindName): FilterName[] {
  const { ownProperties, labels } = nodeKindOf(kind);
  const placed = labels.some((label) => ['Asset', 'DataStore', 'Office', 'PersonGroup'].includes(label));
  const operated = labels.some((label) => ['Asset', 'DataStore'].includes(label));
  return FILTERS.filter((name) => {
    if (name === 'site') return placed;
    if (name === 'office') return operated;
    if (name === 'custody') return ownProperties.includes('custody');
    if (name === 'category') return ownProperties.includes('dataCategories');
    return true;
  });
}

/** Filter and sort of a list as the address holds them, in the form that the server takes. */
export function useKindList(kind: NodeKindName) {
  const address = useAddress();
  const mission = useMission();
  const asOf = useAsOf();
  const usable = filtersOf(kind);
  const get = (name: FilterName) => (usable.includes(name) ? address.get(name) : undefined);
  const sortName: SortName =
    (address.get('sort') ?? 'name') in SORTS ? ((address.get('sort') ?? 'name') as SortName) : 'name';
  const descending = address.get('desc') === '1';
  const filter: ElementFilter = {
    ...(get('q') ? { text: get('q') } : {}),
    ...(get('site') ? { site: get('site') } : {}),
    ...(get('office') ? { office: get('office') } : {}),
    ...(get('custody') ? { custody: [get('custody') as Custody] } : {}),
    ...(get('category') ? { dataCategory: [get('category') as DataCategory] } : {}),
    ...(get('marking') ? { sensitivity: [get('marking') as Sensitivity] } : {}),
    ...(get('missing') ? { notAssessed: get('missing') } : {}),
    ...(get('overdue') ? { reviewDueBefore: asOf ?? mission.ownDay } : {}),
  };
  const sort: ElementSort = { by: SORTS[sortName], descending };
  return {
    filter,
    sort,
    sortName,
    descending,
    filtered: Object.keys(filter).length > 0,
    clear: () => address.set({ ...Object.fromEntries(FILTERS.map((name) => [name, null])), after: null }),
    /** Sorts by a column, or turns the order round where it already sorts by it. */
    sortBy: (name: SortName) =>
      address.set({
        sort: name === 'name' ? null : name,
        desc: name === sortName && !descending ? '1' : null,
        after: null,
      }),
  };
}
