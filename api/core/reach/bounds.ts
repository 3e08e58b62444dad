/**
 * Bounds of reach that hold with shared causes, cycles and nodes that need several inputs.
 *
 * Lower: groups of ways that share no edge. Within a group all causes are those of its first way C, and
 *   P(group) = P(C) · (1 − ∏ over ways (1 − product of own coins));
 * groups share no cause either, so they are independent: 1 − ∏(1 − P(group)). With one way in one group this
 * is the most likely path with each distinct cause once. Upper: see `upper-bound.ts`.
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { bestPathTree, pathProbability, pathTo } from './best-path.ts';
import { gatesProbability } from './gate-probability.ts';
import { upperBounds } from './upper-bound.ts';

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** Ways tried for the lower bound. */
const MAX_WAYS = 24;
/** Widens both bounds, so that the rounding of their sums never excludes the truth. */
const ROUNDING = 1e-13;

/** For every node at once; lower is the most likely way alone. One search and one upper bound of so many visits. */
export function reachBounds(
  graph: AttackGraph,
  edgeVisits?: number,
): { readonly lower: Float64Array; readonly upper: Float64Array } {
  const lower = bestPathTree(graph).probability;
  const upper = upperBounds(graph, lower, edgeVisits);
  for (let v = 0; v < graph.nodeCount; v++) {
    if (v === graph.source) continue;
    upper[v] = Math.min(1, upper[v] * (1 + ROUNDING));
    lower[v] = Math.min(lower[v] * (1 - ROUNDING), upper[v]);
  }
  return { lower, upper };
}

/** For one target, on the part of the graph that bears on it: tighter than `reachBounds`. */
export function targetBounds(whole: AttackGraph, wholeTarget: number): Bounds {
  if (wholeTarget === whole.source) return { lower: 1, upper: 1 };
  const relevant = relevantSubgraph(whole, wholeTarget);
  if (relevant === null) return { lower: 0, upper: 0 };
  const { graph, target } = relevant;
  const tree = bestPathTree(graph);
  const first = pathTo(tree, graph, target);
  // No way: a node that needs more inputs than can come, or a product too small for a double.
  const single = first.length === 0 ? 0 : pathProbability(graph, first);
  const upper = Math.min(1, upperBounds(graph, tree.probability)[target] * (1 + ROUNDING));
  const lower = Math.max(single, disjointWays(graph, target)) * (1 - ROUNDING);
  return { lower: Math.min(lower, upper), upper };
}

function disjointWays(graph: AttackGraph, target: number): number {
  const { edgeProbability, edgeGate, gates } = graph;
  const usable = edgeProbability.slice();
  let miss = 1;
  for (let ways = 0; ways < MAX_WAYS; ) {
    const left = { ...graph, edgeProbability: usable };
    const first = pathTo(bestPathTree(left), left, target);
    if (first.length === 0) break;
    const held = new Set(first.map((e) => edgeGate[e]));
    const causes = causesOf(graph, held);
    const groupCoins = ownCoins(graph, first);
    let groupMiss = 1 - groupCoins;
    for (const e of first) usable[e] = 0;
    ways++;
    // Further ways that need no more than what the first one holds, counted by own coins alone.
    const inGroup = usable.map((p, e) => (held.has(edgeGate[e]) || edgeGate[e] === 0 ? p : 0));
    const group = { ...graph, edgeProbability: inGroup, edgeGate: new Int32Array(edgeGate.length) };
    for (; ways < MAX_WAYS; ways++) {
      const next = pathTo(bestPathTree(group), group, target);
      if (next.length === 0) break;
      groupMiss *= 1 - ownCoins(graph, next);
      for (const e of next) {
        inGroup[e] = 0;
        usable[e] = 0;
      }
    }
    miss *= 1 - gatesProbability([...held].map((g) => gates[g])) * (1 - groupMiss);
    for (let e = 0; e < usable.length; e++) {
      const shared = gates[edgeGate[e]].some((terms) => terms.some(({ cause }) => causes.has(cause)));
      if (shared) usable[e] = 0;
    }
  }
  return 1 - miss;
}

function ownCoins(graph: AttackGraph, edges: readonly number[]): number {
  let product = 1;
  for (const e of new Set(edges)) product *= graph.edgeProbability[e];
  return product;
}

function causesOf({ gates }: AttackGraph, used: Iterable<number>): Set<number> {
  const causes = new Set<number>();
  for (const g of used) for (const terms of gates[g]) for (const { cause } of terms) causes.add(cause);
  return causes;
}
