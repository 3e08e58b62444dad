import type { MissionGraph, NodeRecord } from '../../../graph-schema/mission-graph.ts';

/** What became of an element or a link between two graphs. */
export type Change = 'NEW' | 'GONE' | 'CHANGED' | 'SAME';

/**
 * Two graphs of one mission by the keys of their elements and links. Building it takes one walk over each; every
 * question after that is a look-up.
 */
export class GraphDifference {
  readonly #before: Side;
  readonly #after: Side;

  constructor(before: MissionGraph, after: MissionGraph) {
    this.#before = new Side(before);
    this.#after = new Side(after);
  }

  element(key: string): { change: Change; properties: string[] } {
    return changeOf(this.#before.element(key), this.#after.element(key));
  }

  link(key: string): { change: Change; properties: string[] } {
    return changeOf(this.#before.link(key)?.properties, this.#after.link(key)?.properties);
  }

  /** A link with the keys of its ends, as it now is, or as it was where it is gone. */
  linkNow(key: string) {
    return this.#after.link(key) ?? this.#before.link(key);
  }

  /** Links of a kind that leave an element in either graph. */
  linksFrom(key: string, kind: string): string[] {
    return [...new Set([...this.#before.linksFrom(key, kind), ...this.#after.linksFrom(key, kind)])];
  }

  kindOf(key: string): string | null {
    return this.#after.kind(key) ?? this.#before.kind(key) ?? null;
  }

  nameOf(key: string): string {
    return this.#after.name(key) ?? this.#before.name(key) ?? '';
  }
}

function changeOf(
  before: NodeRecord | undefined,
  after: NodeRecord | undefined,
): { change: Change; properties: string[] } {
  if (!before || !after) return { change: after ? 'NEW' : before ? 'GONE' : 'SAME', properties: [] };
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const properties = [...names].filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name])).sort();
  return { change: properties.length > 0 ? 'CHANGED' : 'SAME', properties };
}

class Side {
  readonly #graph: MissionGraph;
  readonly #nodes: ReadonlyMap<string, number>;
  readonly #edges: ReadonlyMap<string, number>;
  readonly #from: ReadonlyMap<number, number[]>;

  constructor(graph: MissionGraph) {
    this.#graph = graph;
    this.#nodes = new Map(graph.nodeKey.map((key, i) => [key, i]));
    this.#edges = new Map(graph.edgeKey.map((key, i) => [key, i]));
    const from = new Map<number, number[]>();
    graph.edgeKey.forEach((_, edge) => {
      const node = graph.edgeFrom[edge]!;
      const own = from.get(node);
      if (own) own.push(edge);
      else from.set(node, [edge]);
    });
    this.#from = from;
  }

  element(key: string): NodeRecord | undefined {
    const node = this.#nodes.get(key);
    return node === undefined ? undefined : this.#graph.nodeProperties[node];
  }

  kind(key: string): string | undefined {
    const node = this.#nodes.get(key);
    return node === undefined ? undefined : this.#graph.nodeKind[node];
  }

  name(key: string): string | undefined {
    const node = this.#nodes.get(key);
    return node === undefined ? undefined : this.#graph.nodeName[node];
  }

  link(key: string) {
    const edge = this.#edges.get(key);
    if (edge === undefined) return undefined;
    const { edgeKind, edgeFrom, edgeTo, edgeProperties, nodeKey } = this.#graph;
    return {
      kind: edgeKind[edge]!,
      from: nodeKey[edgeFrom[edge]!]!,
      to: nodeKey[edgeTo[edge]!]!,
      properties: edgeProperties[edge]!,
    };
  }

  linksFrom(key: string, kind: string): string[] {
    const edges = this.#from.get(this.#nodes.get(key) ?? -1) ?? [];
    return edges.filter((edge) => this.#graph.edgeKind[edge] === kind).map((edge) => this.#graph.edgeKey[edge]!);
  }
}
