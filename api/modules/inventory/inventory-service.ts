import { type Sight, sightKey } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { type ElementPointer, pointerTo } from '../base/element-record.ts';
import { Latest } from '../base/latest.ts';
import { pageSize } from '../base/paging.ts';
import { createElement, deleteElement, updateElement } from './element-changes.ts';
import { createElementList } from './element-list.ts';
import { createElementNames } from './element-names.ts';
import { coverageOf, findByKey, findByKeys, type KindCoverage } from './element-queries.ts';
import { createLink, deleteLink, updateLink } from './link-changes.ts';
import { createLinkList, type MissionLinksRequest } from './link-list.ts';
import { countLinks, findLink, type LinkListRequest, listLinks } from './link-queries.ts';

export type { KindCoverage } from './element-queries.ts';

/**
 * Counts by kind, some kilobytes each, kept for a version of the graph: to count anew passes what is hidden too, and
 * takes longer the more of it there is.
 */
const COVERAGES_HELD = 50;

/** A request for the links of a mission and not of one element in it, or null. */
const ofWholeMission = ({ mission, element, missions, ...rest }: LinkListRequest): MissionLinksRequest | null =>
  mission === null || element || missions ? null : { ...rest, mission };

/**
 * Reads and writes of every kind of element and link, for whoever sees so far: what they do not see does not exist
 * here. Expected failures come back as data.
 */
export function createInventoryServices({ store }: { store: GraphStore }) {
  const list = createElementList({ store });
  const namesOf = createElementNames({ store });
  const linkList = createLinkList({ store });
  const coverages = new Latest<readonly KindCoverage[]>(COVERAGES_HELD);
  return (sight: Sight) => {
    const seen = sightCondition(sight);
    const { read } = store;
    return {
      element: (key: string) => read((tx) => findByKey(tx, seen, key)),
      async elementById(missionId: string, id: string) {
        const key = (await namesOf(sight, missionId)).withId(id);
        // A key that nobody has is looked up as well, so that no id takes a time of its own.
        return read((tx) => findByKey(tx, seen, key ?? ''));
      },
      elementsByKey: (keys: readonly string[]) => read((tx) => findByKeys(tx, seen, keys)),
      list: list.bind(null, sight),
      async coverage(missionId: string): Promise<readonly KindCoverage[]> {
        const count = () => read((tx) => coverageOf(tx, seen, missionId));
        const version = await store.graphVersion(missionId);
        return version === null ? count() : coverages.get(JSON.stringify([sightKey(sight), missionId, version]), count);
      },
      async search(missionId: string, text: string, first: number): Promise<ElementPointer[]> {
        const keys = (await namesOf(sight, missionId)).holding(text, pageSize(first));
        const found = await read((tx) => findByKeys(tx, seen, keys));
        return keys.flatMap((key) => found.get(key) ?? []).map(pointerTo);
      },
      link: (key: string) => read((tx) => findLink(tx, seen, key)),
      links: (request: LinkListRequest) => {
        const whole = ofWholeMission(request);
        return whole ? linkList.page(sight, whole) : read((tx) => listLinks(tx, seen, request));
      },
      countLinks: (request: LinkListRequest) => {
        const whole = ofWholeMission(request);
        return whole ? linkList.count(sight, whole) : read((tx) => countLinks(tx, seen, request));
      },
      createElement: createElement.bind(null, store, sight),
      updateElement: updateElement.bind(null, store, sight),
      deleteElement: deleteElement.bind(null, store, sight),
      createLink: createLink.bind(null, store, sight),
      updateLink: updateLink.bind(null, store, sight),
      deleteLink: deleteLink.bind(null, store, sight),
    };
  };
}
export type InventoryService = ReturnType<ReturnType<typeof createInventoryServices>>;
