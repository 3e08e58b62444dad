import fc from 'fast-check';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';

/** One change to a mission's graph; positions are taken modulo what is there. */
export type RandomEdit =
  | { readonly type: 'drop-link'; readonly at: number }
  | { readonly type: 'copy-link'; readonly at: number; readonly toOf: number }
  | { readonly type: 'drop-node'; readonly at: number }
  | { readonly type: 'set'; readonly at: number; readonly value: number };

/** Properties that a score reads, by kind, and values to choose from. */
const NODE_VALUES: Readonly<Record<string, readonly (readonly [string, readonly (string | number | boolean)[]])[]>> = {
  ThreatActor: [
    ['capability', ['VERY_LOW', 'MODERATE', 'VERY_HIGH']],
    ['intent', ['VERY_LOW', 'LOW', 'HIGH', 'VERY_HIGH']],
  ],
  Control: [
    ['effectiveness', [0.2, 0.5, 0.9]],
    ['commonMode', [true, false]],
  ],
  Asset: [['internetFacing', [true, false]]],
  DataStore: [
    ['standAlone', [true, false]],
    ['harmToPersons', ['MINOR', 'CRITICAL']],
  ],
  ThreatVector: [['requiredCapability', ['LOW', 'HIGH']]],
};

const at = fc.nat(1_000_000);

export const randomEdit: fc.Arbitrary<RandomEdit> = fc.oneof(
  fc.record({ type: fc.constant('drop-link' as const), at }),
  fc.record({ type: fc.constant('copy-link' as const), at, toOf: at }),
  fc.record({ type: fc.constant('drop-node' as const), at }),
  { weight: 3, arbitrary: fc.record({ type: fc.constant('set' as const), at, value: at }) },
);

/** The graph after an edit; the one given stays as it is. */
export function edited(graph: MissionGraph, edit: RandomEdit): MissionGraph {
  switch (edit.type) {
    case 'drop-link':
      return withoutLinks(graph, (link) => link === edit.at % graph.edgeKey.length);
    case 'copy-link': {
      // Another link of the same kind to the end of a third one: its ends may stand there.
      const link = edit.at % graph.edgeKey.length;
      const kind = graph.edgeKind[link];
      const alike = graph.edgeKind.flatMap((other, i) => (other === kind ? [i] : []));
      const to = graph.edgeTo[alike[edit.toOf % alike.length]];
      const key = `${graph.edgeKey[link]}>${graph.nodeKey[to]}`;
      if (graph.edgeKey.includes(key) || to === graph.edgeFrom[link]) return graph;
      return {
        ...graph,
        edgeKey: [...graph.edgeKey, key],
        edgeKind: [...graph.edgeKind, kind],
        edgeFrom: Int32Array.of(...graph.edgeFrom, graph.edgeFrom[link]),
        edgeTo: Int32Array.of(...graph.edgeTo, to),
        edgeProperties: [...graph.edgeProperties, graph.edgeProperties[link]],
        edgeVersion: [...graph.edgeVersion, 1],
      };
    }
    case 'drop-node': {
      const node = edit.at % graph.nodeKey.length;
      return graph.nodeKind[node] === 'Mission' ? graph : withoutNode(graph, node);
    }
    case 'set': {
      const nodes = graph.nodeKind.flatMap((kind, i) => (NODE_VALUES[kind] ? [i] : []));
      const node = nodes[edit.at % nodes.length];
      const choices = NODE_VALUES[graph.nodeKind[node]];
      const [property, values] = choices[edit.value % choices.length];
      const own: NodeRecord = { ...graph.nodeProperties[node], [property]: values[edit.value % values.length] };
      return { ...graph, nodeProperties: graph.nodeProperties.with(node, own) };
    }
  }
}

function withoutLinks(graph: MissionGraph, gone: (link: number) => boolean): MissionGraph {
  const kept = <T>(column: readonly T[]) => column.filter((_, link) => !gone(link));
  return {
    ...graph,
    edgeKey: kept(graph.edgeKey),
    edgeKind: kept(graph.edgeKind),
    edgeFrom: graph.edgeFrom.filter((_, link) => !gone(link)),
    edgeTo: graph.edgeTo.filter((_, link) => !gone(link)),
    edgeProperties: kept(graph.edgeProperties),
    edgeVersion: kept(graph.edgeVersion),
  };
}

function withoutNode(graph: MissionGraph, node: number): MissionGraph {
  const left = withoutLinks(graph, (link) => graph.edgeFrom[link] === node || graph.edgeTo[link] === node);
  const kept = <T>(column: readonly T[]) => column.toSpliced(node, 1);
  const moved = (end: number) => (end > node ? end - 1 : end);
  return {
    ...left,
    nodeKey: kept(left.nodeKey),
    nodeId: kept(left.nodeId),
    nodeKind: kept(left.nodeKind),
    nodeName: kept(left.nodeName),
    nodeProperties: kept(left.nodeProperties),
    nodeVersion: kept(left.nodeVersion),
    edgeFrom: left.edgeFrom.map(moved),
    edgeTo: left.edgeTo.map(moved),
  };
}
