/**
 * The k most likely simple paths to a target, each distinct cause counted once.
 *
 * Best-first search over simple paths from the source (A*, Hart, Nilsson and Raphael 1968): a partial path is
 * worth its own probability times the best that the rest could add, taken from one backward search on own coins
 * alone. That never falls short, so paths come out in order. Causes make the estimate too hopeful; when
 * EXPANSION_LIMIT partial paths did not suffice, a second search with marginals for the rest finds likely
 * paths fast, without a promise that none is missing: `truncated`.
 *
 * A node that needs several inputs is entered by its best derivation only, whose edges then stand in the path.
 * Gates with alternatives rank by their best one; the probabilities given count all of them.
 */
import { type AttackGraph, WEIGHT_THRESHOLD } from '../graph/attack-graph.ts';
import { incomingEdges } from '../graph/incoming.ts';
import { outgoingEdges } from '../graph/outgoing.ts';
import { relevantSubgraph } from '../graph/relevant-subgraph.ts';
import { bestPathTree, type PathTree, pathProbability, pathTo } from './best-path.ts';
import { gatesProbability } from './gate-probability.ts';
import { HeldCauses, NOTHING_HELD } from './held-causes.ts';
import { ProbabilityQueue } from './probability-queue.ts';

export interface LikelyPath {
  /** Edges of the graph, each after those that open its start. */
  readonly edges: number[];
  /** Probability that all of them are open. */
  readonly probability: number;
}

export interface LikelyPaths {
  /** The likeliest first. */
  readonly paths: LikelyPath[];
  /** The search gave up before it was sure that no likelier path is missing. */
  readonly truncated: boolean;
}

/** Partial paths that one search may expand. */
const EXPANSION_LIMIT = 50_000;

export function kBestPaths(whole: AttackGraph, target: number, k: number): LikelyPaths {
  const relevant = relevantSubgraph(whole, target);
  if (relevant === null || k < 1) return { paths: [], truncated: false };
  const { graph } = relevant;
  const tree = bestPathTree(graph);
  const sure = search(
    graph,
    relevant.target,
    k,
    tree,
    restOfPath(graph, relevant.target, () => 1),
  );
  let found = sure.paths;
  if (sure.truncated) {
    const marginal = graph.gates.map((gate) => gatesProbability([gate]));
    const rest = restOfPath(graph, relevant.target, (e) => marginal[graph.edgeGate[e]]);
    const likely = [pathTo(tree, graph, relevant.target)].filter((edges) => edges.length > 0);
    found = [...found, ...search(graph, relevant.target, k, tree, rest).paths, ...likely];
  }
  const distinct = new Map(found.map((edges) => [edges.join(' '), edges]));
  const paths = [...distinct.values()].map((edges) => ({
    edges: edges.map((e) => relevant.edge[e]),
    probability: pathProbability(graph, edges),
  }));
  return { paths: paths.sort((a, b) => b.probability - a.probability).slice(0, k), truncated: sure.truncated };
}

function search(graph: AttackGraph, target: number, k: number, tree: PathTree, rest: Float64Array) {
  const { edgeProbability, edgeGate, edgeWeight } = graph;
  const { start, edge, node } = outgoingEdges(graph);
  const held = new HeldCauses(graph.gates);
  const queue = new ProbabilityQueue(graph.nodeCount);
  // Partial paths: last node, last edge, the partial path before (−1: none), probability, causes held.
  const at: number[] = [];
  const last: number[] = [];
  const before: number[] = [];
  const worth: number[] = [];
  const way: number[] = [];
  const add = (v: number, e: number, from: number, probability: number, causes: number): void => {
    const promise = probability * rest[v];
    if (promise === 0) return;
    last.push(e);
    before.push(from);
    worth.push(probability);
    way.push(causes);
    queue.push(at.push(v) - 1, promise);
  };
  add(graph.source, -1, -1, 1, NOTHING_HELD);
  // Where several inputs are needed, a path may begin at the node, with the best derivation behind it.
  const derivations = new Map<number, { edges: number[]; nodes: Set<number> }>();
  for (const v of tree.inputs.keys()) {
    if (tree.viaEdge[v] >= 0) continue;
    const edges = pathTo(tree, graph, v);
    derivations.set(at.length, { edges, nodes: new Set(edges.map((e) => graph.edgeFrom[e])) });
    const causes = edges.reduce((top, e) => held.extend(top, edgeGate[e]), NOTHING_HELD);
    add(v, -1, -1, pathProbability(graph, edges), causes);
  }
  const paths: number[][] = [];
  let expansions = 0;
  while (paths.length < k && queue.next()) {
    const path = queue.item;
    const u = at[path];
    if (u === target) {
      paths.push(edgesOf(path));
      continue;
    }
    if (++expansions > EXPANSION_LIMIT) return { paths, truncated: true };
    for (let i = start[u]; i < start[u + 1]; i++) {
      const e = edge[i];
      const v = node[i];
      if ((edgeWeight && edgeWeight[e] < WEIGHT_THRESHOLD) || isOn(path, v)) continue;
      const factor = held.factor(way[path], edgeGate[e]) * edgeProbability[e];
      add(v, e, path, worth[path] * factor, held.extend(way[path], edgeGate[e]));
    }
  }
  return { paths, truncated: false };

  function isOn(path: number, v: number): boolean {
    let first = path;
    for (let step = path; step >= 0; step = before[step]) {
      if (at[step] === v) return true;
      first = step;
    }
    return derivations.get(first)?.nodes.has(v) ?? false;
  }

  function edgesOf(path: number): number[] {
    const edges: number[] = [];
    let first = path;
    for (let step = path; step >= 0; step = before[step]) {
      if (last[step] >= 0) edges.push(last[step]);
      first = step;
    }
    return [...(derivations.get(first)?.edges ?? []), ...edges.reverse()];
  }
}

/** The best product of own coins, and of `gateFactor`, from each node to the target. */
function restOfPath(graph: AttackGraph, target: number, gateFactor: (edge: number) => number): Float64Array {
  const { start, edge, node } = incomingEdges(graph);
  const rest = new Float64Array(graph.nodeCount);
  const settled = new Uint8Array(graph.nodeCount);
  const queue = new ProbabilityQueue(graph.nodeCount);
  rest[target] = 1;
  queue.push(target, 1);
  while (queue.next()) {
    const v = queue.item;
    if (settled[v]) continue;
    settled[v] = 1;
    for (let i = start[v]; i < start[v + 1]; i++) {
      const e = edge[i];
      if (graph.edgeWeight && graph.edgeWeight[e] < WEIGHT_THRESHOLD) continue;
      const candidate = rest[v] * graph.edgeProbability[e] * gateFactor(e);
      if (candidate <= rest[node[i]]) continue;
      rest[node[i]] = candidate;
      queue.push(node[i], candidate);
    }
  }
  return rest;
}
