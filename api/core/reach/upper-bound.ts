/**
 * Upper bound of reach for every node.
 *
 * Within a cell of the causes the edges are independent, and the events "u is open without v, and the edge
 * u → v is open" all grow with the coins, hence are positively associated (Harris 1960). So
 *   R(v) ≤ 1 − ∏ over edges u → v of (1 − p · R(u)),
 * and any h that is nowhere below this map of itself bounds R. The iteration starts at h = 1 and only falls,
 * so it may stop anywhere and is still a bound; it converges, because the map is concave and every node left
 * in can open. Averaged over the cells. On marginals the same formula could fall below the truth.
 *
 * A node that needs shares of at least 1: drop any inputs whose shares do not suffice alone; then one of the
 * others must be open, and by Markov's inequality their expected shares must fill the gap. The smallest over
 * "drop the k likeliest" is taken. (All n needed: the least likely input. A product would be too low.)
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { type DominatorTree, dominates, dominatorTree, treeIntervals } from '../graph/dominator-tree.ts';
import { incomingEdges } from '../graph/incoming.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { causeCells, causesByImportance } from './cause-cells.ts';

const MAX_SWEEPS = 100;
const SETTLED = 1e-12;
/** Cells are told apart as long as cells · edges stays below this. */
const EDGE_VISITS = 4_000_000;
/** 2 to the power of CAUSE_LIMIT. */
const MAX_CELLS = 4096;

/**
 * `likelihood`: what `bestPathTree` found, to pick the causes that matter. `edgeVisits`: fewer cost less and tell
 * fewer causes apart; any number gives a bound.
 */
export function upperBounds(graph: AttackGraph, likelihood: Float64Array, edgeVisits = EDGE_VISITS): Float64Array {
  const cellLimit = Math.max(1, Math.min(MAX_CELLS, Math.floor(edgeVisits / (graph.edgeFrom.length + 1))));
  const { cells } = causeCells(graph.gates, causesByImportance(graph, likelihood), cellLimit);
  const tree = dominatorTree(graph.source, outgoingEdges(graph), incomingEdges(graph));
  const useless = feedbackEdges(graph, tree);
  const upper = new Float64Array(graph.nodeCount);
  for (const { probability, open } of cells) {
    const bound = boundInCell(graph, tree.order, useless, open);
    for (let v = 0; v < upper.length; v++) upper[v] += probability * bound[v];
  }
  return upper;
}

/**
 * Edges into a node that every path to their start has passed: what they carry was open before. Without them
 * a node and its own consequences cannot feed each other.
 */
function feedbackEdges({ edgeFrom, edgeTo }: AttackGraph, tree: DominatorTree): Uint8Array {
  const intervals = treeIntervals(tree);
  const useless = new Uint8Array(edgeFrom.length);
  for (let e = 0; e < edgeFrom.length; e++) {
    useless[e] = tree.parent[edgeFrom[e]] < 0 || dominates(intervals, edgeTo[e], edgeFrom[e]) ? 1 : 0;
  }
  return useless;
}

function boundInCell(graph: AttackGraph, order: Int32Array, useless: Uint8Array, open: Uint8Array): Float64Array {
  const { source, edgeProbability, edgeGate, edgeWeight } = graph;
  const { start, edge, node } = incomingEdges(graph);
  const bound = openable(graph, open);
  for (let sweep = 0; sweep < MAX_SWEEPS; sweep++) {
    let change = 0;
    for (const v of order) {
      const before = bound[v];
      if (before === 0 || v === source) continue;
      // 1 − ∏(1 − q), added up so that small figures keep their digits.
      let hit = 0;
      let shared = false;
      for (let i = start[v]; i < start[v + 1]; i++) {
        const e = edge[i];
        if (useless[e] === 1 || open[edgeGate[e]] === 0) continue;
        if (edgeWeight && edgeWeight[e] < WEIGHT_THRESHOLD) shared = true;
        else hit += (1 - hit) * edgeProbability[e] * bound[node[i]];
      }
      if (shared) hit += (1 - hit) * sharedBound(graph, v, bound, open, useless);
      const after = Math.min(before, hit);
      bound[v] = after;
      change = Math.max(change, before - after);
    }
    if (change < SETTLED) break;
  }
  return bound;
}

/** 1 where the node is open when every coin succeeds, else 0. */
function openable(graph: AttackGraph, open: Uint8Array): Float64Array {
  const { edgeWeight, edgeProbability, edgeGate } = graph;
  const { start, edge, node } = outgoingEdges(graph);
  const bound = new Float64Array(graph.nodeCount);
  const arrived = new Map<number, Map<number, number>>();
  bound[graph.source] = 1;
  const stack = [graph.source];
  while (stack.length > 0) {
    const u = stack.pop()!;
    for (let i = start[u]; i < start[u + 1]; i++) {
      const v = node[i];
      const e = edge[i];
      if (bound[v] === 1 || open[edgeGate[e]] === 0 || edgeProbability[e] === 0) continue;
      if (edgeWeight && edgeWeight[e] < WEIGHT_THRESHOLD) {
        const shares = arrived.get(v) ?? new Map<number, number>();
        arrived.set(v, shares);
        shares.set(u, Math.max(shares.get(u) ?? 0, edgeWeight[e]));
        let total = 0;
        for (const share of shares.values()) total += share;
        if (total < WEIGHT_THRESHOLD) continue;
      }
      bound[v] = 1;
      stack.push(v);
    }
  }
  return bound;
}

/** Bound on the chance that the inputs with shares below 1 open the node together. */
function sharedBound(
  graph: AttackGraph,
  v: number,
  bound: Float64Array,
  open: Uint8Array,
  useless: Uint8Array,
): number {
  const { start, edge, node } = incomingEdges(graph);
  const weight = graph.edgeWeight!;
  // One input a from-node: open when any of its parallel edges is, counted at the heaviest.
  const inputs = new Map<number, { hit: number; share: number }>();
  for (let i = start[v]; i < start[v + 1]; i++) {
    const e = edge[i];
    if (useless[e] === 1 || open[graph.edgeGate[e]] === 0 || weight[e] >= WEIGHT_THRESHOLD) continue;
    const input = inputs.get(node[i]) ?? { hit: 0, share: 0 };
    inputs.set(node[i], input);
    input.hit += (1 - input.hit) * graph.edgeProbability[e];
    input.share = Math.max(input.share, weight[e]);
  }
  const likeliestFirst = [...inputs]
    .map(([u, { hit, share }]) => ({ likelihood: bound[u] * hit, share }))
    .sort((a, b) => b.likelihood - a.likelihood || b.share - a.share);
  let best = 1;
  let dropped = 0;
  for (let k = 0; k < likeliestFirst.length && dropped < WEIGHT_THRESHOLD; k++) {
    let any = 0;
    let expected = 0;
    for (let i = k; i < likeliestFirst.length; i++) {
      any += (1 - any) * likeliestFirst[i].likelihood;
      expected += likeliestFirst[i].likelihood * likeliestFirst[i].share;
    }
    best = Math.min(best, any, expected / (WEIGHT_THRESHOLD - dropped));
    dropped += likeliestFirst[k].share;
  }
  return best;
}
