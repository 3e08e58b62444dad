import { NODE_KIND_NAMES, type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { QueryElementsArgs } from '../../schema/generated/resolver-types.ts';
import type { ReadTransaction } from '../../store/graph-store.ts';
import { assessedProperties } from '../base/assessed-properties.ts';
import {
  ELEMENT_COLUMNS,
  type ElementPointer,
  type ElementRecord,
  elementOf,
  pointerTo,
} from '../base/element-record.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../base/paging.ts';
import { filterConditions, orderOf } from './element-conditions.ts';
import { kindPattern } from './kind-pattern.ts';

const whereOf = (conditions: readonly (string | null)[]): string => {
  const present = conditions.filter((condition) => condition !== null);
  return present.length > 0 ? `WHERE ${present.join(' AND ')}` : '';
};

export async function findByKey(tx: ReadTransaction, key: string): Promise<ElementRecord | null> {
  const [row] = await tx.run(`MATCH (n:Element {key: $key}) RETURN ${ELEMENT_COLUMNS}`, { key });
  return row ? elementOf(row) : null;
}

/** Several elements by key, in one query; keys that name nothing are left out. */
export async function findByKeys(tx: ReadTransaction, keys: readonly string[]): Promise<Map<string, ElementRecord>> {
  const rows = await tx.run(`UNWIND $keys AS key MATCH (n:Element {key: key}) RETURN ${ELEMENT_COLUMNS}`, { keys });
  return new Map(rows.map((row) => elementOf(row)).map((element) => [element.key, element]));
}

export async function findById(tx: ReadTransaction, missionId: string, id: string): Promise<ElementRecord | null> {
  const cypher = `MATCH (n:Element {missionId: $missionId}) WHERE n.id = $id WITH n ORDER BY n.key LIMIT 1 RETURN ${ELEMENT_COLUMNS}`;
  const [row] = await tx.run(cypher, { missionId, id });
  return row ? elementOf(row) : null;
}

type ListRequest = Pick<QueryElementsArgs, 'mission' | 'kind' | 'filter' | 'sort' | 'after'> & { first: number };

/**
 * One page of a list. Sorting, filtering and the cursor happen in the store, which hands over one page and the
 * row behind it; properties are read of that page alone (sorting whole nodes took four times as long).
 */
export async function listElements(tx: ReadTransaction, request: ListRequest) {
  const first = pageSize(request.first);
  const order = orderOf(request.sort);
  const last = decodeCursor(request.after, order.name);
  const { label, condition } = kindPattern(request.kind);
  const { where, parameters } = filterConditions(request.filter);
  const cypher = `MATCH (n:${label} {missionId: $missionId}) ${whereOf([condition, ...where])}
WITH n, ${order.expression} AS sortedBy, n.key AS key ${last ? `WHERE ${order.behind}` : ''}
WITH n, sortedBy, key ORDER BY sortedBy ${order.direction}, key ${order.direction} LIMIT $rows
RETURN sortedBy, ${ELEMENT_COLUMNS}`;
  const rows = await tx.run(cypher, {
    ...parameters,
    missionId: request.mission,
    rows: first + 1,
    ...(last ? { lastSorted: last[0] ?? null, lastKey: last[1] ?? null } : {}),
  });
  const sorted = rows.map((row) => ({ element: elementOf(row), sortedBy: row.sortedBy as string | number }));
  const page = pageOf(sorted, first, last !== null, ({ element, sortedBy }) =>
    encodeCursor(order.name, [sortedBy, element.key]),
  );
  return { nodes: page.nodes.map(({ element }) => element), pageInfo: page.pageInfo };
}

export async function countElements(tx: ReadTransaction, request: ListRequest): Promise<number> {
  const { label, condition } = kindPattern(request.kind);
  const { where, parameters } = filterConditions(request.filter);
  const cypher = `MATCH (n:${label} {missionId: $missionId}) ${whereOf([condition, ...where])} RETURN count(n) AS total`;
  const [row] = await tx.run(cypher, { ...parameters, missionId: request.mission });
  return Number(row?.total ?? 0);
}

/** How many elements of a kind there are, and of how many each property is assessed. */
export interface KindCoverage {
  kind: NodeKindName;
  count: number;
  assessed: { property: string; count: number }[];
}

export async function coverageOf(tx: ReadTransaction, missionId: string): Promise<KindCoverage[]> {
  const coverage: KindCoverage[] = [];
  for (const kind of NODE_KIND_NAMES) {
    const properties = assessedProperties(kind);
    const { label, condition } = kindPattern(kind);
    const counts = properties.map((property, index) => `count(n.${property}) AS p${index}`);
    const cypher = `MATCH (n:${label} {missionId: $missionId}) ${whereOf([condition])} RETURN ${['count(n) AS total', ...counts].join(', ')}`;
    const [row] = await tx.run(cypher, { missionId });
    coverage.push({
      kind,
      count: Number(row?.total ?? 0),
      assessed: properties.map((property, index) => ({ property, count: Number(row?.[`p${index}`] ?? 0) })),
    });
  }
  return coverage;
}

/** Elements whose name or id holds the text: names that begin with it, names that hold it, then ids. */
export async function searchElements(
  tx: ReadTransaction,
  missionId: string,
  text: string,
  first: number,
): Promise<ElementPointer[]> {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return [];
  const cypher = `MATCH (n:Element {missionId: $missionId})
WITH n, toLower(n.name) AS name, toLower(n.id) AS id
WHERE name CONTAINS $wanted OR id CONTAINS $wanted
WITH n, name, CASE WHEN name STARTS WITH $wanted OR id = $wanted THEN 0 WHEN name CONTAINS $wanted THEN 1 ELSE 2 END AS place
WITH n, name, place ORDER BY place, name, n.key LIMIT $rows
RETURN ${ELEMENT_COLUMNS}`;
  const rows = await tx.run(cypher, { missionId, wanted, rows: pageSize(first) });
  return rows.map((row) => pointerTo(elementOf(row)));
}

/** What a kind is called, for messages. */
export const titleOf = (kind: NodeKindName): string => nodeKindOf(kind).title.toLowerCase();
