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
  /** Positions of assets and contingent-owned equipment of these types, by type. */
  assetsOf(...types: readonly string[]): readonly number[];
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
  const { nodeKind, nodeProperties, edgeKind, edgeProperties, edgeFrom, edgeTo } = graph;
  const nodes = () => order?.nodes ?? nodeKind.keys();
  const nodeHolds = nodeProperties.map((own) => containsDay(own.validFrom, own.validTo, asOf));
  const edgeHolds = (edge: number): boolean => {
    const own = edgeProperties[edge];
    if (!nodeHolds[edgeFrom[edge]] || !nodeHolds[edgeTo[edge]]) return false;
    if (!containsDay(own.validFrom, own.validTo, asOf)) return false;
    // A presence has a period of its own beside the validity of the record.
    return edgeKind[edge] !== 'PRESENT_AT' || containsDay(own.presentFrom, own.presentTo, asOf);
  };
  const byKind = new Map<NodeKindName, number[]>();
  for (const node of nodes()) if (nodeHolds[node]) append(byKind, nodeKind[node], node);
  const recorded = new Map<EdgeKindName, number[]>();
  for (const edge of order?.edges ?? edgeKind.keys()) append(recorded, edgeKind[edge], edge);
  // What nobody asks for is never worked out: a third of a mission's links are citations of evidence.
  const edgesOf = onDemand((kind: EdgeKindName) => (recorded.get(kind) ?? NONE).filter(edgeHolds));
  const leaving = onDemand((kind: EdgeKindName) => grouped(edgesOf(kind), (edge) => edgeFrom[edge]));
  const entering = onDemand((kind: EdgeKindName) => grouped(edgesOf(kind), (edge) => edgeTo[edge]));
  const nodesOf = (...kinds: NodeKindName[]): readonly number[] =>
    kinds.length === 1 ? (byKind.get(kinds[0]) ?? NONE) : kinds.flatMap((kind) => byKind.get(kind) ?? []);
  const assets = once(() =>
    grouped(nodesOf('Asset', 'ContingentOwnedEquipment'), (node) => nodeProperties[node].assetType),
  );
  const byId = once(() => grouped(Array.from(nodes()), (node) => graph.nodeId[node]));
  return {
    graph,
    asOf,
    nodesOf,
    assetsOf: (...types) => types.flatMap((type) => assets().get(type) ?? []),
    edgesOf,
    outOf: (kind, node) => leaving(kind).get(node) ?? NONE,
    into: (kind, node) => entering(kind).get(node) ?? NONE,
    holds: (node) => nodeHolds[node],
    nodeById: (id) => byId().get(id)?.[0] ?? -1,
  };
}

/** Works a value out when it is first asked for, and keeps it. */
function onDemand<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}

function once<V extends object>(make: () => V): () => V {
  let made: V | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function grouped<K>(values: readonly number[], keyOf: (value: number) => K): Map<K, number[]> {
  const lists = new Map<K, number[]>();
  for (const value of values) append(lists, keyOf(value), value);
  return lists;
}

function append<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
