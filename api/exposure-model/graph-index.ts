import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph, StoredValue } from '../../graph-schema/mission-graph.ts';
import type { GraphOrder } from './graph-order.ts';

/**
 * A mission's graph as it stands on one day, indexed once so that each rule looks its pattern up: edges by kind
 * and by end, nodes by kind. What is not valid on that day is left out. Every list stands in the order of the visit:
 * by name in a model, by position unless one is given. Building costs O(nodes + edges).
 */
export interface GraphIndex {
  readonly graph: MissionGraph;
  readonly asOf: string;
  /** Positions of the nodes of a kind that hold on the day. */
  nodesOf(...kinds: NodeKindName[]): readonly number[];
  /** Positions of the edges of a kind that hold on the day. */
  edgesOf(kind: EdgeKindName): readonly number[];
  /** Edges of a kind that leave, or enter, a node. */
  outOf(kind: EdgeKindName, node: number): readonly number[];
  into(kind: EdgeKindName, node: number): readonly number[];
  holds(node: number): boolean;
  /** Position of a node by the user's own id, or -1; of several that share the id, the first. */
  nodeById(id: string): number;
}

const NONE: readonly number[] = [];

/** Whether a period that may be open at either end contains the day. ISO dates compare as text. */
export const containsDay = (from: StoredValue | undefined, to: StoredValue | undefined, day: string): boolean =>
  !(typeof from === 'string' && from > day) && !(typeof to === 'string' && to < day);

export function indexGraph(graph: MissionGraph, asOf: string, order?: GraphOrder): GraphIndex {
  const nodeHolds = graph.nodeProperties.map((own) => containsDay(own.validFrom, own.validTo, asOf));
  const byKind = new Map<NodeKindName, number[]>();
  const byId = new Map<string, number>();
  for (const node of order?.nodes ?? graph.nodeKind.keys()) {
    const id = graph.nodeId[node];
    if (!byId.has(id)) byId.set(id, node);
    if (nodeHolds[node]) append(byKind, graph.nodeKind[node], node);
  }
  const edges = new Map<EdgeKindName, number[]>();
  const outgoing = new Map<EdgeKindName, Map<number, number[]>>();
  const incoming = new Map<EdgeKindName, Map<number, number[]>>();
  for (const edge of order?.edges ?? graph.edgeKind.keys()) {
    const kind = graph.edgeKind[edge];
    const own = graph.edgeProperties[edge];
    const [from, to] = [graph.edgeFrom[edge], graph.edgeTo[edge]];
    if (!nodeHolds[from] || !nodeHolds[to]) continue;
    if (!containsDay(own.validFrom, own.validTo, asOf)) continue;
    // A presence has a period of its own beside the validity of the record.
    if (kind === 'PRESENT_AT' && !containsDay(own.presentFrom, own.presentTo, asOf)) continue;
    append(edges, kind, edge);
    append(tableOf(outgoing, kind), from, edge);
    append(tableOf(incoming, kind), to, edge);
  }
  return {
    graph,
    asOf,
    nodesOf: (...kinds) =>
      kinds.length === 1 ? (byKind.get(kinds[0]) ?? NONE) : kinds.flatMap((k) => byKind.get(k) ?? []),
    edgesOf: (kind) => edges.get(kind) ?? NONE,
    outOf: (kind, node) => outgoing.get(kind)?.get(node) ?? NONE,
    into: (kind, node) => incoming.get(kind)?.get(node) ?? NONE,
    holds: (node) => nodeHolds[node],
    nodeById: (id) => byId.get(id) ?? -1,
  };
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function tableOf<K>(tables: Map<K, Map<number, number[]>>, key: K): Map<number, number[]> {
  let table = tables.get(key);
  if (!table) {
    table = new Map();
    tables.set(key, table);
  }
  return table;
}
