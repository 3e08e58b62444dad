import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { byText, orderByWords, wordsOf } from './key-order.ts';

/** Positions of a graph's nodes, and of its edges, in the order in which they are visited. */
export interface GraphOrder {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
}

/**
 * An order of a graph's names, see coin-names.ts, whatever the order of its columns. Rules that look at nodes and
 * edges in this order find the same first of several, and add up in the same order, however a store or a sheet lists
 * them; and an edit elsewhere does not change it. O(nodes + edges).
 */
export const orderByName = ({ nodeKey, edgeKey }: MissionGraph): GraphOrder => ({
  nodes: orderOf(nodeKey),
  edges: orderOf(edgeKey),
});

const orderOf = (names: readonly string[]): Int32Array =>
  orderByWords(wordsOf(names), (a, b) => byText(names[a], names[b]));
