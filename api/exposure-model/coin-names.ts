import type { EdgeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { avalanche, keyHash } from '../core/graph/key-hash.ts';
import type { GraphOrder } from './graph-index.ts';
import { byText, orderByWords, wordsOf } from './key-order.ts';

/** Properties that tell parallel links of one kind apart. */
const DISCRIMINATORS = ['medium', 'dataCategories', 'presentFrom', 'vectorType', 'claimedBy', 'claimedOn'] as const;

/**
 * Names of nodes and links in place of the store's keys. Coins and draws are hashed from names; the store's keys are
 * made at random, so that the same sheets brought in twice would give figures apart by sampling error, and swap near
 * neighbours in a ranking. A name is the user's id, with the compartments where two elements share one.
 */
export interface CoinNames {
  readonly ofNode: readonly string[];
  /** Made when it is asked for: most links never are called by name. */
  ofLink(link: number): string;
  /** Whether any of the links that are marked shares kind and ends with another, so that its name says more. */
  hasParallel(marked: Uint8Array): boolean;
  /**
   * An order of names, whatever the order of the graph's columns. Rules that look at nodes and links in this order
   * find the same first of several, and add up in the same order, however a store or a sheet lists them; and an edit
   * elsewhere does not change it.
   */
  readonly order: GraphOrder;
}

/** O(nodes + links). */
export function coinNames(graph: MissionGraph): CoinNames {
  const { nodeId, nodeKind, nodeProperties, edgeKind, edgeFrom, edgeTo, edgeProperties, edgeKey } = graph;
  const ofNode = distinct(
    nodeId,
    (node) => `${nodeId[node]}|${String(nodeProperties[node].compartments ?? '')}|${nodeKind[node]}`,
    graph.nodeKey,
  );
  const byEnds = (link: number) => `${edgeKind[link]}|${ofNode[edgeFrom[link]]}|${ofNode[edgeTo[link]]}`;
  const bySaying = (link: number) =>
    `${byEnds(link)}|${DISCRIMINATORS.map((name) => String(edgeProperties[link][name] ?? '')).join('|')}`;
  const nodeWords = wordsOf(ofNode);
  const nodes = orderByWords(nodeWords, (a, b) => byText(ofNode[a], ofNode[b]));
  const edges = orderByWords(linkWords(graph, nodeWords), (a, b) => byText(byEnds(a), byEnds(b)));
  const parallel = new Map<number, string>();
  for (const links of parallelLinks(graph, edges)) {
    const names = distinct(
      Array.from(links, byEnds),
      (i) => bySaying(links[i]),
      Array.from(links, (link) => edgeKey[link]),
    );
    for (const [i, link] of links.entries()) parallel.set(link, names[i]);
    links.sort((a, b) => byText(parallel.get(a) ?? '', parallel.get(b) ?? ''));
  }
  return {
    ofNode,
    ofLink: (link) => parallel.get(link) ?? byEnds(link),
    hasParallel: (marked) => [...parallel.keys()].some((link) => marked[link] === 1),
    order: { nodes, edges },
  };
}

/** Words of a link, made of those of its kind and ends: names of links are long, and need not be read for this. */
function linkWords({ edgeKind, edgeFrom, edgeTo }: MissionGraph, nodeWords: Uint32Array): Uint32Array {
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

/** Links of one kind between the same ends, wherever there are several: in the order they follow each other. */
function* parallelLinks({ edgeKind, edgeFrom, edgeTo }: MissionGraph, order: Int32Array): Iterable<Int32Array> {
  const alike = (a: number, b: number) =>
    edgeFrom[a] === edgeFrom[b] && edgeTo[a] === edgeTo[b] && edgeKind[a] === edgeKind[b];
  for (let first = 0; first < order.length; ) {
    let last = first + 1;
    while (last < order.length && alike(order[first], order[last])) last++;
    if (last - first > 1) yield order.subarray(first, last);
    first = last;
  }
}

/** Each name where it stands alone, else the fuller one, else that with the store's key. */
function distinct(names: readonly string[], fuller: (position: number) => string, keys: readonly string[]): string[] {
  const short = counted(names);
  const tried = names.map((name, position) => (short.get(name) === 1 ? name : fuller(position)));
  const full = counted(tried);
  return tried.map((name, position) => (full.get(name) === 1 ? name : `${name}|${keys[position]}`));
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
