import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { fingerprint } from './canonical-json.ts';

/** Fingerprint of what a graph says, whatever the order in which the store read it out. */
export function graphFingerprint(graph: MissionGraph): string {
  const byKey = <T extends { key: string }>(items: T[]): T[] => items.sort((a, b) => (a.key < b.key ? -1 : 1));
  const nodes = graph.nodeKey.map((key, i) => ({
    key,
    id: graph.nodeId[i],
    kind: graph.nodeKind[i],
    name: graph.nodeName[i],
    properties: graph.nodeProperties[i],
  }));
  const edges = graph.edgeKey.map((key, i) => ({
    key,
    kind: graph.edgeKind[i],
    from: graph.nodeKey[graph.edgeFrom[i]],
    to: graph.nodeKey[graph.edgeTo[i]],
    properties: graph.edgeProperties[i],
  }));
  return fingerprint({ missionId: graph.missionId, nodes: byKey(nodes), edges: byKey(edges) });
}
