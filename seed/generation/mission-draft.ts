import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import { edgeIdentity, linkIdentity, nodeIdentity } from '../../graph-schema/identity.ts';
import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';

/** A node as every store takes it: the same fields as `NodeWrite` of the store port. */
export interface DraftNode {
  key: string;
  identity: string;
  missionId: string;
  kind: NodeKindName;
  extraLabels: readonly string[];
  id: string;
  name: string;
  properties: NodeRecord;
}
export interface DraftLink {
  key: string;
  identity: string;
  missionId: string;
  kind: EdgeKindName;
  fromKey: string;
  toKey: string;
  properties: NodeRecord;
}

/** A mission in the making: nodes and links are added once each, in one fixed order. */
export class MissionDraft {
  readonly nodes: DraftNode[] = [];
  readonly links: DraftLink[] = [];
  readonly #identities = new Set<string>();
  readonly #byKey = new Map<string, number>();
  readonly missionId: string;

  constructor(missionId: string) {
    this.missionId = missionId;
  }

  /** Adds a node and returns its key. */
  node(kind: NodeKindName, id: string, name: string, properties: NodeRecord = {}, extraLabels: string[] = []): string {
    const { missionId } = this;
    const key = `${missionId}/${id}`;
    const identity = nodeIdentity(missionId, properties, id);
    this.#byKey.set(key, this.nodes.length);
    this.nodes.push({ key, identity, missionId, kind, extraLabels, id, name, properties });
    return key;
  }

  /** Adds a link unless the same link is there; says whether it was added. */
  link(kind: EdgeKindName, fromKey: string, toKey: string, properties: NodeRecord = {}): boolean {
    const identity = edgeIdentity(kind, fromKey, toKey, properties);
    if (fromKey === toKey || this.#identities.has(identity)) return false;
    this.#identities.add(identity);
    const key = `${this.missionId}/link-${this.links.length}`;
    this.links.push({
      key,
      identity: linkIdentity(kind, fromKey, toKey, properties),
      missionId: this.missionId,
      kind,
      fromKey,
      toKey,
      properties,
    });
    return true;
  }

  /** The mission as the columns that a store would read out. */
  toGraph(): MissionGraph {
    const { nodes, links } = this;
    const position = (key: string) => this.#byKey.get(key) ?? -1;
    return {
      missionKey: nodes[0].key,
      missionId: this.missionId,
      graphVersion: '1',
      nodeKey: nodes.map(({ key }) => key),
      nodeId: nodes.map(({ id }) => id),
      nodeKind: nodes.map(({ kind }) => kind),
      nodeName: nodes.map(({ name }) => name),
      nodeProperties: nodes.map(({ properties }) => properties),
      nodeVersion: nodes.map(() => 1),
      edgeKey: links.map(({ key }) => key),
      edgeKind: links.map(({ kind }) => kind),
      edgeFrom: Int32Array.from(links, ({ fromKey }) => position(fromKey)),
      edgeTo: Int32Array.from(links, ({ toKey }) => position(toKey)),
      edgeProperties: links.map(({ properties }) => properties),
      edgeVersion: links.map(() => 1),
    };
  }
}
