import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { markingOf, type Sight, sees } from '../../policy/sight.ts';

/**
 * As much of a graph as a sight sees: what the store would have read out for it when the graph was read. Model: a node
 * stays when its own marking is seen, a link when it and both its ends are; a node of the library is there only for a
 * link that leads to it, so one that no seen link touches goes too. Where a graph does not say which nodes are the
 * library's, every node without a seen link goes: more is left out than need be, and the result still depends on
 * nothing that is hidden. Null: not even the mission itself is seen. Pure; O(nodes + edges).
 */
export function seenPart(graph: MissionGraph, sight: Sight): MissionGraph | null {
  const seenNode = graph.nodeProperties.map((properties) => sees(sight, markingOf(properties)));
  const edges = positionsWhere(
    graph.edgeKey.length,
    (edge) =>
      seenNode[graph.edgeFrom[edge]!]! &&
      seenNode[graph.edgeTo[edge]!]! &&
      sees(sight, markingOf(graph.edgeProperties[edge]!)),
  );
  const linked = new Set(edges.flatMap((edge) => [graph.edgeFrom[edge]!, graph.edgeTo[edge]!]));
  const library = graph.libraryKeys && new Set(graph.libraryKeys);
  const staysAlone = (node: number): boolean =>
    graph.nodeKey[node] === graph.missionKey || (library !== undefined && !library.has(graph.nodeKey[node]!));
  const nodes = positionsWhere(
    graph.nodeKey.length,
    (node) => seenNode[node]! && (linked.has(node) || staysAlone(node)),
  );
  const position = new Map(nodes.map((node, i) => [node, i]));
  const keys = new Set(nodes.map((node) => graph.nodeKey[node]!));
  if (!keys.has(graph.missionKey)) return null;
  const ofNodes = <T>(column: readonly T[]): T[] => nodes.map((node) => column[node]!);
  const ofEdges = <T>(column: readonly T[]): T[] => edges.map((edge) => column[edge]!);
  return {
    missionKey: graph.missionKey,
    missionId: graph.missionId,
    graphVersion: graph.graphVersion,
    nodeKey: ofNodes(graph.nodeKey),
    nodeId: ofNodes(graph.nodeId),
    nodeKind: ofNodes(graph.nodeKind),
    nodeName: ofNodes(graph.nodeName),
    nodeProperties: ofNodes(graph.nodeProperties),
    nodeVersion: ofNodes(graph.nodeVersion),
    edgeKey: ofEdges(graph.edgeKey),
    edgeKind: ofEdges(graph.edgeKind),
    edgeFrom: Int32Array.from(edges, (edge) => position.get(graph.edgeFrom[edge]!)!),
    edgeTo: Int32Array.from(edges, (edge) => position.get(graph.edgeTo[edge]!)!),
    edgeProperties: ofEdges(graph.edgeProperties),
    edgeVersion: ofEdges(graph.edgeVersion),
    ...(graph.libraryKeys && { libraryKeys: graph.libraryKeys.filter((key) => keys.has(key)) }),
  };
}

const positionsWhere = (length: number, holds: (position: number) => boolean): number[] =>
  Array.from({ length }, (_, position) => position).filter(holds);
