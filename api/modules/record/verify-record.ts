import type { ReadTransaction } from '../../store/graph-store.ts';
import { entriesAfter, readHead } from './record-chain.ts';
import { AuditEntry, BEFORE_THE_FIRST, hashOf, headSeal, sealFits } from './record-entry.ts';

/** A place of the chain that was seen before: kept outside the store, so that a shortened chain shows. */
export interface Anchor {
  sequence: number;
  hash: string;
}

export interface RecordFinding {
  /** REMOVED: entries are missing. CHANGED: an entry is not what was written. REORDERED: an entry stands elsewhere. */
  fault: 'REMOVED' | 'CHANGED' | 'REORDERED' | 'FORGED';
  /** The place in the chain. */
  sequence: number;
  message: string;
}

export interface RecordVerdict {
  entries: number;
  findings: RecordFinding[];
  /** More findings than are listed. */
  findingsLeftOut: number;
  head: Anchor | null;
}

const PAGE = 1_000;
const MOST_FINDINGS = 50;

/**
 * Walks the whole chain: every place taken once and in order, every entry hashing to what it says, leading to the one
 * before and sealed with the server's key, and the end being where the head and the anchor say. Linear in the entries.
 */
export async function verifyRecord(tx: ReadTransaction, key: Buffer, anchor: Anchor | null): Promise<RecordVerdict> {
  const verdict: RecordVerdict = { entries: 0, findings: [], findingsLeftOut: 0, head: null };
  const find = (fault: RecordFinding['fault'], sequence: number, message: string) => {
    if (verdict.findings.length < MOST_FINDINGS) verdict.findings.push({ fault, sequence, message });
    else verdict.findingsLeftOut += 1;
  };
  let expected = 1;
  let previous = BEFORE_THE_FIRST;
  let atAnchor: string | null = null;
  for (let after = 0; ; ) {
    const page = await entriesAfter(tx, { missions: null }, after, PAGE);
    if (page.length === 0) break;
    for (const stored of page) {
      verdict.entries += 1;
      const sequence = Number(stored.sequence);
      after = Math.max(after, sequence);
      const parsed = AuditEntry.safeParse(stored);
      if (!parsed.success) {
        find('CHANGED', sequence, `Entry ${sequence} is not in the form in which entries are written.`);
        expected = sequence + 1;
        previous = '';
        continue;
      }
      const entry = parsed.data;
      if (sequence !== expected) find('REMOVED', expected, gap(expected, sequence - 1));
      const computed = hashOf(entry);
      const leads = sequence !== expected || previous === '' || entry.previous === previous;
      if (computed !== entry.hash) find('CHANGED', sequence, `Entry ${sequence} is not what was written.`);
      else if (!sealFits(key, entry.hash, entry.seal)) {
        find('FORGED', sequence, `Entry ${sequence} does not carry this server's seal.`);
      } else if (!leads) {
        find('REORDERED', sequence, `Entry ${sequence} does not follow the entry that stands before it.`);
      }
      if (anchor?.sequence === sequence) atAnchor = entry.hash;
      expected = sequence + 1;
      previous = entry.hash;
    }
  }
  const head = await readHead(tx);
  verdict.head = head && { sequence: head.sequence, hash: head.hash };
  if (!head) {
    if (verdict.entries > 0) find('REMOVED', expected, 'The end of the record is not marked.');
  } else {
    if (!sealFits(key, headSeal(head.sequence, head.hash), head.seal)) {
      find('FORGED', head.sequence, "The mark at the end of the record does not carry this server's seal.");
    }
    if (head.sequence >= expected) find('REMOVED', expected, gap(expected, head.sequence));
    else if (head.sequence < expected - 1) {
      find('FORGED', head.sequence + 1, `There are entries beyond the end of the record, ${head.sequence}.`);
    } else if (head.hash !== previous && previous !== '' && verdict.entries > 0) {
      find('CHANGED', head.sequence, 'The last entry is another than the one that ended the record.');
    }
  }
  if (anchor) {
    if (anchor.sequence >= expected) find('REMOVED', expected, gap(expected, anchor.sequence));
    else if (anchor.sequence > 0 && atAnchor !== anchor.hash) {
      find('CHANGED', anchor.sequence, `Entry ${anchor.sequence} is another than the one noted in the data folder.`);
    }
  }
  return verdict;
}

const gap = (from: number, to: number): string =>
  from >= to ? `Entry ${from} is missing.` : `Entries ${from} to ${to} are missing.`;
