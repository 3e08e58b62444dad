import type { ElementPointer, Run } from '../../../graph-schema/assessment-document.ts';
import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { SENSITIVITIES } from '../../../graph-schema/values.ts';
import { groupBy } from './group-by.ts';

/** A mission's graph as the sections read it: by kind, along links that hold on the day, property by property. */
export interface GraphReading {
  readonly graph: MissionGraph;
  readonly asOf: string;
  /** Positions of the nodes of these kinds, in the graph's order. */
  nodes(...kinds: NodeKindName[]): readonly number[];
  /** Positions of the links of a kind that hold on the day. */
  edges(kind: EdgeKindName): readonly number[];
  out(node: number, kind: EdgeKindName): readonly number[];
  into(node: number, kind: EdgeKindName): readonly number[];
  from(edge: number): number;
  to(edge: number): number;
  /** The node's run: its name with a pointer to it. */
  name(node: number): Run;
  pointer(node: number): ElementPointer;
  node(node: number): Facts;
  edge(edge: number): Facts;
}

/** Properties of one node or link; null is *not assessed*. */
export interface Facts {
  text(property: string): string | null;
  number(property: string): number | null;
  flag(property: string): boolean | null;
  list(property: string): readonly string[] | null;
  has(property: string): boolean;
}

/** A class and not an object of closures: a large mission has a hundred thousand of these. */
class RecordFacts implements Facts {
  readonly #record: NodeRecord;
  constructor(record: NodeRecord) {
    this.#record = record;
  }
  text(property: string) {
    const value = this.#record[property];
    return typeof value === 'string' ? value : null;
  }
  number(property: string) {
    const value = this.#record[property];
    return typeof value === 'number' ? value : null;
  }
  flag(property: string) {
    const value = this.#record[property];
    return typeof value === 'boolean' ? value : null;
  }
  list(property: string) {
    const value = this.#record[property];
    return Array.isArray(value) ? (value as readonly string[]) : null;
  }
  has(property: string) {
    return this.#record[property] !== undefined;
  }
}

/** Dates are ISO, so their order as text is their order in time. */
function holdsOn(record: NodeRecord, day: string): boolean {
  const from = record.presentFrom ?? record.validFrom;
  const to = record.presentTo ?? record.validTo;
  return !(typeof from === 'string' && from > day) && !(typeof to === 'string' && to < day);
}

const NONE: readonly number[] = [];
const NOTHING: NodeRecord = {};

/** Indexes the graph once, in time linear in its size. */
export function readGraph(graph: MissionGraph, asOf: string): GraphReading {
  const byKind = groupBy(graph.nodeKind.keys(), (node) => graph.nodeKind[node]!);
  const holding = [...graph.edgeKind.keys()].filter((edge) => holdsOn(graph.edgeProperties[edge]!, asOf));
  const edgesOfKind = groupBy(holding, (edge) => graph.edgeKind[edge]!);
  const out = new Map<EdgeKindName, Map<number, number[]>>();
  const into = new Map<EdgeKindName, Map<number, number[]>>();
  for (const [kind, edges] of edgesOfKind) {
    out.set(
      kind,
      groupBy(edges, (edge) => graph.edgeFrom[edge]!),
    );
    into.set(
      kind,
      groupBy(edges, (edge) => graph.edgeTo[edge]!),
    );
  }
  const node = (position: number) => new RecordFacts(graph.nodeProperties[position] ?? NOTHING);
  const pointer = (position: number): ElementPointer => ({
    key: graph.nodeKey[position]!,
    kind: graph.nodeKind[position]!,
    sensitivity: SENSITIVITIES.find((known) => known === node(position).text('sensitivity')) ?? null,
  });
  return {
    graph,
    asOf,
    nodes: (...kinds) =>
      kinds.length === 1 ? (byKind.get(kinds[0]!) ?? NONE) : kinds.flatMap((k) => byKind.get(k) ?? []),
    edges: (kind) => edgesOfKind.get(kind) ?? NONE,
    out: (position, kind) => out.get(kind)?.get(position) ?? NONE,
    into: (position, kind) => into.get(kind)?.get(position) ?? NONE,
    from: (edge) => graph.edgeFrom[edge]!,
    to: (edge) => graph.edgeTo[edge]!,
    name: (position) => ({ text: graph.nodeName[position]!, element: pointer(position) }),
    pointer,
    node,
    edge: (position) => new RecordFacts(graph.edgeProperties[position] ?? NOTHING),
  };
}
