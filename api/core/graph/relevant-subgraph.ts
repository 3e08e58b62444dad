import type { AttackGraph } from './attack-graph.ts';
import type { CompressedRows } from './compressed-rows.ts';
import { incomingEdges } from './incoming.ts';
import { outgoingEdges } from './outgoing.ts';

/** The part of a graph that can bear on one target. Keys, gates and causes are those of the whole graph. */
export interface RelevantSubgraph {
  readonly graph: AttackGraph;
  readonly target: number;
  /** Node and edge of the whole graph at each new number. */
  readonly node: Int32Array;
  readonly edge: Int32Array;
}

/**
 * Nodes that the source can reach and that can reach the target, and the edges between them that can open;
 * null when the target cannot be reached at all. Edges into the source, out of the target and in place never
 * matter. Edges that never open are left out, so a node that needs several inputs may lose some: the result
 * is the same, because those never arrive. O(nodes), and the edges that the source reaches.
 */
export function relevantSubgraph(graph: AttackGraph, target: number): RelevantSubgraph | null {
  const { nodeCount, source, edgeFrom, edgeTo, edgeProbability, edgeGate, edgeWeight, gates } = graph;
  if (source === target) return null;
  const canOpen = (e: number): boolean =>
    edgeProbability[e] > 0 &&
    gates[edgeGate[e]].length > 0 &&
    (edgeWeight === null || edgeWeight[e] > 0) &&
    edgeFrom[e] !== edgeTo[e] &&
    edgeTo[e] !== source &&
    edgeFrom[e] !== target;
  const outgoing = outgoingEdges(graph);
  const forward = new Uint8Array(nodeCount);
  const reached = walk(source, outgoing, canOpen, forward, null);
  if (!forward[target]) return null;
  const node = walk(target, incomingEdges(graph), canOpen, new Uint8Array(nodeCount), forward).sort((a, b) => a - b);
  const number = new Int32Array(nodeCount).fill(-1);
  node.forEach((v, i) => {
    number[v] = i;
  });
  const edge: number[] = [];
  for (const u of reached) {
    if (number[u] < 0) continue;
    for (let i = outgoing.start[u]; i < outgoing.start[u + 1]; i++) {
      if (number[outgoing.node[i]] >= 0 && canOpen(outgoing.edge[i])) edge.push(outgoing.edge[i]);
    }
  }
  edge.sort((a, b) => a - b);
  const edges = Int32Array.from(edge);
  const edgeKeys = new Uint32Array(2 * edges.length);
  edges.forEach((e, i) => {
    edgeKeys[2 * i] = graph.edgeKeys[2 * e];
    edgeKeys[2 * i + 1] = graph.edgeKeys[2 * e + 1];
  });
  return {
    graph: {
      nodeCount: node.length,
      source: number[source],
      edgeFrom: edges.map((e) => number[edgeFrom[e]]),
      edgeTo: edges.map((e) => number[edgeTo[e]]),
      edgeProbability: Float64Array.from(edges, (e) => edgeProbability[e]),
      edgeKeys,
      edgeGate: edges.map((e) => edgeGate[e]),
      edgeWeight: edgeWeight && Float64Array.from(edges, (e) => edgeWeight[e]),
      gates,
      causeKeys: graph.causeKeys,
    },
    target: number[target],
    node: Int32Array.from(node),
    edge: edges,
  };
}

/** Marks and returns what can be reached from the origin, within `within`. O(nodes and edges met). */
function walk(
  origin: number,
  rows: CompressedRows,
  canOpen: (edge: number) => boolean,
  seen: Uint8Array,
  within: Uint8Array | null,
): number[] {
  seen[origin] = 1;
  const found = [origin];
  for (let next = 0; next < found.length; next++) {
    const u = found[next];
    for (let i = rows.start[u]; i < rows.start[u + 1]; i++) {
      const v = rows.node[i];
      if (seen[v] || (within && !within[v]) || !canOpen(rows.edge[i])) continue;
      seen[v] = 1;
      found.push(v);
    }
  }
  return found;
}
