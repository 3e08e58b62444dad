import type { AttackGraph } from '../../api/core/graph/attack-graph.ts';
import { outgoingEdges } from '../../api/core/graph/outgoing.ts';

/**
 * The same graph with its nodes numbered breadth first from the source, those it does not reach last, and its edges
 * sorted by their start: what is near on a walk is then near in memory. O(nodes + edges).
 */
export function numberedByDistance(graph: AttackGraph): AttackGraph {
  const { nodeCount, source, edgeFrom, edgeTo, edgeProbability, edgeGate, edgeKeys } = graph;
  const { start, edge, node } = outgoingEdges(graph);
  const number = new Int32Array(nodeCount).fill(-1);
  const order = new Int32Array(nodeCount);
  let count = 0;
  const give = (v: number) => {
    if (number[v] >= 0) return;
    number[v] = count;
    order[count++] = v;
  };
  give(source);
  for (let at = 0; at < count; at++) for (let i = start[order[at]]; i < start[order[at] + 1]; i++) give(node[i]);
  for (let v = 0; v < nodeCount; v++) give(v);
  const edges = new Int32Array(edgeFrom.length);
  let placed = 0;
  for (const v of order) for (let i = start[v]; i < start[v + 1]; i++) edges[placed++] = edge[i];
  const keys = new Uint32Array(edgeKeys.length);
  for (let i = 0; i < edges.length; i++) {
    keys[2 * i] = edgeKeys[2 * edges[i]];
    keys[2 * i + 1] = edgeKeys[2 * edges[i] + 1];
  }
  return {
    ...graph,
    source: number[source],
    edgeFrom: edges.map((e) => number[edgeFrom[e]]),
    edgeTo: edges.map((e) => number[edgeTo[e]]),
    edgeProbability: Float64Array.from(edges, (e) => edgeProbability[e]),
    edgeGate: edges.map((e) => edgeGate[e]),
    edgeKeys: keys,
  };
}
