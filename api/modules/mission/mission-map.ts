import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';

/** A store stands where what it is stored on stands, if nobody has said so of itself. */
function siteOfNodes({ nodeKind, edgeKind, edgeFrom, edgeTo }: MissionGraph): number[] {
  const site = nodeKind.map((kind, node) => (kind === 'Site' ? node : -1));
  const pass = (kind: string, siteOf: (target: number) => number) => {
    edgeKind.forEach((edge, link) => {
      const from = edgeFrom[link]!;
      if (edge === kind && site[from] === -1) site[from] = siteOf(edgeTo[link]!);
    });
  };
  pass('LOCATED_AT', (target) => target);
  pass('STORED_ON', (target) => site[target] ?? -1);
  return site;
}

function mapOf(graph: MissionGraph) {
  return {
    graphVersion: graph.graphVersion,
    nodeKeys: graph.nodeKey,
    nodeIds: graph.nodeId,
    nodeNames: graph.nodeName,
    nodeKinds: graph.nodeKind,
    nodeSite: siteOfNodes(graph),
    nodeCustody: graph.nodeProperties.map(({ custody }) => (typeof custody === 'string' ? custody : null)),
    nodeSensitivity: graph.nodeProperties.map(({ sensitivity }) => (sensitivity as Sensitivity | undefined) ?? null),
    linkFrom: [...graph.edgeFrom],
    linkTo: [...graph.edgeTo],
    linkTypes: graph.edgeKind,
  };
}

const maps = new WeakMap<MissionGraph, ReturnType<typeof mapOf>>();

/**
 * The graph as columns for the picture: no more of a node than it draws. Made once for a graph, which never changes:
 * making it passes every link, and two worlds that differ in what is hidden took times that differ by a seventh.
 */
export function missionMap(graph: MissionGraph): ReturnType<typeof mapOf> {
  const known = maps.get(graph) ?? mapOf(graph);
  maps.set(graph, known);
  return known;
}
