import type { QueryLinksArgs } from '../../schema/generated/resolver-types.ts';
import type { QueryParameters, ReadTransaction, Row, SeenBy } from '../../store/graph-store.ts';
import { LINK_COLUMNS, type LinkRecord, linkOf } from '../base/element-record.ts';
import { startOfLinkKey } from '../base/keys.ts';
import { decodeCursor, encodeCursor, pageOf, pageSize } from '../base/paging.ts';

export interface LinkListRequest extends Pick<QueryLinksArgs, 'type' | 'after'> {
  /** Null where links of one element are asked for, whatever their mission. */
  mission: string | null;
  element?: string | null;
  first: number;
  /** Missions whose links may be shown, for the links of a library entry; null or absent: of all. */
  missions?: readonly string[] | null;
}

const ORDER = 'links';

/**
 * The patterns whose links together are the list, none in two of them. A mission's links start in the mission or,
 * rarely, in the library; an element's links start at it, or end at it and start elsewhere.
 */
function patterns({ mission, element, missions }: LinkListRequest, seen: SeenBy): string[] {
  const where = `WHERE ${seen.of('a', 'r', 'b')}`;
  const inMission = `${mission === null ? '' : ' AND r.missionId = $missionId'}${missions ? ' AND r.missionId IN $missions' : ''}`;
  if (element) {
    return [
      `UNWIND [$element] AS own MATCH (a:Element {key: own})-[r]->(b:Element) ${where}${inMission}`,
      `UNWIND [$element] AS own MATCH (b:Element {key: own})<-[r]-(a:Element) ${where} AND a.key <> own${inMission}`,
    ];
  }
  return [
    `MATCH (a:Element {missionId: $missionId})-[r]->(b:Element) ${where}`,
    `MATCH (a:Element {missionId: ''})-[r]->(b:Element) ${where} AND r.missionId = $missionId AND r.missionId <> ''`,
  ];
}

function parametersOf({ mission, element, type, missions }: LinkListRequest, seen: SeenBy): QueryParameters {
  return {
    ...seen.parameters,
    // Links among library entries belong to no mission and are everybody's.
    ...(missions ? { missions: [...missions, ''] } : {}),
    ...(mission === null ? {} : { missionId: mission }),
    ...(element ? { element } : {}),
    ...(type ? { type } : {}),
  };
}

/** A page of links by key: keys say nothing and never change, so a page stays where it is when others are written. */
export async function listLinks(tx: ReadTransaction, seen: SeenBy, request: LinkListRequest) {
  const first = pageSize(request.first);
  const last = decodeCursor(request.after, ORDER);
  const parameters = { ...parametersOf(request, seen), rows: first + 1, ...(last ? { lastKey: last[0] ?? null } : {}) };
  const rows: Row[] = [];
  for (const pattern of patterns(request, seen)) {
    const cypher = `${pattern} ${request.type ? 'AND type(r) = $type' : ''}
WITH a, r, b, r.key AS key ${last ? 'WHERE key > $lastKey' : ''}
WITH a, r, b, key ORDER BY key LIMIT $rows
RETURN ${LINK_COLUMNS}`;
    rows.push(...(await tx.run(cypher, parameters)));
  }
  const links = rows.map(linkOf).sort((one, other) => (one.key < other.key ? -1 : 1));
  return pageOf(links, first, last !== null, ({ key }) => encodeCursor(ORDER, [key]));
}

export async function countLinks(tx: ReadTransaction, seen: SeenBy, request: LinkListRequest): Promise<number> {
  let total = 0;
  for (const pattern of patterns(request, seen)) {
    const cypher = `${pattern} ${request.type ? 'AND type(r) = $type' : ''} RETURN count(r) AS total`;
    const [row] = await tx.run(cypher, parametersOf(request, seen));
    total += Number(row?.total ?? 0);
  }
  return total;
}

/** Where a link stands: its key, and the key of the element that it leaves. */
export interface LinkPlace {
  readonly key: string;
  readonly from: string;
}

/** Every link of a list, sorted by key, without what stands in its rows. */
export async function readLinkOrder(tx: ReadTransaction, seen: SeenBy, request: LinkListRequest): Promise<LinkPlace[]> {
  const places: LinkPlace[] = [];
  for (const pattern of patterns(request, seen)) {
    const cypher = `${pattern} ${request.type ? 'AND type(r) = $type' : ''} RETURN r.key AS key, a.key AS from`;
    for (const row of await tx.run(cypher, parametersOf(request, seen))) {
      places.push({ key: String(row.key), from: String(row.from) });
    }
  }
  return places.sort((one, other) => (one.key < other.key ? -1 : 1));
}

/** The links at these places, by key; those that are gone or not seen are left out. */
export async function linksAt(
  tx: ReadTransaction,
  seen: SeenBy,
  places: readonly LinkPlace[],
): Promise<Map<string, LinkRecord>> {
  const cypher = `UNWIND $starts AS start MATCH (a:Element {key: start})-[r]->(b:Element)
WHERE r.key IN $keys AND ${seen.of('a', 'r', 'b')} RETURN ${LINK_COLUMNS}`;
  const starts = [...new Set(places.map(({ from }) => from))];
  const rows = await tx.run(cypher, { ...seen.parameters, starts, keys: places.map(({ key }) => key) });
  return new Map(rows.map(linkOf).map((link) => [link.key, link]));
}

/**
 * One link by key, looked up at the start that the key names. A key that names none is of no link: to look through
 * them all would take a time that tells how many there are, hidden ones too.
 */
export async function findLink(tx: ReadTransaction, seen: SeenBy, key: string): Promise<LinkRecord | null> {
  const start = startOfLinkKey(key);
  if (start === null) return null;
  const cypher = `UNWIND [$start] AS start MATCH (a:Element {key: start})-[r]->(b:Element)
WHERE r.key = $key AND ${seen.of('a', 'r', 'b')} RETURN ${LINK_COLUMNS} LIMIT 1`;
  const [row] = await tx.run(cypher, { ...seen.parameters, start, key });
  return row ? linkOf(row) : null;
}
