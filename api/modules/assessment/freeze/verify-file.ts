import type { FileClaim } from '../../../documents/claimed-fingerprint.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../documents/render-assessment.ts';
import { keyedFingerprint } from '../../../documents/seal.ts';
import type { Sight } from '../../../policy/sight.ts';
import type { GraphStore, ReadTransaction } from '../../../store/graph-store.ts';
import { type AssessmentRecord, type Ceiling, WHOLE } from '../assessment-record.ts';
import { find } from '../assessment-shelf.ts';
import { seesAt } from './ceilings.ts';

export interface FileVerdict {
  /**
   * GENUINE: byte for byte a file of an issue, or of a copy of it. SAME_CONTENT: written differently, the same document. ALTERED: it says
   * that it is of an issue, and is not what was frozen. UNKNOWN: of no issue that the asker may see.
   */
  readonly verdict: 'GENUINE' | 'SAME_CONTENT' | 'ALTERED' | 'UNKNOWN';
  readonly issue: FoundIssue | null;
}
export interface FoundIssue {
  readonly mission: string;
  readonly title: string;
  readonly number: number;
  readonly state: AssessmentRecord['state'];
  readonly approvedOn: string;
  readonly fingerprint: string;
  readonly ceiling: Ceiling;
  /** The format of a genuine file; null otherwise. */
  readonly format: DocumentFormat | null;
  /** Number of the copy that the file is, told to those who know the distribution list; null: of none. */
  readonly copy: number | null;
  /** Name of the template in whose form it is; null: in the product's own. */
  readonly template: string | null;
}

const DIGESTS = DOCUMENT_FORMATS.map((format) => `r.${format}Digest AS ${format}`).join(', ');
const ANY_DIGEST = DOCUMENT_FORMATS.map((format) => `r.${format}Digest = $digest`).join(' OR ');
const FOUND = `r.assessmentKey AS assessmentKey, r.ceiling AS ceiling, r.fingerprint AS fingerprint, r.title AS title, ${DIGESTS}`;

/**
 * Holds what a file says of itself against what was frozen; `visible` says of which missions the asker may know. Those
 * who see the whole know all of its ceilings; others know those that they see of what went out, also when it was
 * withdrawn since: who holds a file of it should hear that.
 */
export function verifyFile(
  of: { store: GraphStore; sight: Sight; fingerprintKey: Buffer },
  claim: FileClaim,
  visible: (mission: string) => boolean,
): Promise<FileVerdict> {
  return of.store.read(async (tx) => {
    const exact =
      (await issueBy(tx, of.sight, ANY_DIGEST, { digest: claim.digest }, visible)) ??
      (await copyBy(tx, of.sight, claim.digest, visible));
    if (exact) return { verdict: 'GENUINE', issue: exact };
    const claimed = claim.fingerprint
      ? await issueBy(tx, of.sight, 'r.fingerprint = $digest', { digest: claim.fingerprint }, visible)
      : null;
    if (!claimed) return { verdict: 'UNKNOWN', issue: null };
    return { verdict: hasContent(claim, of.fingerprintKey) ? 'SAME_CONTENT' : 'ALTERED', issue: claimed };
  });
}

/** A file that was made apart from the frozen ones, and kept by its SHA-256. */
async function copyBy(
  tx: ReadTransaction,
  sight: Sight,
  digest: string,
  visible: (mission: string) => boolean,
): Promise<FoundIssue | null> {
  const cypher = `MATCH (e:AssessmentExport) WHERE e.digest = $digest
RETURN e.assessmentKey AS assessmentKey, e.ceiling AS ceiling, e.format AS format, e.copy AS copy, e.template AS template`;
  for (const { assessmentKey, ceiling, format, copy, template } of await tx.run(cypher, { digest })) {
    const condition = 'r.assessmentKey = $key AND r.ceiling = $ceiling';
    const key = String(assessmentKey);
    const issue = await issueBy(tx, sight, condition, { key, ceiling: String(ceiling) }, visible);
    const record = issue && (await find(tx, key));
    if (!issue || !record) continue;
    const known = seesAt(sight, record, WHOLE) ? Number(copy) || null : null;
    return { ...issue, format: format as DocumentFormat, copy: known, template: String(template) || null };
  }
  return null;
}

/** Issues that were approved before fingerprints had a key carry the SHA-256 itself. */
const hasContent = ({ content, fingerprint }: FileClaim, key: Buffer): boolean =>
  content !== null && (fingerprint === keyedFingerprint(key, content) || fingerprint === content);

async function issueBy(
  tx: ReadTransaction,
  sight: Sight,
  condition: string,
  parameters: Readonly<Record<string, string>>,
  visible: (mission: string) => boolean,
): Promise<FoundIssue | null> {
  const rows = await tx.run(`MATCH (r:AssessmentRendering) WHERE ${condition} RETURN ${FOUND}`, parameters);
  for (const row of rows) {
    const record = await find(tx, String(row.assessmentKey));
    const ceiling = row.ceiling as Ceiling;
    if (!record || !visible(record.missionId) || !seesAt(sight, record, ceiling)) continue;
    const whole = seesAt(sight, record, WHOLE);
    if (!whole && record.releasedAt === '') continue;
    return {
      mission: record.missionId,
      title: String(row.title ?? '') || record.title,
      number: record.issue,
      state: record.state,
      approvedOn: record.approvedAt.slice(0, 10),
      fingerprint: String(row.fingerprint),
      ceiling,
      format: DOCUMENT_FORMATS.find((format) => row[format] === parameters.digest) ?? null,
      copy: null,
      template: null,
    };
  }
  return null;
}
