import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';

/** Where the rows of a graph are: by key, and the links around an element. */
export interface GraphLookup {
  readonly nodeByKey: ReadonlyMap<string, number>;
  readonly edgeByKey: ReadonlyMap<string, number>;
  /** Positions of the links that leave or enter an element, ascending. */
  edgesOf(node: number): Int32Array;
}

/** A graph never changes, and many what-ifs start from one. */
const lookups = new WeakMap<MissionGraph, GraphLookup>();

/** O(nodes + edges) the first time, then at once. */
export function graphLookup(graph: MissionGraph): GraphLookup {
  const known = lookups.get(graph);
  if (known) return known;
  const { edgeFrom, edgeTo } = graph;
  const start = new Int32Array(graph.nodeKey.length + 1);
  const ends = (edge: number) => (edgeFrom[edge] === edgeTo[edge] ? [edgeFrom[edge]] : [edgeFrom[edge], edgeTo[edge]]);
  for (let edge = 0; edge < edgeFrom.length; edge++) for (const end of ends(edge)) start[end + 1]++;
  for (let node = 1; node < start.length; node++) start[node] += start[node - 1];
  const next = start.slice();
  const around = new Int32Array(start[start.length - 1]);
  for (let edge = 0; edge < edgeFrom.length; edge++) for (const end of ends(edge)) around[next[end]++] = edge;
  const lookup: GraphLookup = {
    nodeByKey: new Map(graph.nodeKey.map((key, node) => [key, node])),
    edgeByKey: new Map(graph.edgeKey.map((key, edge) => [key, edge])),
    edgesOf: (node) => around.subarray(start[node], start[node + 1]),
  };
  lookups.set(graph, lookup);
  return lookup;
}
