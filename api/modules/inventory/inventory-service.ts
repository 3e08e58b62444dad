import type { GraphStore } from '../../store/graph-store.ts';
import { createElement, deleteElement, updateElement } from './element-changes.ts';
import { createElementList } from './element-list.ts';
import { coverageOf, findById, findByKey, findByKeys, searchElements } from './element-queries.ts';
import { createLink, deleteLink, updateLink } from './link-changes.ts';
import { countLinks, findLink, type LinkListRequest, listLinks } from './link-queries.ts';

export type { KindCoverage } from './element-queries.ts';

/** Reads and writes of every kind of element and link. Expected failures come back as data. */
export function createInventoryService({ store }: { store: GraphStore }) {
  return {
    element: (key: string) => store.read((tx) => findByKey(tx, key)),
    elementById: (missionId: string, id: string) => store.read((tx) => findById(tx, missionId, id)),
    elementsByKey: (keys: readonly string[]) => store.read((tx) => findByKeys(tx, keys)),
    list: createElementList({ store }),
    coverage: (missionId: string) => store.read((tx) => coverageOf(tx, missionId)),
    search: (missionId: string, text: string, first: number) =>
      store.read((tx) => searchElements(tx, missionId, text, first)),
    link: (key: string) => store.read((tx) => findLink(tx, key)),
    links: (request: LinkListRequest) => store.read((tx) => listLinks(tx, request)),
    countLinks: (request: LinkListRequest) => store.read((tx) => countLinks(tx, request)),
    createElement: createElement.bind(null, store),
    updateElement: updateElement.bind(null, store),
    deleteElement: deleteElement.bind(null, store),
    createLink: createLink.bind(null, store),
    updateLink: updateLink.bind(null, store),
    deleteLink: deleteLink.bind(null, store),
  };
}
export type InventoryService = ReturnType<typeof createInventoryService>;
