import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import type { MissionGraph, StoredValue } from '../../graph-schema/mission-graph.ts';

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

/** Positions of a graph's nodes, and of its edges, in the order in which they are visited. */
export interface GraphOrder {
  readonly nodes: Int32Array;
  readonly edges: Int32Array;
}

const NONE: readonly number[] = [];

/** Whether a period that may be open at either end contains the day. ISO dates compare as text. */
export const containsDay = (from: StoredValue | undefined, to: StoredValue | undefined, day: string): boolean =>
  !(typeof from === 'string' && from > day) && !(typeof to === 'string' && to < day);

export function indexGraph(graph: MissionGraph, asOf: string, order?: GraphOrder): GraphIndex {
  const { nodeKind, nodeProperties, edgeKind, edgeProperties, edgeFrom, edgeTo } = graph;
  const nodes = order?.nodes ?? asTheyStand(nodeKind.length);
  const nodeHolds = nodeProperties.map((own) => containsDay(own.validFrom, own.validTo, asOf));
  const edgeHolds = (edge: number): boolean => {
    const own = edgeProperties[edge];
    if (!nodeHolds[edgeFrom[edge]] || !nodeHolds[edgeTo[edge]]) return false;
    if (!containsDay(own.validFrom, own.validTo, asOf)) return false;
    // A presence has a period of its own beside the validity of the record.
    return edgeKind[edge] !== 'PRESENT_AT' || containsDay(own.presentFrom, own.presentTo, asOf);
  };
  const byKind = once(() => {
    const found = new Map<NodeKindName, number[]>();
    for (const node of nodes) if (nodeHolds[node]) append(found, nodeKind[node], node);
    return found;
  });
  // What nobody asks for is never worked out: a third of a mission's links are citations of evidence, and a score asks
  // for one or two kinds beside those that its model asks for.
  const edgesOf = onDemand((kind: EdgeKindName) => {
    const edges: number[] = [];
    for (const edge of edgesByKind(edgeKind, order?.edges ?? null).get(kind) ?? NONE) {
      if (edgeHolds(edge)) edges.push(edge);
    }
    return edges;
  });
  const leaving = onDemand((kind: EdgeKindName) => linksByEnd(edgesOf(kind), edgeFrom, nodeKind.length));
  const entering = onDemand((kind: EdgeKindName) => linksByEnd(edgesOf(kind), edgeTo, nodeKind.length));
  const nodesOf = (...kinds: NodeKindName[]): readonly number[] =>
    kinds.length === 1 ? (byKind().get(kinds[0]) ?? NONE) : kinds.flatMap((kind) => byKind().get(kind) ?? []);
  const assets = once(() =>
    grouped(nodesOf('Asset', 'ContingentOwnedEquipment'), (node) => nodeProperties[node].assetType),
  );
  const byId = once(() => grouped([...nodes], (node) => graph.nodeId[node]));
  return {
    graph,
    asOf,
    nodesOf,
    assetsOf: (...types) => types.flatMap((type) => assets().get(type) ?? []),
    edgesOf,
    outOf: (kind, node) => linksAt(leaving(kind), node),
    into: (kind, node) => linksAt(entering(kind), node),
    holds: (node) => nodeHolds[node],
    nodeById: (id) => byId().get(id)?.[0] ?? -1,
  };
}

/** A what-if leaves most columns as they are, so that what is known of their kinds is kept as long as the column. */
const kinds = new WeakMap<readonly EdgeKindName[], WeakMap<object, Map<EdgeKindName, number[]>>>();

/** All edges of each kind, in the order given; null: as they stand. */
function edgesByKind(edgeKind: readonly EdgeKindName[], order: Int32Array | null): Map<EdgeKindName, number[]> {
  let byOrder = kinds.get(edgeKind);
  if (!byOrder) {
    byOrder = new WeakMap();
    kinds.set(edgeKind, byOrder);
  }
  const name = order ?? edgeKind;
  let lists = byOrder.get(name);
  if (!lists) {
    lists = new Map();
    for (const edge of order ?? asTheyStand(edgeKind.length)) append(lists, edgeKind[edge], edge);
    byOrder.set(name, lists);
  }
  return lists;
}

const asTheyStand = (count: number): Int32Array => {
  const positions = new Int32Array(count);
  for (let i = 0; i < count; i++) positions[i] = i;
  return positions;
};

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

/** Links by one of their ends: those of node v stand at positions start[v] up to start[v + 1]. */
interface LinkRows {
  readonly start: Int32Array;
  readonly links: Int32Array;
}

/** Counting sort: the links of a node keep the order in which they came. */
function linksByEnd(edges: readonly number[], ends: Int32Array, nodeCount: number): LinkRows {
  const start = new Int32Array(nodeCount + 1);
  for (const edge of edges) start[ends[edge] + 1]++;
  for (let v = 0; v < nodeCount; v++) start[v + 1] += start[v];
  const next = start.slice(0, nodeCount);
  const links = new Int32Array(edges.length);
  for (const edge of edges) links[next[ends[edge]]++] = edge;
  return { start, links };
}

function linksAt({ start, links }: LinkRows, node: number): readonly number[] {
  const last = start[node + 1];
  if (start[node] === last) return NONE;
  // Asked for a hundred thousand times: a list that grows would take several times the room.
  const found: number[] = new Array(last - start[node]);
  for (let i = 0; i < found.length; i++) found[i] = links[start[node] + i];
  return found;
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
