import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** What is put on record. */
export const ENTRY_KINDS = [
  'SIGN_IN',
  'SIGN_OUT',
  'REFUSAL',
  'CONTENT_READ',
  'CONTENT_WRITE',
  'IMPORT',
  'EXPORT',
  'PEOPLE',
  'PERMISSION',
  'CREDENTIAL',
  'APPROVAL',
  'RECORD_READ',
  'SERVER',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** What came of it. AWAITING: it happens when a second person agrees. */
export const ENTRY_OUTCOMES = ['DONE', 'REFUSED', 'FAILED', 'AWAITING'] as const;
export type EntryOutcome = (typeof ENTRY_OUTCOMES)[number];

/** An entry before it has its place in the chain. Empty where something does not apply. */
export interface EntryDraft {
  readonly kind: EntryKind;
  /** What the actor wanted: an action of the policy, or the step of signing in. */
  readonly intent: string;
  readonly outcome: EntryOutcome;
  /** Key of the person; `operator`, or empty for somebody unknown. */
  readonly actorKey: string;
  readonly actorName: string;
  /** SESSION, TOKEN, OPERATOR or NONE. */
  readonly via: string;
  readonly mission: string;
  /** What it was about, by name of field, route or login: never content. */
  readonly subject: string;
  /** Address that the request came from. */
  readonly from: string;
  readonly requestId: string;
  /** Further facts, short: codes, counts, formats. */
  readonly detail: string;
}

const text = z.string();
/** An entry as it is kept. */
export type AuditEntry = z.infer<typeof AuditEntry>;
export const AuditEntry = z.object({
  sequence: z.number().int().positive(),
  at: z.iso.datetime(),
  kind: z.enum(ENTRY_KINDS),
  intent: text,
  outcome: z.enum(ENTRY_OUTCOMES),
  actorKey: text,
  actorName: text,
  via: text,
  mission: text,
  subject: text,
  from: text,
  requestId: text,
  detail: text,
  /** Hash of the entry before; of the first, 64 zeros. */
  previous: text,
  hash: text,
  /** The hash under the server's key, which is not in the store: who can write the store alone cannot forge it. */
  seal: text,
});

/** The end of the chain as the store has it. */
export type RecordHead = z.infer<typeof RecordHead>;
export const RecordHead = z.object({ sequence: z.number().int().nonnegative(), hash: text, seal: text });

export const BEFORE_THE_FIRST = '0'.repeat(64);
const LONGEST = 300;

/** Everything that the hash covers, in one fixed order. */
const CHAINED = [
  'sequence',
  'at',
  'kind',
  'intent',
  'outcome',
  'actorKey',
  'actorName',
  'via',
  'mission',
  'subject',
  'from',
  'requestId',
  'detail',
  'previous',
] as const;

/** SHA-256 over the canonical form: the values as a JSON array in the order of `CHAINED`. */
export const hashOf = (entry: Omit<AuditEntry, 'hash' | 'seal'>): string =>
  createHash('sha256')
    .update(JSON.stringify(CHAINED.map((name) => entry[name])))
    .digest('hex');

export const sealOf = (key: Buffer, what: string): string => createHmac('sha256', key).update(what).digest('hex');

export function sealFits(key: Buffer, what: string, seal: string): boolean {
  const [expected, given] = [Buffer.from(sealOf(key, what)), Buffer.from(seal)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** Links drafts to the end of the chain. Texts are cut, and cleared of control characters, which could forge lines. */
export function chain(
  drafts: readonly EntryDraft[],
  head: Pick<RecordHead, 'sequence' | 'hash'>,
  at: string,
  key: Buffer,
): AuditEntry[] {
  let { sequence, hash: previous } = head;
  return drafts.map((draft) => {
    sequence += 1;
    const clean = Object.fromEntries(Object.entries(draft).map(([name, value]) => [name, shown(value)]));
    const entry = { ...(clean as unknown as EntryDraft), sequence, at, previous };
    const hash = hashOf(entry);
    previous = hash;
    return { ...entry, hash, seal: sealOf(key, hash) };
  });
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const shown = (value: string): string => value.replaceAll(CONTROL, ' ').slice(0, LONGEST);

export const headSeal = (sequence: number, hash: string): string => `head|${sequence}|${hash}`;
