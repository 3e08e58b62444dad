import { GROUP_TYPES, INCIDENT_TYPES, STORE_FORMS } from '../../graph-schema/values.ts';
import type { GraphReading } from '../analyses/reading/graph-reading.ts';
import { type SuppressedCounts, suppressSmallCounts } from './suppression.ts';

/** What is counted, and by which property. */
export const COUNTED = [
  { id: 'stores', kind: 'DataStore', property: 'storeForm', values: STORE_FORMS },
  { id: 'groups', kind: 'PersonGroup', property: 'groupType', values: GROUP_TYPES },
  { id: 'incidents', kind: 'Incident', property: 'incidentType', values: INCIDENT_TYPES },
] as const;
export type CountedId = (typeof COUNTED)[number]['id'];

/** Column of those whose type nobody recorded. */
export const UNTYPED = 'NOT_ASSESSED';

/** Counts of one mission by column, the last column being those of no recorded type; null: nothing was mapped. */
export type TypeCounts = Readonly<Record<CountedId, readonly number[] | null>>;

export const typeCounts = (reading: GraphReading): TypeCounts =>
  Object.fromEntries(
    COUNTED.map(({ id, kind, property, values }) => {
      const types = reading.nodes(kind).map((node) => reading.node(node).text(property));
      const columns = [...values, null].map((value) => types.filter((type) => type === value).length);
      return [id, types.length === 0 ? null : columns];
    }),
  ) as TypeCounts;

/** A table of counts as it may be shown; a row is null where nothing was mapped. */
export interface CountTable extends Omit<SuppressedCounts, 'cells' | 'rowTotals'> {
  readonly id: CountedId;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: readonly (number | null)[]; readonly total: number | null }[];
  /** Whether anything was mapped, by row. */
  readonly mapped: readonly boolean[];
}

/** Tables over all missions, in the order given. A mission in which nothing was mapped adds nothing to any total. */
export function countTables(missions: readonly (TypeCounts | null)[], below: number): CountTable[] {
  return COUNTED.map(({ id, values }) => {
    const columns = [...values, UNTYPED];
    const counts = missions.map((counted) => counted?.[id] ?? columns.map(() => 0));
    const { cells, rowTotals, columnTotals, grandTotal } = suppressSmallCounts(
      counts.length > 0 ? counts : [columns.map(() => 0)],
      below,
    );
    return {
      id,
      columns,
      rows: missions.map((_, i) => ({ cells: cells[i]!, total: rowTotals[i]! })),
      mapped: missions.map((counted) => (counted?.[id] ?? null) !== null),
      columnTotals,
      grandTotal,
    };
  });
}
