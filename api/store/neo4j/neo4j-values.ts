import neo4j, { type Record as Neo4jRecord } from 'neo4j-driver';
import { type QueryParameters, type QueryValue, type Row, StoreRefusal } from '../graph-store.ts';

/**
 * JavaScript has one kind of number; the server has two, and LIMIT and whole-number properties need its integer.
 * A whole number therefore travels as one, which is also what the embedded store makes of it.
 */
function toNeo4j(value: QueryValue): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toNeo4j);
  if (value !== null && typeof value === 'object') return parametersOf(value as QueryParameters);
  return value;
}

export function parametersOf(parameters: QueryParameters): Record<string, unknown> {
  const converted: Record<string, unknown> = {};
  for (const name in parameters) converted[name] = toNeo4j(parameters[name] ?? null);
  return converted;
}

/** Plain rows; the driver is set to give integers as numbers. */
export function plainRows(records: readonly Neo4jRecord[]): Row[] {
  const [first] = records;
  // All rows of a result have the same columns: the first speaks for all.
  if (first?.keys.some((key) => isGraphObject(first.get(key)))) {
    throw new StoreRefusal('A query has to return nodes and edges as maps of their properties.');
  }
  return records.map((record) => record.toObject() as Row);
}

const isGraphObject = (value: object): boolean =>
  neo4j.isNode(value) || neo4j.isRelationship(value) || neo4j.isPath(value);
