import type { QueryElementsArgs } from '../../schema/generated/resolver-types.ts';
import type { ReadTransaction, SeenBy } from '../../store/graph-store.ts';
import { filterConditions, orderOf } from './element-conditions.ts';
import { kindPattern } from './kind-pattern.ts';

export type ListRequest = Pick<QueryElementsArgs, 'mission' | 'kind' | 'filter' | 'sort'>;

/** What a row is sorted by, then its key: two rows never stand at the same place. */
export type Place = readonly [sortedBy: string | number, key: string];

/** A whole list in its order, without what stands in its rows. */
export type ElementOrder = readonly Place[];

/** Text by code units, so that the order is the same on both stores and whatever the machine's language. */
function compare(one: Place, other: Place): number {
  if (one[0] !== other[0]) return one[0] < other[0] ? -1 : 1;
  return one[1] < other[1] ? -1 : one[1] > other[1] ? 1 : 0;
}

/** Reads and sorts a list. The filter runs in the store; only what the order needs is handed over. */
export async function readOrder(tx: ReadTransaction, seen: SeenBy, request: ListRequest): Promise<ElementOrder> {
  const { expression, descending } = orderOf(request.sort);
  const { label, condition } = kindPattern(request.kind);
  const { where, parameters } = filterConditions(request.filter, seen);
  const conditions = [condition, ...where].filter((one) => one !== null);
  const cypher = `MATCH (n:${label} {missionId: $missionId}) WHERE ${conditions.join(' AND ')}
RETURN ${expression} AS sortedBy, n.key AS key`;
  const rows = await tx.run(cypher, { ...parameters, missionId: request.mission });
  const order = rows.map((row): Place => [row.sortedBy as string | number, String(row.key)]).sort(compare);
  return descending ? order.reverse() : order;
}

/** Position of the first row behind a place, which need not be in the list any more. O(log n). */
export function positionBehind(order: ElementOrder, place: Place, descending: boolean): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const difference = compare(order[middle]!, place);
    if (descending ? difference >= 0 : difference <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
