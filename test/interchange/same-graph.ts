import type { ImportPlan } from '../../api/modules/interchange/import-plan.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';

const sorted = (properties: NodeRecord) => Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1));
const inOrder = (entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).sort();

/** What a graph holds, without keys, versions and order: two graphs are the same where these are equal. */
export const contentOf = (graph: MissionGraph) => ({
  nodes: inOrder(
    graph.nodeId.map((id, i) => [id, graph.nodeKind[i], graph.nodeName[i], sorted(graph.nodeProperties[i]!)]),
  ),
  links: inOrder(
    graph.edgeKind.map((kind, i) => [
      kind,
      graph.nodeId[graph.edgeFrom[i]!],
      graph.nodeId[graph.edgeTo[i]!],
      sorted(graph.edgeProperties[i]!),
    ]),
  ),
});

/** What an import into an empty store would make. */
export const contentOfPlan = ({ nodes, links }: ImportPlan) => ({
  nodes: inOrder(nodes.map(({ id, kind, name, properties }) => [id, kind, name, sorted(properties)])),
  links: inOrder(links.map(({ kind, from, to, properties }) => [kind, from.id, to.id, sorted(properties)])),
});
