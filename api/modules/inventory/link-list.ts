import { type Sight, sightKey } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { Latest } from '../base/latest.ts';
import { decodeCursor, encodeCursor, pageSize } from '../base/paging.ts';
import { type LinkListRequest, type LinkPlace, linksAt, readLinkOrder } from './link-queries.ts';

/** Orders held, each some hundred bytes a link: of a mission of 20,000 elements ten megabytes. */
const ORDERS_HELD = 4;
const ORDER = 'mission-links';

/** The links of a whole mission, or of one type in it. */
export type MissionLinksRequest = Pick<LinkListRequest, 'type' | 'after' | 'first'> & { mission: string };

/**
 * Lists of a mission's links, by key: keys say nothing and never change, so a page stays where it is when others are
 * written. The order is read once for a version of the graph and for those who see the same, as that of elements is:
 * to sort and count a hundred thousand links for each page took 300 ms, and longer the more of them were hidden.
 */
export function createLinkList({ store }: { store: GraphStore }) {
  const orders = new Latest<readonly LinkPlace[]>(ORDERS_HELD);

  async function orderFor(sight: Sight, { mission, type }: Pick<MissionLinksRequest, 'mission' | 'type'>) {
    const read = () => store.read((tx) => readLinkOrder(tx, sightCondition(sight), { mission, type, first: 0 }));
    const version = await store.graphVersion(mission);
    if (version === null) return read();
    return orders.get(JSON.stringify([sightKey(sight), mission, version, type ?? null]), read);
  }

  return {
    async page(sight: Sight, request: MissionLinksRequest) {
      const first = pageSize(request.first);
      const last = decodeCursor(request.after, ORDER);
      const order = await orderFor(sight, request);
      const start = last ? positionBehind(order, String(last[0])) : 0;
      const places = order.slice(start, start + first);
      const found = await store.read((tx) => linksAt(tx, sightCondition(sight), places));
      const cursorOf = (place: LinkPlace | undefined) => (place ? encodeCursor(ORDER, [place.key]) : null);
      return {
        // A link deleted a moment ago is left out; the next page begins behind its place all the same.
        nodes: places.flatMap(({ key }) => found.get(key) ?? []),
        pageInfo: {
          hasNextPage: start + first < order.length,
          hasPreviousPage: last !== null,
          startCursor: cursorOf(places[0]),
          endCursor: cursorOf(places.at(-1)),
        },
      };
    },

    count: async (sight: Sight, request: MissionLinksRequest): Promise<number> =>
      (await orderFor(sight, request)).length,
  };
}

/** Position of the first link behind a key, which need not be in the list any more. O(log n). */
function positionBehind(order: readonly LinkPlace[], key: string): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order[middle]!.key <= key) low = middle + 1;
    else high = middle;
  }
  return low;
}
