import type { AttackGraph } from './attack-graph.ts';
import { type CompressedRows, compressedRows } from './compressed-rows.ts';

/** The edges to each node; `node` is where the edge comes from. */
export function incomingEdges(graph: Pick<AttackGraph, 'nodeCount' | 'edgeFrom' | 'edgeTo'>): CompressedRows {
  return compressedRows(graph.nodeCount, graph.edgeTo, graph.edgeFrom);
}
