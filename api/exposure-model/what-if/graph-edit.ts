import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import { containsDay } from '../graph-index.ts';
import { type GraphLookup, graphLookup } from './graph-lookup.ts';

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
  private readonly lookup: GraphLookup;
  private readonly newNodeByKey = new Map<string, number>();
  private readonly newEdgeByKey = new Map<string, number>();
  private readonly madeById = new Map<string, number>();
  private readonly newEdgesOf = new Map<number, number[]>();
  private readonly dayBefore: string;

  constructor(base: MissionGraph, asOf: string) {
    this.base = base;
    this.asOf = asOf;
    this.dayBefore = new Date(Date.parse(asOf) - 86_400_000).toISOString().slice(0, 10);
    this.nodeProperties = base.nodeProperties.slice();
    this.edgeProperties = base.edgeProperties.slice();
    this.lookup = graphLookup(base);
  }

  /** Position by opaque key, or -1. */
  nodeOf = (key: string): number => this.lookup.nodeByKey.get(key) ?? this.newNodeByKey.get(key) ?? -1;
  edgeOf = (key: string): number => this.lookup.edgeByKey.get(key) ?? this.newEdgeByKey.get(key) ?? -1;

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
    for (let n = 2; this.base.nodeId.includes(id); n++) id = `${wanted}.${n}`;
    this.newNodes.push({ id, kind, name });
    const node = this.nodeProperties.push(own) - 1;
    this.newNodeByKey.set(`what-if:${id}`, node);
    this.madeById.set(wanted, node);
    return node;
  }

  addEdge(kind: EdgeKindName, from: number, to: number, own: NodeRecord): number {
    this.newEdges.push({ kind, from, to });
    const edge = this.edgeProperties.push(own) - 1;
    this.newEdgeByKey.set(this.newEdgeKey(this.newEdges.length - 1), edge);
    this.note(from, edge);
    if (to !== from) this.note(to, edge);
    return edge;
  }

  done(): MissionGraph {
    const { base, newNodes, newEdges } = this;
    const edges = {
      edgeKey: [...base.edgeKey, ...newEdges.map((_, n) => this.newEdgeKey(n))],
      edgeKind: [...base.edgeKind, ...newEdges.map(({ kind }) => kind)],
      edgeFrom: extended(
        base.edgeFrom,
        Int32Array.from(newEdges, ({ from }) => from),
      ),
      edgeTo: extended(
        base.edgeTo,
        Int32Array.from(newEdges, ({ to }) => to),
      ),
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

  private around(node: number): number[] {
    const own = node < this.base.nodeKey.length ? [...this.lookup.edgesOf(node)] : [];
    return [...own, ...(this.newEdgesOf.get(node) ?? [])];
  }

  private note(node: number, edge: number): void {
    const known = this.newEdgesOf.get(node);
    if (known) known.push(edge);
    else this.newEdgesOf.set(node, [edge]);
  }
}

function extended(column: Int32Array, more: Int32Array): Int32Array {
  const whole = new Int32Array(column.length + more.length);
  whole.set(column);
  whole.set(more, column.length);
  return whole;
}

const patched = (own: NodeRecord, patch: Patch): NodeRecord =>
  Object.fromEntries(Object.entries({ ...own, ...patch }).filter(([, value]) => value !== GONE)) as NodeRecord;
