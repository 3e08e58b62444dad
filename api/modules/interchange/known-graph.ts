import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../../graph-schema/identity.ts';
import type { MissionGraph, NodeRecord } from '../../../graph-schema/mission-graph.ts';

/** Whose an id is: ids are looked up in the mission first, then in the library. */
export type Scope = 'mission' | 'library';

export interface KnownNode {
  key: string;
  id: string;
  kind: NodeKindName;
  name: string;
  properties: NodeRecord;
  version: number;
}
export interface KnownLink {
  key: string;
  kind: EdgeKindName;
  fromKey: string;
  toKey: string;
  properties: NodeRecord;
  version: number;
  /** A link of the library, as opposed to one that a mission draws between library items. */
  library: boolean;
}
/** The items that all missions share, with the links among them. */
export interface Library {
  nodes: readonly KnownNode[];
  links: readonly KnownLink[];
}

/** What the store holds already, as far as one import can touch it. */
export interface KnownGraph {
  nodes: Record<Scope, Map<string, KnownNode[]>>;
  nodeOfKey: Map<string, KnownNode>;
  /** By `edgeIdentity` over the keys of the ends. */
  links: Map<string, KnownLink>;
  /** Links that have an id of their own, by what they would be without it. */
  linksByNature: Map<string, KnownLink[]>;
}

export function knownGraph(current: MissionGraph | null, library: Library): KnownGraph {
  const known: KnownGraph = {
    nodes: { mission: new Map(), library: new Map() },
    nodeOfKey: new Map(),
    links: new Map(),
    linksByNature: new Map(),
  };
  for (const node of library.nodes) addNode(known, 'library', node);
  for (const link of library.links) addLink(known, link);
  if (!current) return known;
  for (const [i, key] of current.nodeKey.entries()) {
    if (known.nodeOfKey.has(key)) continue;
    addNode(known, 'mission', {
      key,
      id: current.nodeId[i]!,
      kind: current.nodeKind[i]!,
      name: current.nodeName[i]!,
      properties: current.nodeProperties[i]!,
      version: current.nodeVersion[i]!,
    });
  }
  for (const [i, key] of current.edgeKey.entries()) {
    addLink(known, {
      key,
      kind: current.edgeKind[i]!,
      fromKey: current.nodeKey[current.edgeFrom[i]!]!,
      toKey: current.nodeKey[current.edgeTo[i]!]!,
      properties: current.edgeProperties[i]!,
      version: current.edgeVersion[i]!,
      library: false,
    });
  }
  return known;
}

function addNode(known: KnownGraph, scope: Scope, node: KnownNode): void {
  known.nodeOfKey.set(node.key, node);
  const same = known.nodes[scope].get(node.id);
  if (same) same.push(node);
  else known.nodes[scope].set(node.id, [node]);
}

function addLink(known: KnownGraph, link: KnownLink): void {
  known.links.set(edgeIdentity(link.kind, link.fromKey, link.toKey, link.properties), link);
  if (link.properties.id === undefined) return;
  const nature = linkNature(link.kind, link.fromKey, link.toKey, link.properties);
  known.linksByNature.set(nature, [...(known.linksByNature.get(nature) ?? []), link]);
}

/** A link's identity as if it had no id of its own. */
export const linkNature = (kind: EdgeKindName, from: string, to: string, properties: NodeRecord): string =>
  edgeIdentity(kind, from, to, { ...properties, id: undefined });
