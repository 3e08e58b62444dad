/**
 * Upper bound of reach for every node.
 *
 * Within a cell of the causes the edges are independent, and the events "u is open without v, and the edge
 * u → v is open" all grow with the coins, hence are positively associated (Harris 1960). So
 *   R(v) ≤ 1 − ∏ over edges u → v of (1 − p · R(u)),
 * and any h that is nowhere below this map of itself bounds R. The iteration starts at h = 1 and only falls,
 * so it may stop anywhere and is still a bound; it converges, because the map is concave and every node left
 * in can open. Only nodes on a cycle go round: the others follow once from what leads to them, so that a bound
 * depends on nothing but what is upstream of it. Averaged over the cells. On marginals the same formula could
 * fall below the truth.
 *
 * A node that needs shares of at least 1: drop any inputs whose shares do not suffice alone; then one of the
 * others must be open, and by Markov's inequality their expected shares must fill the gap. The smallest over
 * "drop the k likeliest" is taken. (All n needed: the least likely input. A product would be too low.)
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { type DominatorTree, dominates, dominatorTree, treeIntervals } from '../graph/dominator-tree.ts';
import { incomingEdges } from '../graph/incoming.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { type StrongComponents, strongComponents } from '../graph/strong-components.ts';
import { causeCells, causesByImportance } from './cause-cells.ts';

const MAX_SWEEPS = 100;
/** A sweep in which no bound falls by more than this share is the last. */
const SETTLED = 1e-9;
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
  const inputs = usefulInputs(graph, tree);
  const upper = new Float64Array(graph.nodeCount);
  // Every cell opens a part of what all causes together open, so their bound is where each cell may start.
  const given = new Uint8Array(graph.gates.length).fill(1);
  const start = fall(graph, inputs, given, openable(graph, given));
  const bound = new Float64Array(graph.nodeCount);
  for (const { probability, open } of cells) {
    bound.set(start);
    fall(graph, inputs, open, bound);
    for (let v = 0; v < upper.length; v++) upper[v] += probability * bound[v];
  }
  return upper;
}

/** What can open each node, laid out in the order in which bounds are worked out. */
interface Inputs {
  /** Nodes but the source, in an order in which few inputs come after what they lead to. */
  readonly order: Int32Array;
  /** Positions in `order`: those on cycles with each other together, inputs before outputs. */
  readonly components: StrongComponents;
  /** Inputs of order[k] that open it alone: from start[k] up to start[k + 1]. */
  readonly start: Int32Array;
  readonly node: Int32Array;
  readonly probability: Float64Array;
  readonly gate: Int32Array;
  /** By order: 1 where there are inputs that carry a share only. */
  readonly shared: Uint8Array;
  /** By edge: 1 where what it carries was open before. */
  readonly useless: Uint8Array;
}

/**
 * Edges into a node that every path to their start has passed are left out: what they carry was open before.
 * Without them a node and its own consequences cannot feed each other.
 */
function usefulInputs(graph: AttackGraph, tree: DominatorTree): Inputs {
  const { edgeFrom, edgeTo, edgeProbability, edgeGate, edgeWeight } = graph;
  const intervals = treeIntervals(tree);
  const useless = new Uint8Array(edgeFrom.length);
  for (let e = 0; e < edgeFrom.length; e++) {
    useless[e] = tree.parent[edgeFrom[e]] < 0 || dominates(intervals, edgeTo[e], edgeFrom[e]) ? 1 : 0;
  }
  const rows = incomingEdges(graph);
  const order = tree.order.subarray(1);
  const rank = new Int32Array(graph.nodeCount).fill(-1);
  for (let k = 0; k < order.length; k++) rank[order[k]] = k;
  const [start, rankStart] = [new Int32Array(order.length + 1), new Int32Array(order.length + 1)];
  const shared = new Uint8Array(order.length);
  const edges = new Int32Array(edgeFrom.length);
  const ranks = new Int32Array(edgeFrom.length);
  let [edgeCount, rankCount] = [0, 0];
  for (let k = 0; k < order.length; k++) {
    for (let i = rows.start[order[k]]; i < rows.start[order[k] + 1]; i++) {
      const e = rows.edge[i];
      if (useless[e] === 1 || edgeProbability[e] === 0) continue;
      if (edgeWeight && edgeWeight[e] < WEIGHT_THRESHOLD) shared[k] = 1;
      else edges[edgeCount++] = e;
      if (rank[edgeFrom[e]] >= 0) ranks[rankCount++] = rank[edgeFrom[e]];
    }
    start[k + 1] = edgeCount;
    rankStart[k + 1] = rankCount;
  }
  const [node, gate] = [new Int32Array(edgeCount), new Int32Array(edgeCount)];
  const probability = new Float64Array(edgeCount);
  for (let i = 0; i < edgeCount; i++) {
    node[i] = edgeFrom[edges[i]];
    gate[i] = edgeGate[edges[i]];
    probability[i] = edgeProbability[edges[i]];
  }
  const components = strongComponents(rankStart, ranks.subarray(0, rankCount));
  return { order, components, start, node, probability, gate, shared, useless };
}

/** Lets a bound fall, in place, until it settles; it is a bound all the way. */
function fall(graph: AttackGraph, inputs: Inputs, open: Uint8Array, bound: Float64Array): Float64Array {
  const { sequence, end } = inputs.components;
  let first = 0;
  for (let c = 0; c < end.length; c++) {
    const last = end[c];
    if (last - first > 1) closeWhatCannotOpen(graph, inputs, open, bound, sequence.subarray(first, last));
    // Alone, a node follows from its inputs; with others it goes round until none falls by much.
    for (let sweep = 0, falling = true; falling && sweep < MAX_SWEEPS; sweep++) {
      falling = false;
      for (let at = first; at < last; at++) {
        const v = inputs.order[sequence[at]];
        const before = bound[v];
        if (before === 0) continue;
        const hit = mapped(graph, inputs, sequence[at], open, bound);
        if (hit >= before) continue;
        bound[v] = hit;
        if (last - first > 1 && before - hit > SETTLED * before) falling = true;
      }
    }
    first = last;
  }
  return bound;
}

/** On a cycle that nothing leads into, bounds would fall for ever: what no way opens in this cell is set to 0 first. */
function closeWhatCannotOpen(
  graph: AttackGraph,
  inputs: Inputs,
  open: Uint8Array,
  bound: Float64Array,
  component: Int32Array,
): void {
  const before = Float64Array.from(component, (k) => bound[inputs.order[k]]);
  for (const k of component) bound[inputs.order[k]] = 0;
  for (let opening = true; opening; ) {
    opening = false;
    for (let at = 0; at < component.length; at++) {
      const v = inputs.order[component[at]];
      if (bound[v] > 0 || before[at] === 0 || mapped(graph, inputs, component[at], open, bound) === 0) continue;
      bound[v] = before[at];
      opening = true;
    }
  }
}

/** 1 − ∏(1 − q) over the inputs of order[k], added up so that small figures keep their digits. */
function mapped(graph: AttackGraph, inputs: Inputs, k: number, open: Uint8Array, bound: Float64Array): number {
  const { start, node, gate, probability } = inputs;
  let hit = 0;
  for (let i = start[k]; i < start[k + 1]; i++) {
    if (open[gate[i]] === 1) hit += (1 - hit) * probability[i] * bound[node[i]];
  }
  if (inputs.shared[k] === 1) hit += (1 - hit) * sharedBound(graph, inputs.order[k], bound, open, inputs.useless);
  return hit;
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
  const most = likeliestFirst.reduce((sum, { likelihood, share }) => (likelihood > 0 ? sum + share : sum), 0);
  if (most < WEIGHT_THRESHOLD) return 0;
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
