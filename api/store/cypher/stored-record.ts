import type { NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import { type EdgeUpdate, type NodeWrite, StoreRefusal, VERSION_PROPERTY } from '../graph-store.ts';

/** Properties that the store writes itself and that no user's property may be called. */
const NODE_BOOKKEEPING = ['key', 'identity', 'missionId', VERSION_PROPERTY, 'linksVersion', 'changedAt'] as const;
const EDGE_BOOKKEEPING = ['key', 'identity', 'missionId', VERSION_PROPERTY] as const;
const NODE_RESERVED: ReadonlySet<string> = new Set([...NODE_BOOKKEEPING, 'id', 'name']);
const EDGE_RESERVED: ReadonlySet<string> = new Set(EDGE_BOOKKEEPING);

/** All properties of a node as they are stored, `recordVersion` included. */
export function nodeRecord(node: NodeWrite, key: string, version: number): Record<string, StoredValue> {
  const { identity, missionId, id, name } = node;
  const what = `The node ${short(identity)}`;
  requireText(what, { key, identity, id, name });
  const record = checkedProperties(what, node.properties, NODE_RESERVED);
  const changedAt = new Date().toISOString();
  return Object.assign(record, { key, identity, missionId, id, name, changedAt, [VERSION_PROPERTY]: version });
}

/** All properties of an edge as they are stored. */
export function edgeRecord(
  edge: Omit<EdgeUpdate, 'expectedVersion'>,
  key: string,
  version: number,
): Record<string, StoredValue> {
  const { identity, missionId } = edge;
  const what = `The link ${short(identity)}`;
  requireText(what, { key, identity, fromKey: edge.fromKey });
  const record = checkedProperties(what, edge.properties, EDGE_RESERVED);
  return Object.assign(record, { key, identity, missionId, [VERSION_PROPERTY]: version });
}

/** What a user wrote of a stored node: bookkeeping, id and name left out. */
export const userNodeProperties = (stored: Readonly<Record<string, unknown>>) => without(stored, NODE_RESERVED);
/** What a user wrote of a stored edge, its own id included. */
export const userEdgeProperties = (stored: Readonly<Record<string, unknown>>) => without(stored, EDGE_RESERVED);

function without(stored: Readonly<Record<string, unknown>>, reserved: ReadonlySet<string>): NodeRecord {
  const properties: Record<string, StoredValue> = {};
  for (const name in stored) if (!reserved.has(name)) properties[name] = stored[name] as StoredValue;
  return properties;
}

// Grafeo would accept a null in a MERGE and maps as properties, which Neo4j refuses: both are refused here.
function checkedProperties(what: string, properties: NodeRecord, reserved: ReadonlySet<string>) {
  const record: Record<string, StoredValue> = {};
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined) continue;
    if (name === '' || reserved.has(name)) throw new StoreRefusal(`${what} may not set the property "${short(name)}".`);
    if (!isStorable(value)) {
      throw new StoreRefusal(
        `${what} has a value for ${short(name)} that is not text, a finite number, true or false, or a list of texts.`,
      );
    }
    record[name] = value;
  }
  return record;
}

function isStorable(value: unknown): value is StoredValue {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((member) => typeof member === 'string');
}

function requireText(what: string, fields: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string' || value === '') throw new StoreRefusal(`${what} has no ${name}.`);
  }
}

const short = (text: unknown): string => String(text).slice(0, 80);
