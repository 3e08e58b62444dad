import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord } from '../../../graph-schema/mission-graph.ts';
import { type Row, VERSION_PROPERTY } from '../graph-store.ts';
import { userEdgeProperties, userNodeProperties } from './stored-record.ts';

type Columns = Omit<MissionGraph, 'missionKey' | 'missionId' | 'graphVersion'>;
type Properties = Record<string, unknown>;

interface NodeEntry {
  key: string;
  id: string;
  kind: NodeKindName;
  name: string;
  properties: NodeRecord;
  version: number;
}
interface EdgeEntry {
  key: string;
  from: string;
  to: string;
  kind: EdgeKindName;
  properties: NodeRecord;
  version: number;
}

/** Collects rows as they come and lays them out as columns in the order of their keys, the same from either store. */
export class GraphColumns {
  readonly #nodes: NodeEntry[] = [];
  readonly #edges: EdgeEntry[] = [];
  readonly #library: string[] = [];

  addNode(row: Row, kind: NodeKindName): void {
    const stored = row.properties as Properties;
    if (stored.missionId === '') this.#library.push(String(row.key));
    this.#nodes.push({
      key: String(row.key),
      id: String(stored.id),
      kind,
      name: String(stored.name),
      properties: userNodeProperties(stored),
      version: Number(stored[VERSION_PROPERTY]),
    });
  }

  addEdge(row: Row): void {
    const stored = row.properties as Properties;
    this.#edges.push({
      key: String(stored.key),
      from: String(row.from),
      to: String(row.to),
      kind: row.type as EdgeKindName,
      properties: userEdgeProperties(stored),
      version: Number(stored[VERSION_PROPERTY]),
    });
  }

  /** These keys and those of every end of an edge: the mission's own nodes and the library's that it points to. */
  withEnds(keys: readonly string[]): string[] {
    const all = new Set(keys);
    for (const { from, to } of this.#edges) all.add(from).add(to);
    return [...all];
  }

  finish(): Columns {
    const nodes = this.#nodes.sort(byKey);
    const edges = this.#edges.sort(byKey);
    const position = new Map(nodes.map(({ key }, index) => [key, index]));
    return {
      nodeKey: nodes.map((node) => node.key),
      nodeId: nodes.map((node) => node.id),
      nodeKind: nodes.map((node) => node.kind),
      nodeName: nodes.map((node) => node.name),
      nodeProperties: nodes.map((node) => node.properties),
      nodeVersion: nodes.map((node) => node.version),
      edgeKey: edges.map((edge) => edge.key),
      edgeKind: edges.map((edge) => edge.kind),
      edgeFrom: Int32Array.from(edges, (edge) => position.get(edge.from)!),
      edgeTo: Int32Array.from(edges, (edge) => position.get(edge.to)!),
      edgeProperties: edges.map((edge) => edge.properties),
      edgeVersion: edges.map((edge) => edge.version),
      libraryKeys: this.#library.sort(),
    };
  }
}

const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
