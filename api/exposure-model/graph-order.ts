import type { EdgeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { avalanche, keyHash } from '../core/graph/key-hash.ts';
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
export function orderByName(graph: MissionGraph): GraphOrder {
  const { nodeKey, edgeKey } = graph;
  const nodeWords = wordsOf(nodeKey);
  return {
    nodes: orderByWords(nodeWords, (a, b) => byText(nodeKey[a], nodeKey[b])),
    edges: orderByWords(edgeWords(graph, nodeWords), (a, b) => byText(edgeKey[a], edgeKey[b])),
  };
}

/** Words of an edge, made of those of its kind and ends: names of edges are long, and need not be read for this. */
function edgeWords({ edgeKind, edgeFrom, edgeTo }: MissionGraph, nodeWords: Uint32Array): Uint32Array {
  const words = new Uint32Array(2 * edgeKind.length);
  const kindWords = new Map<EdgeKindName, readonly [number, number]>();
  for (let e = 0; e < edgeKind.length; e++) {
    let kind = kindWords.get(edgeKind[e]);
    if (!kind) {
      kind = keyHash(edgeKind[e]);
      kindWords.set(edgeKind[e], kind);
    }
    const [from, to] = [2 * edgeFrom[e], 2 * edgeTo[e]];
    words[2 * e] = joined(joined(kind[0], nodeWords[from]), nodeWords[to]);
    words[2 * e + 1] = joined(joined(kind[1], nodeWords[from + 1]), nodeWords[to + 1]);
  }
  return words;
}

const joined = (word: number, next: number): number => avalanche(Math.imul(word, 0x01000193) ^ next);
