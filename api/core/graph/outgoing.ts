import type { AttackGraph } from './attack-graph.ts';
import { type CompressedRows, compressedRows } from './compressed-rows.ts';

/** The edges from each node; `node` is where the edge goes. */
export function outgoingEdges(graph: Pick<AttackGraph, 'nodeCount' | 'edgeFrom' | 'edgeTo'>): CompressedRows {
  return compressedRows(graph.nodeCount, graph.edgeFrom, graph.edgeTo);
}
