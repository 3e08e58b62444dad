import { tasksDependingOn } from '../reading/depending-tasks.ts';
import { distinct } from '../reading/distinct.ts';
import type { GraphReading } from '../reading/graph-reading.ts';

export interface SupplierReading {
  readonly node: number;
  readonly jurisdiction: string | null;
  /** Assets and equipment that it supplies, whole or in part. */
  readonly items: readonly number[];
  readonly components: readonly string[];
  /** Stores kept on these items, and mandated tasks that depend on either. */
  readonly stores: readonly number[];
  readonly tasks: readonly number[];
  readonly links: readonly number[];
  /** Actors recorded to control it. */
  readonly heldBy: readonly number[];
  readonly heldLinks: readonly number[];
}

/** Suppliers with what hangs on each, those with most items first. */
export function supplierReadings(reading: GraphReading): SupplierReading[] {
  return reading
    .nodes('Supplier')
    .map((node) => {
      const links = reading.into(node, 'SUPPLIED_BY');
      const items = distinct(links.map(reading.from));
      const stores = distinct(items.flatMap((item) => reading.into(item, 'STORED_ON').map(reading.from)));
      const heldLinks = reading.into(node, 'CONTROLS');
      return {
        node,
        jurisdiction: reading.node(node).text('jurisdiction'),
        items,
        components: distinct(links.flatMap((edge) => reading.edge(edge).text('component') ?? [])),
        stores,
        tasks: tasksDependingOn(reading, [...items, ...stores]),
        links,
        heldBy: distinct(heldLinks.map(reading.from)),
        heldLinks,
      };
    })
    .sort((a, b) => b.items.length - a.items.length || a.node - b.node);
}
