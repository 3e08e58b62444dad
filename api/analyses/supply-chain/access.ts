import type { GraphReading } from '../reading/graph-reading.ts';
import { handledAs } from '../reading/handled-as.ts';

export interface GroupAccess {
  node: number;
  /** Stores it opens itself, and those on systems it administers. */
  stores: readonly number[];
  strictlyConfidential: readonly number[];
  links: readonly number[];
}

/** Who can open how many stores: an account of its own, or the administration of the system that holds them. */
export function accessByGroup(reading: GraphReading): GroupAccess[] {
  return reading
    .nodes('PersonGroup')
    .map((node) => {
      const links = reading.out(node, 'CAN_ACCESS');
      const stores = new Set<number>();
      for (const edge of links) {
        const target = reading.to(edge);
        if (reading.graph.nodeKind[target] === 'DataStore') stores.add(target);
        else if (reading.edge(edge).text('privilege') === 'ADMIN') {
          for (const held of reading.into(target, 'STORED_ON')) stores.add(reading.from(held));
        }
      }
      const all = [...stores];
      return {
        node,
        stores: all,
        strictlyConfidential: all.filter(
          (store) => handledAs(reading.node(store).text('sensitivity')) === 'STRICTLY_CONFIDENTIAL',
        ),
        links,
      };
    })
    .filter((group) => group.stores.length > 0)
    .sort((a, b) => b.strictlyConfidential.length - a.strictlyConfidential.length || b.stores.length - a.stores.length);
}
