import { type Sight, sightKey } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import type { ElementPage } from '../base/element-record.ts';
import { Latest } from '../base/latest.ts';
import { decodeCursor, encodeCursor, pageSize } from '../base/paging.ts';
import { orderOf } from './element-conditions.ts';
import { type ElementOrder, type ListRequest, type Place, positionBehind, readOrder } from './element-order.ts';
import { findByKeys } from './element-queries.ts';

/** Orders held, each some hundred bytes an element: the lists that people are turning the pages of. */
const ORDERS_HELD = 32;

/**
 * Lists of elements. The order of a list is read once for a version of the mission's graph and serves every page
 * of it: of 20,000 elements a page then takes 2 ms of the store's time in place of 20. A write makes a new version,
 * so nobody is shown an older list, and a cursor names the last row by what it was sorted by, so it holds in both.
 * Whoever sees something else has an order of their own.
 */
export function createElementList({ store }: { store: GraphStore }) {
  const orders = new Latest<ElementOrder>(ORDERS_HELD);

  async function orderFor(sight: Sight, request: ListRequest): Promise<ElementOrder> {
    const { mission, kind, filter, sort } = request;
    const read = () => store.read((tx) => readOrder(tx, sightCondition(sight), request));
    const version = await store.graphVersion(mission);
    // The library has no version of its own, and is short.
    if (version === null) return read();
    const key = [sightKey(sight), mission, version, kind ?? null, filter ?? null, orderOf(sort).name];
    return orders.get(JSON.stringify(key), read);
  }

  return async (
    sight: Sight,
    request: ListRequest & { first: number; after?: string | null },
  ): Promise<ElementPage> => {
    const first = pageSize(request.first);
    const { name, descending } = orderOf(request.sort);
    const last = decodeCursor(request.after, name);
    const order = await orderFor(sight, request);
    const start = last ? positionBehind(order, [last[0] ?? '', String(last[1])], descending) : 0;
    const places = order.slice(start, start + first);
    const found = await store.read((tx) =>
      findByKeys(
        tx,
        sightCondition(sight),
        places.map(([, key]) => key),
      ),
    );
    const cursorOf = (place: Place | undefined) => (place ? encodeCursor(name, place) : null);
    return {
      // An entry deleted a moment ago is left out; the next page begins behind its place all the same.
      nodes: places.flatMap(([, key]) => found.get(key) ?? []),
      pageInfo: {
        hasNextPage: start + first < order.length,
        hasPreviousPage: last !== null,
        startCursor: cursorOf(places[0]),
        endCursor: cursorOf(places.at(-1)),
      },
      count: async () => order.length,
    };
  };
}
