import { AsyncLocalStorage } from 'node:async_hooks';
import type { GraphStore } from '../../store/graph-store.ts';
import type { AnchorFile } from './record-anchor.ts';
import { appendIn, countEntries, type EntryFilter, entriesAfter, entriesBefore } from './record-chain.ts';
import { AuditEntry, type EntryDraft, type EntryOutcome } from './record-entry.ts';
import { type Anchor, type RecordVerdict, verifyRecord } from './verify-record.ts';

export type { EntryFilter } from './record-chain.ts';
export type {
  AuditEntry,
  EntryDraft,
  EntryKind,
  EntryOutcome,
} from './record-entry.ts';
export type { RecordVerdict } from './verify-record.ts';

/** Something under way that is put on record with the first change it commits, or when it has come to its end. */
interface Deed {
  draft: EntryDraft;
  kept: boolean;
}

/** What work says of its own outcome; without it, work that does not throw is done. */
export type OutcomeOf<T> = (result: T) => { outcome: EntryOutcome; detail?: string };

const FLUSH_AFTER_MS = 500;
/** Reads wait in memory for the next flush; with more than this the process writes them at once. */
const MOST_WAITING = 200;
const PAGE = 500;

/**
 * The record of who did what: append-only, each entry chained to the one before by its hash and sealed with the
 * server's key. Changes are recorded in their own transaction; reads, which are many, at most half a second later.
 */
export function createRecordService(of: {
  store: GraphStore;
  key: Buffer;
  clock: () => Date;
  anchor: AnchorFile | null;
}) {
  const { store, key, clock, anchor } = of;
  const deeds = new AsyncLocalStorage<Deed>();
  let waiting: EntryDraft[] = [];
  let timer: NodeJS.Timeout | undefined;
  let flushing: Promise<void> = Promise.resolve();
  let latest: Anchor | null = null;
  let anchored = 0;

  const now = () => clock().toISOString();
  const noteHead = (head: Anchor) => {
    if (!latest || head.sequence > latest.sequence) latest = head;
    schedule();
  };
  const schedule = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      flush().catch(() => undefined);
    }, FLUSH_AFTER_MS).unref();
  };

  /** Writes entries now, each in its place. */
  async function append(drafts: readonly EntryDraft[]): Promise<void> {
    if (drafts.length === 0) return;
    noteHead(await store.write((tx) => appendIn(tx, drafts, now(), key)));
  }

  /** Writes what waits, and notes the end of the record outside the store. What cannot be written goes on waiting. */
  function flush(): Promise<void> {
    flushing = flushing
      .catch(() => undefined)
      .then(async () => {
        const drafts = waiting;
        waiting = [];
        try {
          await append(drafts);
        } catch (error) {
          waiting = [...drafts, ...waiting].slice(-10 * MOST_WAITING);
          throw error;
        }
        if (anchor && latest && latest.sequence > anchored) {
          await anchor.write(latest);
          anchored = latest.sequence;
        }
      });
    return flushing;
  }

  return {
    append,
    flush,

    /** Puts something on record soon: for reads. */
    later(draft: EntryDraft): void {
      waiting.push(draft);
      if (waiting.length >= MOST_WAITING) flush().catch(() => undefined);
      else schedule();
    },

    /**
     * Does work and puts it on record: together with the first change that it commits through `recordingStore`, so that
     * there is no change without its entry, or else when it ends. Work that fails after a change gets a second entry.
     */
    async during<T>(draft: EntryDraft, work: () => Promise<T>, outcomeOf?: OutcomeOf<T>): Promise<T> {
      const deed: Deed = { draft, kept: false };
      try {
        const result = await deeds.run(deed, work);
        const said = outcomeOf?.(result) ?? { outcome: 'DONE' as const };
        if (!deed.kept || said.outcome !== 'DONE') {
          await append([{ ...deed.draft, outcome: said.outcome, detail: joined(deed.draft.detail, said.detail) }]);
        }
        return result;
      } catch (error) {
        const failed = { ...deed.draft, outcome: 'FAILED' as const, detail: joined(deed.draft.detail, codeOf(error)) };
        // The error is what the caller has to hear of; a record that cannot be written waits.
        await append([failed]).catch(() => void waiting.push(failed));
        throw error;
      }
    },

    /** Says more about what is under way: what it turned out to be about. Nothing outside `during`. */
    describe(more: Partial<Pick<EntryDraft, 'subject' | 'mission' | 'detail' | 'actorKey' | 'actorName'>>): void {
      const deed = deeds.getStore();
      if (deed) deed.draft = { ...deed.draft, ...more };
    },

    /** The store through which services write: each write under way carries its entry along. */
    recordingStore(): GraphStore {
      return {
        ...store,
        async write(work) {
          const deed = deeds.getStore();
          if (!deed || deed.kept) return store.write(work);
          let head: Anchor | null = null;
          const result = await store.write(async (tx) => {
            const made = await work(tx);
            head = await appendIn(tx, [{ ...deed.draft, outcome: 'DONE' }], now(), key);
            return made;
          });
          deed.kept = true;
          if (head) noteHead(head);
          return result;
        },
      };
    },

    /** A page of entries, newest first. */
    async list(filter: EntryFilter, first: number, before: number | null) {
      const rows = await store.read((tx) => entriesBefore(tx, filter, before ?? Number.MAX_SAFE_INTEGER, first + 1));
      return rows;
    },
    count: (filter: EntryFilter) => store.read((tx) => countEntries(tx, filter)),

    /** Every entry that fits, oldest first, a page at a time. */
    async *entries(filter: EntryFilter): AsyncGenerator<AuditEntry[]> {
      for (let after = 0; ; ) {
        const page = await store.read((tx) => entriesAfter(tx, filter, after, PAGE));
        if (page.length === 0) return;
        yield page.map((entry) => AuditEntry.parse(entry));
        after = Number(page.at(-1)?.sequence);
      }
    },

    async verify(): Promise<RecordVerdict> {
      await flush();
      const noted = (await anchor?.read()) ?? null;
      return store.read((tx) => verifyRecord(tx, key, noted));
    },

    async close(): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      await flush();
    },
  };
}
export type RecordService = ReturnType<typeof createRecordService>;

const joined = (...parts: (string | undefined)[]): string => parts.filter((part) => part).join('; ');
const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
};
