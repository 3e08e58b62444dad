import type { StoredValue } from '../../../graph-schema/mission-graph.ts';
import type { NodeWrite, QueryValue, WriteTransaction } from '../graph-store.ts';
import { VERSION_PROPERTY } from '../graph-store.ts';
import { batchesOf, groupBy } from './batches.ts';
import { labelPattern, labelsOf, otherLabels } from './labels.ts';
import { nodeRecord } from './stored-record.ts';
import { touchMissions } from './touch-mission.ts';

interface Existing {
  key: string;
  version: number;
  labels: readonly string[];
}
interface Row {
  labels: string[];
  record: Record<string, StoredValue>;
}

const FIND = `UNWIND $identities AS identity
MATCH (n:Element {identity: identity})
RETURN identity, n.key AS key, n.${VERSION_PROPERTY} AS version, labels(n) AS labels`;

const replace = 'UNWIND $rows AS row MATCH (n:Element {key: row.key}) SET n = row';

/**
 * Upserts by identity: looks up what exists, then creates and replaces. One look-up and plain CREATE is twice as
 * fast as MERGE on either store, and safe, because the mission is locked first and the constraint stands behind it.
 */
export async function upsertNodes(
  tx: WriteTransaction,
  nodes: readonly NodeWrite[],
  onProgress?: (done: number) => void,
): Promise<string[]> {
  await touchMissions(
    tx,
    nodes.map((node) => node.missionId),
  );
  const keys: string[] = [];
  for (const batch of batchesOf(nodes)) {
    keys.push(...(await upsertBatch(tx, batch)));
    onProgress?.(keys.length);
  }
  return keys;
}

async function upsertBatch(tx: WriteTransaction, batch: readonly NodeWrite[]): Promise<string[]> {
  const existing = await findExisting(tx, [...new Set(batch.map((node) => node.identity))]);
  // A batch that names one identity twice writes it once: the last one stands.
  const created = new Map<string, Row>();
  const replaced = new Map<string, Row>();
  const relabelled = new Map<string, string[]>();
  for (const node of batch) {
    const labels = labelsOf(node.kind, node.extraLabels);
    const found = existing.get(node.identity);
    if (found) {
      replaced.set(node.identity, { labels, record: nodeRecord(node, found.key, found.version + 1) });
      if (!sameLabels(found.labels, labels)) relabelled.set(found.key, labels);
    } else {
      const key = (created.get(node.identity)?.record.key as string | undefined) ?? node.key;
      created.set(node.identity, { labels, record: nodeRecord(node, key, 1) });
    }
  }
  await createNodes(tx, [...created.values()]);
  if (replaced.size > 0) await tx.run(replace, { rows: [...replaced.values()].map(({ record }) => record) });
  for (const [key, labels] of relabelled) await relabelNode(tx, key, labels);
  return batch.map(({ identity }) => existing.get(identity)?.key ?? String(created.get(identity)?.record.key));
}

async function findExisting(tx: WriteTransaction, identities: string[]): Promise<Map<string, Existing>> {
  const rows = await tx.run(FIND, { identities });
  return new Map(rows.map((row) => [row.identity as string, row as unknown as Existing]));
}

async function createNodes(tx: WriteTransaction, rows: readonly Row[]): Promise<void> {
  for (const group of groupBy(rows, ({ labels }) => labels.join(':')).values()) {
    const pattern = labelPattern(group[0]!.labels);
    await tx.run(`UNWIND $rows AS row CREATE (n${pattern}) SET n = row`, {
      rows: group.map(({ record }): QueryValue => record),
    });
  }
}

export const sameLabels = (found: readonly string[], labels: readonly string[]): boolean =>
  found.length === labels.length + 1 && labels.every((label) => found.includes(label));

/** Gives one node the labels of another kind. */
export async function relabelNode(tx: WriteTransaction, key: string, labels: readonly string[]): Promise<void> {
  const removed = otherLabels(labels).join(':');
  await tx.run(`MATCH (n:Element {key: $key}) REMOVE n:${removed} SET n:${labels.join(':')}`, { key });
}
