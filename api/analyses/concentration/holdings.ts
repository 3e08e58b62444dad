import { taskDependencies } from '../reading/depending-tasks.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';
import { groupBy } from '../reading/group-by.ts';

/** What falls if one thing falls. */
export interface Holding {
  readonly node: number;
  /** Stores that it is, or that are kept on it and nowhere else first. */
  readonly stores: readonly number[];
  readonly categories: readonly string[];
  /** True where some store on it says nothing of its categories. */
  readonly categoriesOpen: boolean;
  /** Groups whose information is in it. */
  readonly groups: readonly number[];
  /** Mandated tasks that depend on it, or on a store on it. */
  readonly tasks: readonly number[];
  readonly links: readonly number[];
}

/** What falls with a store, or with all stores on a platform. */
export function holdingOf(reading: GraphReading, node: number, stores: readonly number[]): Holding {
  const lists = stores.map((store) => reading.node(store).list('dataCategories'));
  const describing = stores.flatMap((store) => reading.out(store, 'DESCRIBES'));
  const depending = taskDependencies(reading, [node, ...stores]);
  return {
    node,
    stores,
    categories: distinct(lists.flatMap((list) => list ?? [])),
    categoriesOpen: lists.some((list) => list === null || list.length === 0),
    groups: distinct(describing.map(reading.to)),
    tasks: distinct(depending.map(reading.from)),
    links: [...describing, ...depending],
  };
}

/** Systems on which stores are kept, those with most stores first, then most categories. */
export function platforms(reading: GraphReading): Holding[] {
  const byPlatform = groupBy(reading.edges('STORED_ON'), reading.to);
  return [...byPlatform]
    .map(([node, edges]) => {
      const holding = holdingOf(reading, node, distinct(edges.map(reading.from)));
      return { ...holding, links: [...edges, ...holding.links] };
    })
    .sort((a, b) => b.stores.length - a.stores.length || b.categories.length - a.categories.length || a.node - b.node);
}
