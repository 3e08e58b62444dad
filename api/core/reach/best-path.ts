/**
 * Most likely ways in, from the source to every node.
 *
 * Dijkstra's algorithm on products of probabilities (they never grow along a path), each edge counted with its
 * own coin and with the causes that its path does not hold yet: a cause met again costs nothing, or the ratio
 * of levels. A gate with alternatives counts at its best one. So the figure of a node is the probability that
 * everything on its way is open, a lower bound of reach; with causes, another way may be likelier still,
 * because the cheapest way to a node is fixed before it is known what shares a cause further on.
 *
 * A node that needs several inputs opens on a derivation (Knuth 1977): its likeliest inputs, until their
 * weights suffice. Inputs may share edges, which makes their product a lower bound.
 *
 * Where neither applies, see `independent-paths.ts`. Queue: buckets by the leading bits of the double, and within the bucket at hand a small binary heap (the
 * idea of hot queues, Cherkassky, Goldberg and Silverstein 1999).
 * O(edges + nodes · log of a bucket).
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { gatesProbability } from './gate-probability.ts';
import { HeldCauses, NOTHING_HELD } from './held-causes.ts';
import { findIndependentPaths } from './independent-paths.ts';
import { ProbabilityQueue } from './probability-queue.ts';

export interface PathTree {
  readonly source: number;
  /** Probability of the way to each node; 0 where there is none. A lower bound of reach. */
  readonly probability: Float64Array;
  /** Last edge of the way; -1 at the source and where there is none, -2 at a node that needs several inputs. */
  readonly viaEdge: Int32Array;
  /** The edges that together open a node whose `viaEdge` is -2. */
  readonly inputs: ReadonlyMap<number, readonly number[]>;
}

const NO_EDGE = -1;
const SEVERAL_INPUTS = -2;

export function bestPathTree(graph: AttackGraph): PathTree {
  const { nodeCount, source, edgeProbability, edgeGate, edgeWeight } = graph;
  const { start, edge, node } = outgoingEdges(graph);
  const probability = new Float64Array(nodeCount);
  const viaEdge = new Int32Array(nodeCount).fill(NO_EDGE);
  const settled = new Uint8Array(nodeCount);
  const held = graph.gates.length > 1 ? new HeldCauses(graph.gates) : null;
  const way = new Int32Array(held ? nodeCount : 0).fill(NOTHING_HELD);
  const thresholds = edgeWeight?.some((weight) => weight < WEIGHT_THRESHOLD)
    ? { arrived: new Map<number, Derivation>(), weight: edgeWeight }
    : null;
  if (held === null && thresholds === null) {
    findIndependentPaths(graph, probability, viaEdge);
    return { source, probability, viaEdge, inputs: new Map() };
  }
  // Items of the queue: nodes, and behind them single inputs (nodeCount + edge) of nodes that need several.
  const queue = new ProbabilityQueue(nodeCount);
  const inputs = new Map<number, readonly number[]>();
  probability[source] = 1;
  queue.push(source, 1);

  while (queue.next()) {
    const item = queue.item;
    if (item >= nodeCount) {
      const e = item - nodeCount;
      const { arrived, weight } = thresholds!;
      const v = graph.edgeTo[e];
      if (settled[v]) continue;
      const derivation = arrived.get(v) ?? { edges: [], product: 1, total: 0, byInput: new Map<number, number>() };
      arrived.set(v, derivation);
      addInput(derivation, e, graph.edgeFrom[e], weight[e], queue.probability);
      if (derivation.total < WEIGHT_THRESHOLD || derivation.product <= probability[v]) continue;
      queue.push(v, derivation.product);
      probability[v] = derivation.product;
      viaEdge[v] = SEVERAL_INPUTS;
      inputs.set(v, [...derivation.edges]);
      continue;
    }
    const u = item;
    if (settled[u]) continue;
    settled[u] = 1;
    const reach = probability[u];
    if (held && viaEdge[u] !== NO_EDGE) {
      const e = viaEdge[u] === SEVERAL_INPUTS ? inputs.get(u)![0] : viaEdge[u];
      way[u] = held.extend(way[graph.edgeFrom[e]], edgeGate[e]);
    }
    for (let i = start[u]; i < start[u + 1]; i++) {
      const v = node[i];
      const e = edge[i];
      let candidate = reach * edgeProbability[e];
      if (held && edgeGate[e] !== 0) candidate *= held.factor(way[u], edgeGate[e]);
      if (candidate === 0) continue;
      if (thresholds && thresholds.weight[e] < WEIGHT_THRESHOLD) {
        if (thresholds.weight[e] === 0) continue;
        queue.push(nodeCount + e, candidate);
        continue;
      }
      // Also true of every settled node, without a look at `settled`.
      if (candidate <= probability[v]) continue;
      probability[v] = candidate;
      viaEdge[v] = e;
      queue.push(v, candidate);
    }
  }
  return { source, probability, viaEdge, inputs };
}

interface Derivation {
  readonly edges: number[];
  product: number;
  total: number;
  readonly byInput: Map<number, number>;
}

/** A further edge from the same input counts for what it weighs more than the one before. */
function addInput(derivation: Derivation, e: number, from: number, weight: number, probability: number): void {
  const counted = derivation.byInput.get(from) ?? 0;
  if (weight <= counted || derivation.total >= WEIGHT_THRESHOLD) return;
  derivation.byInput.set(from, weight);
  derivation.total += weight - counted;
  derivation.product *= probability;
  derivation.edges.push(e);
}

/**
 * The edges of the way to the target, each after the edges that open its start; empty when there is no way or
 * the target is the source. With nodes that need several inputs they form a derivation rather than a line.
 */
export function pathTo(tree: PathTree, graph: AttackGraph, target: number): number[] {
  const edges: number[] = [];
  const opened = new Set<number>([tree.source]);
  // A node stays on the stack until its inputs are opened; no recursion, chains may be long.
  const stack = [target];
  while (stack.length > 0) {
    const v = stack[stack.length - 1];
    const via = tree.viaEdge[v];
    const wayIn = via === SEVERAL_INPUTS ? tree.inputs.get(v)! : via === NO_EDGE ? [] : [via];
    const waiting = wayIn.map((e) => graph.edgeFrom[e]).filter((u) => !opened.has(u));
    if (waiting.length > 0 && !opened.has(v)) {
      stack.push(...waiting);
      continue;
    }
    stack.pop();
    if (opened.has(v)) continue;
    opened.add(v);
    edges.push(...wayIn);
  }
  return edges;
}

/** Probability that all the edges are open in one world: own coins, and each distinct cause once. */
export function pathProbability(graph: AttackGraph, edges: readonly number[]): number {
  let product = 1;
  const gates = new Set<number>();
  for (const e of new Set(edges)) {
    product *= graph.edgeProbability[e];
    if (graph.edgeGate[e] !== 0) gates.add(graph.edgeGate[e]);
  }
  return gates.size === 0 ? product : product * gatesProbability([...gates].map((g) => graph.gates[g]));
}
