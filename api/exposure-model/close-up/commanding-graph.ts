import type { MissionGraph, NodeRecord } from '../../../graph-schema/mission-graph.ts';
import type { Level } from '../../../graph-schema/values.ts';
import { VECTORS } from '../vector-order.ts';

/**
 * The mission's graph with one actor supposed to be able to do everything: of the highest capability where none is
 * judged, and judged to employ a vector of each technique. What is added stands behind what is there, so positions
 * stay. The rules then draw every step that its command alone keeps from being drawn.
 */
export function commandingGraph(graph: MissionGraph, actor: number): MissionGraph {
  const added = VECTORS.map((vectorType) => ({ id: `supposed ${vectorType}`, vectorType }));
  const nodes = graph.nodeKey.length;
  const supposed: NodeRecord = { capability: 'VERY_HIGH' satisfies Level, ...graph.nodeProperties[actor] };
  const required: Level = 'VERY_LOW';
  const links = added.map(({ id }) => `EMPLOYS|${graph.nodeId[actor]}|${id}`);
  return {
    ...graph,
    nodeKey: [...graph.nodeKey, ...added.map(({ id }) => id)],
    nodeId: [...graph.nodeId, ...added.map(({ id }) => id)],
    nodeKind: [...graph.nodeKind, ...added.map(() => 'ThreatVector' as const)],
    nodeName: [...graph.nodeName, ...added.map(({ id }) => id)],
    nodeProperties: [
      ...graph.nodeProperties.with(actor, supposed),
      ...added.map(({ vectorType }) => ({ vectorType, requiredCapability: required })),
    ],
    nodeVersion: [...graph.nodeVersion, ...added.map(() => 1)],
    edgeKey: [...graph.edgeKey, ...links],
    edgeKind: [...graph.edgeKind, ...added.map(() => 'EMPLOYS' as const)],
    edgeFrom: extended(
      graph.edgeFrom,
      added.map(() => actor),
    ),
    edgeTo: extended(
      graph.edgeTo,
      added.map((_, i) => nodes + i),
    ),
    edgeProperties: [...graph.edgeProperties, ...added.map(() => ({}))],
    edgeVersion: [...graph.edgeVersion, ...added.map(() => 1)],
  };
}

function extended(column: Int32Array, values: readonly number[]): Int32Array {
  const longer = new Int32Array(column.length + values.length);
  longer.set(column);
  longer.set(values, column.length);
  return longer;
}
