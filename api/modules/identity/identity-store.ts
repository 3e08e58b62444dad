import { randomUUID } from 'node:crypto';
import {
  type GraphStore,
  type ReadTransaction,
  StoreConflict,
  type WriteTransaction,
} from '../../store/graph-store.ts';
import { attemptChange } from '../base/attempt-change.ts';
import type { Outcome } from '../base/outcome.ts';
import { IDENTITY_RECORDS, type IdentityKind, type IdentityRecord, LOOKUPS, type Lookup } from './identity-records.ts';

/** Reads records of people and sign-in within one snapshot. */
export interface IdentityReading {
  /** The record with this value, or null. For properties that are unique. */
  find<K extends IdentityKind>(kind: K, property: Lookup<K>, value: string): Promise<IdentityRecord<K> | null>;
  /** Every record with this value, by key. */
  list<K extends IdentityKind>(kind: K, property: Lookup<K>, value: string): Promise<IdentityRecord<K>[]>;
  /** Every record of the kind, by key. */
  all<K extends IdentityKind>(kind: K): Promise<IdentityRecord<K>[]>;
}

/** Reads and writes them, all or nothing. */
export interface IdentityWriting extends IdentityReading {
  /** The transaction beneath, for what has to be written together with it. */
  readonly tx: WriteTransaction;
  /**
   * Makes other changes of people and rights wait until this one is done. For rules that look at several records,
   * such as that one administrator is left.
   */
  lock(): Promise<void>;
  /** Keeps a new record. StoreConflict where a unique value of it is taken. */
  add<K extends IdentityKind>(kind: K, record: Omit<IdentityRecord<K>, 'version'>): Promise<IdentityRecord<K>>;
  /** Replaces a record that nobody changed since it was read. StoreConflict otherwise. */
  change<K extends IdentityKind>(kind: K, record: IdentityRecord<K>): Promise<IdentityRecord<K>>;
  /** Removes a record; false where it is gone already. */
  remove(kind: IdentityKind, key: string): Promise<boolean>;
}

/** People, their rights and how they sign in: a port of its own over the graph store, one text for both adapters. */
export interface IdentityStore {
  read<T>(work: (records: IdentityReading) => Promise<T>): Promise<T>;
  write<T>(work: (records: IdentityWriting) => Promise<T>): Promise<T>;
  /** The same for a change that may be refused: a refusal keeps nothing and comes out as data, a conflict too. */
  attempt<T>(work: (records: IdentityWriting) => Promise<Outcome<T>>): Promise<Outcome<T>>;
}

export function createIdentityStore(store: Pick<GraphStore, 'read' | 'write'>): IdentityStore {
  return {
    read: (work) => store.read((tx) => work(readingOver(tx))),
    write: (work) => store.write((tx) => work(writingOver(tx))),
    attempt: (work) => attemptChange(store, (tx) => work(writingOver(tx))),
  };
}

/** Labels and properties are written into the text, so they come from the closed catalogue alone. */
function pattern<K extends IdentityKind>(kind: K, property: Lookup<K>): string {
  if (!Object.hasOwn(LOOKUPS, kind) || !(LOOKUPS[kind] as readonly string[]).includes(property)) {
    throw new TypeError('Records are found by the properties of the catalogue.');
  }
  return `MATCH (n:${kind} {${property}: $value})`;
}

function readingOver(tx: ReadTransaction): IdentityReading {
  const parse = <K extends IdentityKind>(kind: K, properties: unknown) =>
    IDENTITY_RECORDS[kind].parse(properties) as IdentityRecord<K>;
  async function list<K extends IdentityKind>(kind: K, property: Lookup<K>, value: string) {
    const rows = await tx.run(`${pattern(kind, property)} WITH n ORDER BY n.key RETURN properties(n) AS record`, {
      value,
    });
    return rows.map(({ record }) => parse(kind, record));
  }
  return {
    list,
    find: async (kind, property, value) => (await list(kind, property, value))[0] ?? null,
    all: async (kind) => {
      if (!Object.hasOwn(LOOKUPS, kind)) throw new TypeError('There is no such kind of record.');
      const rows = await tx.run(`MATCH (n:${kind}) WITH n ORDER BY n.key RETURN properties(n) AS record`);
      return rows.map(({ record }) => parse(kind, record));
    },
  };
}

const LOCK = "MERGE (l:IdentityLock {id: 'people'}) SET l.word = $word";

/** Records within a transaction that is open already. */
export function writingOver(tx: WriteTransaction): IdentityWriting {
  return {
    ...readingOver(tx),
    tx,
    lock: async () => {
      await tx.run(LOCK, { word: randomUUID() });
    },
    async add(kind, record) {
      const checked = IDENTITY_RECORDS[kind].parse({ ...record, version: 1 });
      await tx.run(`CREATE (n:${kind}) SET n = $record`, { record: checked });
      return checked as never;
    },
    async change(kind, record) {
      const next = IDENTITY_RECORDS[kind].parse({ ...record, version: record.version + 1 });
      // The first SET takes the lock, so that the version is compared with what is committed by then.
      const changed = await tx.run(
        `${pattern(kind, 'key')} SET n.writing = $word WITH n WHERE n.version = $expected SET n = $record RETURN n.key AS key`,
        { value: record.key, word: randomUUID(), expected: record.version, record: next },
      );
      if (changed.length === 0) throw new StoreConflict('Somebody else changed this record first.');
      return next as never;
    },
    async remove(kind, key) {
      const [row] = await tx.run(`${pattern(kind, 'key')} DETACH DELETE n RETURN count(n) AS gone`, { value: key });
      return row?.gone === 1;
    },
  };
}
