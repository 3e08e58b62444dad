/**
 * Large parts of a graph that are hopeless for the exact method, found once instead of target by target.
 *
 * Siblings in the dominator tree (nodes with the same last waypoint before them) may lead to each other on ways
 * that pass below them. Those that lead to each other form a core, and a target whose ways pass one node of a core
 * may use all of it. Where the order of a large core alone costs far more than the cap, every target behind it is
 * declined. (A target's own piece could be spared some arcs that lead back; hence the margin.)
 */
import type { AttackGraph } from '../graph/attack-graph.ts';
import { type CompressedRows, compressRows } from '../graph/compressed-rows.ts';
import { type DominatorTree, dominates, type TreeIntervals } from '../graph/dominator-tree.ts';
import { strongComponents } from '../graph/strong-components.ts';
import { frontierOrder } from './frontier-order.ts';
import { Network } from './network.ts';
import { reduceNetwork } from './reduce-network.ts';

/** Smaller cores are left to the estimate of each piece. */
const LARGE = 40;
/** Times the cost that a piece may have by the estimate. */
const MARGIN = 8;

/** By node: 1 where a core on the ways from its last waypoint is hopeless under a limit of the estimate. */
export function behindHopelessCores(
  graph: AttackGraph,
  backward: CompressedRows,
  tree: DominatorTree,
  intervals: TreeIntervals,
  limit: number,
): Uint8Array {
  const arcs = siblingArcs(graph, backward, tree, intervals);
  const rows = compressRows(graph.nodeCount, arcs.from, arcs.to);
  const { of, count } = strongComponents(rows);
  const size = new Int32Array(count);
  for (const c of of) size[c]++;
  if (!size.some((nodes) => nodes >= LARGE)) return new Uint8Array(graph.nodeCount);
  const isHopeless = size.map((nodes, core) => (nodes >= LARGE && isTooWide(arcs, of, core, MARGIN * limit) ? 1 : 0));
  // A component is numbered after those that it leads to.
  const fromBehind = Int32Array.from(of.keys()).sort((a, b) => of[b] - of[a]);
  for (const v of fromBehind) {
    if (!isHopeless[of[v]]) continue;
    for (let i = rows.start[v]; i < rows.start[v + 1]; i++) isHopeless[of[rows.node[i]]] = 1;
  }
  return Uint8Array.from(of, (core) => isHopeless[core]);
}

interface SiblingArcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly probability: Float64Array;
}

function isTooWide({ from, to, probability }: SiblingArcs, of: Int32Array, core: number, limit: number): boolean {
  const numbers = new Map<number, number>();
  const numberOf = (v: number): number => {
    // 0 and 1 are the ends, which a core does not have.
    const number = numbers.get(v) ?? numbers.size + 2;
    numbers.set(v, number);
    return number;
  };
  const inside: [number, number, number][] = [];
  for (let i = 0; i < from.length; i++) {
    if (of[from[i]] === core && of[to[i]] === core) inside.push([numberOf(from[i]), numberOf(to[i]), probability[i]]);
  }
  const network = new Network(numbers.size + 2);
  for (const arc of inside) network.add(...arc);
  reduceNetwork(network);
  return frontierOrder(network, limit, limit) === null;
}

/** An arc to each node from every sibling that has it, or something below that leads there. */
function siblingArcs(
  { edgeProbability, nodeCount }: AttackGraph,
  backward: CompressedRows,
  { order, parent }: DominatorTree,
  intervals: TreeIntervals,
): SiblingArcs {
  // Children of a node stand in the order of their intervals.
  const others = order.subarray(1);
  const children = compressRows(
    nodeCount,
    others.map((v) => parent[v]),
    others,
  );
  const sibling = (above: number, below: number): number => {
    let low = children.start[above];
    for (let high = children.start[above + 1]; high - low > 1; ) {
      const middle = (low + high) >>> 1;
      if (intervals.enter[children.node[middle]] <= intervals.enter[below]) low = middle;
      else high = middle;
    }
    return children.node[low];
  };
  const from: number[] = [];
  const to: number[] = [];
  const probability: number[] = [];
  for (const v of others) {
    for (let i = backward.start[v]; i < backward.start[v + 1]; i++) {
      const u = backward.node[i];
      if (u === parent[v] || parent[u] < 0 || dominates(intervals, v, u)) continue;
      const start = sibling(parent[v], u);
      from.push(start);
      to.push(v);
      // Anything but certain where more lies between.
      probability.push(start === u ? edgeProbability[backward.edge[i]] : 0.5);
    }
  }
  return { from: Int32Array.from(from), to: Int32Array.from(to), probability: Float64Array.from(probability) };
}
