import type { EdgeKindName } from '../../../graph-schema/catalogue.ts';
import type { StoredValue } from '../../../graph-schema/mission-graph.ts';
import { type EdgeWrite, StoreRefusal, VERSION_PROPERTY, type WriteTransaction } from '../graph-store.ts';
import { batchesOf, groupBy } from './batches.ts';
import { typeOf } from './labels.ts';
import { edgeRecord } from './stored-record.ts';
import { touchMissions } from './touch-mission.ts';

interface Existing {
  key: string;
  toKey: string;
  version: number;
}
interface Row {
  from: string;
  to: string;
  record: Record<string, StoredValue>;
}

/** Grafeo sees conflicts on nodes only; writing the start node makes two writers of one edge conflict. */
export const TOUCH_STARTS = `UNWIND $keys AS key
MATCH (a:Element {key: key})
SET a.linksVersion = coalesce(a.linksVersion, 0) + 1`;

const find = (type: EdgeKindName) => `UNWIND $keys AS key
MATCH (a:Element {key: key})-[r:${type}]->(b)
RETURN key AS fromKey, r.identity AS identity, r.key AS key, b.key AS toKey, r.${VERSION_PROPERTY} AS version`;

const create = (type: EdgeKindName) => `UNWIND $rows AS row
MATCH (a:Element {key: row.from})
MATCH (b:Element {key: row.to})
CREATE (a)-[r:${type}]->(b)
SET r = row.record
RETURN count(r) AS written`;

/** A group has one start node and its new records by identity, so that each start is expanded once. */
const replace = (type: EdgeKindName) => `UNWIND $groups AS group
MATCH (a:Element {key: group.from})-[r:${type}]->()
WITH r, group.records[r.identity] AS record
WHERE record IS NOT NULL
SET r = record`;

const remove = (type: EdgeKindName) => `UNWIND $groups AS group
MATCH (a:Element {key: group.from})-[r:${type}]->()
WHERE r.key IN group.keys
DELETE r`;

/**
 * Upserts edges by kind. Existing edges are read from their start nodes and new ones created: MERGE would search
 * all edges of the start node for each row, which is quadratic at a hub (20,000 edges: 32 s against 0.6 s).
 */
export async function upsertEdges(
  tx: WriteTransaction,
  edges: readonly EdgeWrite[],
  onProgress?: (done: number) => void,
): Promise<string[]> {
  await touchMissions(
    tx,
    edges.map((edge) => edge.missionId),
  );
  const keyOf = new Map<EdgeWrite, string>();
  for (const group of groupBy(edges, (edge) => edge.kind).values()) {
    // Edges of one start node side by side, so that a hub is read in few batches.
    const sorted = [...group].sort((a, b) => (a.fromKey < b.fromKey ? -1 : a.fromKey > b.fromKey ? 1 : 0));
    for (const batch of batchesOf(sorted)) {
      await upsertBatch(tx, typeOf(batch[0]!.kind), batch, keyOf);
      onProgress?.(keyOf.size);
    }
  }
  return edges.map((edge) => keyOf.get(edge)!);
}

async function upsertBatch(
  tx: WriteTransaction,
  type: EdgeKindName,
  batch: readonly EdgeWrite[],
  keyOf: Map<EdgeWrite, string>,
): Promise<void> {
  const starts = [...new Set(batch.map((edge) => edge.fromKey))];
  await tx.run(TOUCH_STARTS, { keys: starts });
  const existing = new Map<string, Existing>();
  for (const row of await tx.run(find(type), { keys: starts })) {
    existing.set(`${row.fromKey}|${row.identity}`, row as unknown as Existing);
  }
  const created = new Map<string, Row>();
  const replaced = new Map<string, Row>();
  const removed: { from: string; key: string }[] = [];
  for (const edge of batch) {
    const place = `${edge.fromKey}|${edge.identity}`;
    const found = existing.get(place);
    const row = (key: string, version: number) => ({
      from: edge.fromKey,
      to: edge.toKey,
      record: edgeRecord(edge, key, version),
    });
    if (found && found.toKey === edge.toKey) {
      replaced.set(place, row(found.key, found.version + 1));
      created.delete(place);
    } else {
      const key = found?.key ?? (created.get(place)?.record.key as string | undefined) ?? edge.key;
      if (found) removed.push({ from: edge.fromKey, key });
      created.set(place, row(key, (found?.version ?? 0) + 1));
    }
    keyOf.set(edge, found?.key ?? String(created.get(place)!.record.key));
  }
  if (removed.length > 0) await tx.run(remove(type), { groups: groupKeys(removed) });
  await createEdges(tx, type, [...created.values()]);
  if (replaced.size > 0) await tx.run(replace(type), { groups: groupRecords([...replaced.values()]) });
}

async function createEdges(tx: WriteTransaction, type: EdgeKindName, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const [result] = await tx.run(create(type), { rows: rows.map(({ from, to, record }) => ({ from, to, record })) });
  // A MATCH that finds no end drops its row without a word: count instead of trusting.
  if (result?.written !== rows.length) {
    throw new StoreRefusal(
      `${rows.length - Number(result?.written ?? 0)} links of type ${type} name an end that does not exist.`,
    );
  }
}

const groupRecords = (rows: readonly Row[]) =>
  [...groupBy(rows, (row) => row.from)].map(([from, members]) => ({
    from,
    records: Object.fromEntries(members.map(({ record }) => [String(record.identity), record])),
  }));

const groupKeys = (rows: readonly { from: string; key: string }[]) =>
  [...groupBy(rows, (row) => row.from)].map(([from, members]) => ({ from, keys: members.map(({ key }) => key) }));
