import {
  type EdgeKindName,
  edgeKindOf,
  type NodeKindName,
  nodeKindOf,
  nodeKindOfLabels,
} from '../../../graph-schema/catalogue.ts';
import type { NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import type { Sensitivity } from '../../../graph-schema/values.ts';
import { type Row, VERSION_PROPERTY } from '../../store/graph-store.ts';
import type { CountedPage } from './paging.ts';

/** An element as the services know it. */
export interface ElementRecord {
  key: string;
  /** The user's own id. */
  id: string;
  kind: NodeKindName;
  name: string;
  missionId: string;
  version: number;
  /** ISO moment of the last write. */
  changedAt: string;
  /** What a user wrote, id and name left out. Absent means not assessed. */
  properties: NodeRecord;
}

/** A short pointer to an element. */
export interface ElementPointer {
  key: string;
  id: string;
  kind: NodeKindName;
  name: string;
  sensitivity: Sensitivity | null;
}

/** A link with pointers to both ends. */
export interface LinkRecord {
  key: string;
  type: EdgeKindName;
  from: ElementPointer;
  to: ElementPointer;
  missionId: string;
  version: number;
  properties: NodeRecord;
}

/** What a query returns of a node for `elementOf`. */
export const ELEMENT_COLUMNS = 'labels(n) AS labels, properties(n) AS properties';
/** What a query returns of a link (a)-[r]->(b) for `linkOf`. */
export const LINK_COLUMNS = `type(r) AS type, properties(r) AS properties,
  labels(a) AS fromLabels, a.key AS fromKey, a.id AS fromId, a.name AS fromName, a.sensitivity AS fromSensitivity,
  labels(b) AS toLabels, b.key AS toKey, b.id AS toId, b.name AS toName, b.sensitivity AS toSensitivity`;

type Stored = Readonly<Record<string, StoredValue>>;

/** The properties that the kind's schema knows: what a store keeps for its own use is left out. */
function known(stored: Stored, names: object, left: readonly string[] = []): NodeRecord {
  return Object.fromEntries(
    Object.entries(stored).filter(([name]) => Object.hasOwn(names, name) && !left.includes(name)),
  );
}

export function elementOf(row: Row): ElementRecord {
  const stored = row.properties as Stored;
  const kind = nodeKindOfLabels(row.labels as string[]);
  return {
    key: String(stored.key),
    id: String(stored.id),
    kind,
    name: String(stored.name),
    missionId: String(stored.missionId),
    version: Number(stored[VERSION_PROPERTY]),
    changedAt: String(stored.changedAt ?? new Date(0).toISOString()),
    properties: known(stored, nodeKindOf(kind).schema.shape, ['id', 'name']),
  };
}

export const pointerTo = ({ key, id, kind, name, properties }: ElementRecord): ElementPointer => ({
  key,
  id,
  kind,
  name,
  sensitivity: (properties.sensitivity as Sensitivity | undefined) ?? null,
});

export function linkOf(row: Row): LinkRecord {
  const stored = row.properties as Stored;
  const type = row.type as EdgeKindName;
  const end = (side: 'from' | 'to'): ElementPointer => ({
    key: String(row[`${side}Key`]),
    id: String(row[`${side}Id`]),
    kind: nodeKindOfLabels(row[`${side}Labels`] as string[]),
    name: String(row[`${side}Name`]),
    sensitivity: (row[`${side}Sensitivity`] as Sensitivity | null | undefined) ?? null,
  });
  return {
    key: String(stored.key),
    type,
    from: end('from'),
    to: end('to'),
    missionId: String(stored.missionId),
    version: Number(stored[VERSION_PROPERTY]),
    properties: known(stored, edgeKindOf(type).schema.shape),
  };
}

export type ElementPage = CountedPage<ElementRecord>;
export type LinkPage = CountedPage<LinkRecord>;
