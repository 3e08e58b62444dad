import type { MissionGraph } from '../../../../graph-schema/mission-graph.ts';
import type { WhatIfChange } from '../../../../graph-schema/what-if.ts';
import { joined, type Marking, markingOf } from '../../../policy/sight.ts';

/** The marking of everything in a graph together: of whatever is worked out from all of it. */
export const markingOfGraph = ({ nodeProperties, edgeProperties }: MissionGraph): Marking =>
  joined([...nodeProperties, ...edgeProperties].map(markingOf));

/** Markings of the elements and links that changes name, each link with its ends. What the graph lacks has none. */
export function namedMarkings(graph: MissionGraph, changes: readonly WhatIfChange[]): Marking[] {
  const named = new Set(
    changes.flatMap((change) => Object.values(change).filter((value) => typeof value === 'string')),
  );
  const ofNode = (node: number) => markingOf(graph.nodeProperties[node]!);
  return [
    ...graph.nodeKey.flatMap((key, node) => (named.has(key) ? [ofNode(node)] : [])),
    ...graph.edgeKey.flatMap((key, edge) =>
      named.has(key)
        ? [markingOf(graph.edgeProperties[edge]!), ofNode(graph.edgeFrom[edge]!), ofNode(graph.edgeTo[edge]!)]
        : [],
    ),
  ];
}
