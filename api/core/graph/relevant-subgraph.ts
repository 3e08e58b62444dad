import type { AttackGraph } from './attack-graph.ts';
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
 * is the same, because those never arrive. O(nodes + edges).
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
  const forward = marked(nodeCount, source, outgoingEdges(graph), canOpen);
  if (!forward[target]) return null;
  const backward = marked(nodeCount, target, incomingEdges(graph), canOpen);
  const number = new Int32Array(nodeCount).fill(-1);
  const node: number[] = [];
  for (let v = 0; v < nodeCount; v++) if (forward[v] && backward[v]) number[v] = node.push(v) - 1;
  const edge: number[] = [];
  for (let e = 0; e < edgeFrom.length; e++) {
    if (number[edgeFrom[e]] >= 0 && number[edgeTo[e]] >= 0 && canOpen(e)) edge.push(e);
  }
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

function marked(
  nodeCount: number,
  origin: number,
  rows: ReturnType<typeof outgoingEdges>,
  canOpen: (edge: number) => boolean,
): Uint8Array {
  const seen = new Uint8Array(nodeCount);
  seen[origin] = 1;
  const stack = [origin];
  while (stack.length > 0) {
    const u = stack.pop()!;
    for (let i = rows.start[u]; i < rows.start[u + 1]; i++) {
      const v = rows.node[i];
      if (seen[v] || !canOpen(rows.edge[i])) continue;
      seen[v] = 1;
      stack.push(v);
    }
  }
  return seen;
}
