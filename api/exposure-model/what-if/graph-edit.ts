import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import { containsDay } from '../graph-index.ts';

/** A property that goes; the others of the record stay. */
export const GONE = undefined;
export type Patch = Readonly<Record<string, StoredValue | typeof GONE>>;

/**
 * A mission's graph under change. The graph it starts from is never touched; rows that do not change are shared with
 * it. No row is taken out and none is renumbered: what ends stays as a row that no longer holds on the day, what is
 * new stands at the end. So positions, and the names from which coins are tossed, are those of before.
 */
export class GraphEdit {
  readonly asOf: string;
  private readonly base: MissionGraph;
  private readonly nodeProperties: NodeRecord[];
  private readonly edgeProperties: NodeRecord[];
  private readonly newNodes: { id: string; kind: NodeKindName; name: string }[] = [];
  private readonly newEdges: { kind: EdgeKindName; from: number; to: number }[] = [];
  private readonly nodeByKey: Map<string, number>;
  private readonly edgeByKey: Map<string, number>;
  private readonly ids: Set<string>;
  private readonly madeById = new Map<string, number>();
  private readonly edgesOfNode = new Map<number, number[]>();
  private readonly dayBefore: string;

  constructor(base: MissionGraph, asOf: string) {
    this.base = base;
    this.asOf = asOf;
    this.dayBefore = new Date(Date.parse(asOf) - 86_400_000).toISOString().slice(0, 10);
    this.nodeProperties = base.nodeProperties.slice();
    this.edgeProperties = base.edgeProperties.slice();
    this.nodeByKey = new Map(base.nodeKey.map((key, node) => [key, node]));
    this.edgeByKey = new Map(base.edgeKey.map((key, edge) => [key, edge]));
    this.ids = new Set(base.nodeId);
    base.edgeKind.forEach((_, edge) => {
      this.note(base.edgeFrom[edge], edge);
      if (base.edgeTo[edge] !== base.edgeFrom[edge]) this.note(base.edgeTo[edge], edge);
    });
  }

  /** Position by opaque key, or -1. */
  nodeOf = (key: string): number => this.nodeByKey.get(key) ?? -1;
  edgeOf = (key: string): number => this.edgeByKey.get(key) ?? -1;

  kindOf = (node: number): NodeKindName =>
    this.base.nodeKind[node] ?? this.newNodes[node - this.base.nodeKey.length].kind;
  keyOf = (node: number): string =>
    this.base.nodeKey[node] ?? `what-if:${this.newNodes[node - this.base.nodeKey.length].id}`;
  edgeKindOf = (edge: number): EdgeKindName =>
    this.base.edgeKind[edge] ?? this.newEdges[edge - this.base.edgeKey.length].kind;
  fromOf = (edge: number): number =>
    edge < this.base.edgeFrom.length ? this.base.edgeFrom[edge] : this.newEdges[edge - this.base.edgeKey.length].from;
  toOf = (edge: number): number =>
    edge < this.base.edgeTo.length ? this.base.edgeTo[edge] : this.newEdges[edge - this.base.edgeKey.length].to;
  node = (node: number): NodeRecord => this.nodeProperties[node];
  edge = (edge: number): NodeRecord => this.edgeProperties[edge];

  nodeHolds = (node: number): boolean =>
    containsDay(this.nodeProperties[node].validFrom, this.nodeProperties[node].validTo, this.asOf);

  /** Whether the link and both its ends hold on the day. */
  edgeHolds(edge: number): boolean {
    const own = this.edgeProperties[edge];
    return (
      this.nodeHolds(this.fromOf(edge)) &&
      this.nodeHolds(this.toOf(edge)) &&
      containsDay(own.validFrom, own.validTo, this.asOf) &&
      (this.edgeKindOf(edge) !== 'PRESENT_AT' || containsDay(own.presentFrom, own.presentTo, this.asOf))
    );
  }

  /** Links of a kind in force that leave, or enter, a node. */
  outOf = (kind: EdgeKindName, node: number): number[] =>
    this.around(node).filter((e) => this.edgeKindOf(e) === kind && this.fromOf(e) === node && this.edgeHolds(e));
  into = (kind: EdgeKindName, node: number): number[] =>
    this.around(node).filter((e) => this.edgeKindOf(e) === kind && this.toOf(e) === node && this.edgeHolds(e));

  setNode(node: number, patch: Patch): void {
    this.nodeProperties[node] = patched(this.nodeProperties[node], patch);
  }
  setEdge(edge: number, patch: Patch): void {
    this.edgeProperties[edge] = patched(this.edgeProperties[edge], patch);
  }
  endNode = (node: number): void => this.setNode(node, { validTo: this.dayBefore });
  endEdge = (edge: number): void => this.setEdge(edge, { validTo: this.dayBefore });

  /**
   * A new element under an id that nobody uses: a shared one would rename the coins of another element. What was
   * made before under the id that is wanted is the same element.
   */
  addNode(kind: NodeKindName, wanted: string, name: string, own: NodeRecord): number {
    const made = this.madeById.get(wanted);
    if (made !== undefined) return made;
    let id = wanted;
    for (let n = 2; this.ids.has(id); n++) id = `${wanted}.${n}`;
    this.ids.add(id);
    this.newNodes.push({ id, kind, name });
    const node = this.nodeProperties.push(own) - 1;
    this.nodeByKey.set(`what-if:${id}`, node);
    this.madeById.set(wanted, node);
    return node;
  }

  addEdge(kind: EdgeKindName, from: number, to: number, own: NodeRecord): number {
    this.newEdges.push({ kind, from, to });
    const edge = this.edgeProperties.push(own) - 1;
    this.edgeByKey.set(this.newEdgeKey(this.newEdges.length - 1), edge);
    this.note(from, edge);
    if (to !== from) this.note(to, edge);
    return edge;
  }

  done(): MissionGraph {
    const { base, newNodes, newEdges } = this;
    const edges = {
      edgeKey: [...base.edgeKey, ...newEdges.map((_, n) => this.newEdgeKey(n))],
      edgeKind: [...base.edgeKind, ...newEdges.map(({ kind }) => kind)],
      edgeFrom: Int32Array.from([...base.edgeFrom, ...newEdges.map(({ from }) => from)]),
      edgeTo: Int32Array.from([...base.edgeTo, ...newEdges.map(({ to }) => to)]),
      edgeVersion: [...base.edgeVersion, ...newEdges.map(() => 0)],
    };
    const nodes = {
      nodeKey: [...base.nodeKey, ...newNodes.map(({ id }) => `what-if:${id}`)],
      nodeId: [...base.nodeId, ...newNodes.map(({ id }) => id)],
      nodeKind: [...base.nodeKind, ...newNodes.map(({ kind }) => kind)],
      nodeName: [...base.nodeName, ...newNodes.map(({ name }) => name)],
      nodeVersion: [...base.nodeVersion, ...newNodes.map(() => 0)],
    };
    return {
      ...base,
      ...(newNodes.length > 0 ? nodes : {}),
      ...(newEdges.length > 0 ? edges : {}),
      nodeProperties: this.nodeProperties,
      edgeProperties: this.edgeProperties,
    };
  }

  private newEdgeKey = (n: number): string => {
    const { kind, from, to } = this.newEdges[n];
    return `what-if:${n}:${kind}|${this.keyOf(from)}|${this.keyOf(to)}`;
  };

  private around = (node: number): readonly number[] => this.edgesOfNode.get(node) ?? [];

  private note(node: number, edge: number): void {
    const known = this.edgesOfNode.get(node);
    if (known) known.push(edge);
    else this.edgesOfNode.set(node, [edge]);
  }
}

const patched = (own: NodeRecord, patch: Patch): NodeRecord =>
  Object.fromEntries(Object.entries({ ...own, ...patch }).filter(([, value]) => value !== GONE)) as NodeRecord;
