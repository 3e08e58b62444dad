import { randomUUID } from 'node:crypto';
import type { ReadTransaction, WriteTransaction } from '../../store/graph-store.ts';
import { AuditEntry, BEFORE_THE_FIRST, chain, type EntryDraft, headSeal, RecordHead, sealOf } from './record-entry.ts';

/** Touching the head first makes writers of the chain wait for each other; on the embedded store they take turns anyway. */
const LOCK_HEAD = `MERGE (h:AuditHead {id: 'record'})
SET h.word = $word
RETURN h.sequence AS sequence, h.hash AS hash`;
const MOVE_HEAD = "MATCH (h:AuditHead {id: 'record'}) SET h.sequence = $sequence, h.hash = $hash, h.seal = $seal";

/** Appends within a transaction, so that a change and its entry are kept together or not at all. */
export async function appendIn(
  tx: WriteTransaction,
  drafts: readonly EntryDraft[],
  at: string,
  key: Buffer,
): Promise<Pick<RecordHead, 'sequence' | 'hash'>> {
  const [row] = await tx.run(LOCK_HEAD, { word: randomUUID() });
  const head = { sequence: Number(row?.sequence ?? 0), hash: String(row?.hash ?? BEFORE_THE_FIRST) };
  const entries = chain(drafts, head, at, key);
  await tx.run('UNWIND $entries AS entry CREATE (e:AuditEntry) SET e = entry', { entries });
  const last = entries.at(-1) ?? head;
  const next = { sequence: last.sequence, hash: last.hash };
  await tx.run(MOVE_HEAD, { ...next, seal: sealOf(key, headSeal(next.sequence, next.hash)) });
  return next;
}

export async function readHead(tx: ReadTransaction): Promise<RecordHead | null> {
  const [row] = await tx.run(
    "MATCH (h:AuditHead {id: 'record'}) RETURN h.sequence AS sequence, h.hash AS hash, h.seal AS seal",
  );
  return row ? RecordHead.parse(row) : null;
}

/** What entries are asked for. Missions null: of all of them. */
export interface EntryFilter {
  missions: readonly string[] | null;
  kind?: string | null;
  outcome?: string | null;
  actorKey?: string | null;
  mission?: string | null;
  /** Moments as ISO texts; `until` is not included. */
  since?: string | null;
  until?: string | null;
  /** Part of the actor's name, the subject or the detail. */
  text?: string | null;
}

function conditionsOf(filter: EntryFilter): { where: string; parameters: Record<string, string | string[]> } {
  const conditions: string[] = [];
  const parameters: Record<string, string | string[]> = {};
  const equal = (name: 'kind' | 'outcome' | 'actorKey' | 'mission') => {
    const value = filter[name];
    if (value === null || value === undefined) return;
    conditions.push(`e.${name} = $${name}`);
    parameters[name] = value;
  };
  for (const name of ['kind', 'outcome', 'actorKey', 'mission'] as const) equal(name);
  if (filter.missions !== null) {
    conditions.push('e.mission IN $missions');
    parameters.missions = [...filter.missions];
  }
  if (filter.since) {
    conditions.push('e.at >= $since');
    parameters.since = filter.since;
  }
  if (filter.until) {
    conditions.push('e.at < $until');
    parameters.until = filter.until;
  }
  if (filter.text) {
    conditions.push(
      '(toLower(e.actorName) CONTAINS $text OR toLower(e.subject) CONTAINS $text OR toLower(e.detail) CONTAINS $text)',
    );
    parameters.text = filter.text.toLowerCase();
  }
  return { where: conditions.length === 0 ? '' : `AND ${conditions.join(' AND ')}`, parameters };
}

/** Entries before a place in the chain, newest first. */
export async function entriesBefore(
  tx: ReadTransaction,
  filter: EntryFilter,
  before: number,
  most: number,
): Promise<AuditEntry[]> {
  const { where, parameters } = conditionsOf(filter);
  const rows = await tx.run(
    `MATCH (e:AuditEntry) WHERE e.sequence < $before ${where}
WITH e ORDER BY e.sequence DESC LIMIT $most RETURN properties(e) AS entry`,
    { ...parameters, before, most },
  );
  return rows.map(({ entry }) => AuditEntry.parse(entry));
}

/** Entries after a place in the chain, in their order, whatever they hold: for verification and export. */
export async function entriesAfter(
  tx: ReadTransaction,
  filter: EntryFilter,
  after: number,
  most: number,
): Promise<Record<string, unknown>[]> {
  const { where, parameters } = conditionsOf(filter);
  const rows = await tx.run(
    `MATCH (e:AuditEntry) WHERE e.sequence > $after ${where}
WITH e ORDER BY e.sequence LIMIT $most RETURN properties(e) AS entry`,
    { ...parameters, after, most },
  );
  return rows.map(({ entry }) => entry as Record<string, unknown>);
}

export async function countEntries(tx: ReadTransaction, filter: EntryFilter): Promise<number> {
  const { where, parameters } = conditionsOf(filter);
  const [row] = await tx.run(`MATCH (e:AuditEntry) WHERE e.sequence > 0 ${where} RETURN count(e) AS total`, parameters);
  return Number(row?.total ?? 0);
}
