import type { FileClaim } from '../../../documents/claimed-fingerprint.ts';
import { DOCUMENT_FORMATS, type DocumentFormat } from '../../../documents/render-assessment.ts';
import type { GraphStore, ReadTransaction } from '../../../store/graph-store.ts';
import type { AssessmentRecord } from '../assessment-record.ts';
import { find } from '../assessment-shelf.ts';

export interface FileVerdict {
  /**
   * GENUINE: byte for byte a file of an issue. SAME_CONTENT: written differently, the same document. ALTERED: it says
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
  readonly ceiling: string;
  /** The format of a genuine file; null otherwise. */
  readonly format: DocumentFormat | null;
}

const DIGESTS = DOCUMENT_FORMATS.map((format) => `r.${format}Digest AS ${format}`).join(', ');
const ANY_DIGEST = DOCUMENT_FORMATS.map((format) => `r.${format}Digest = $digest`).join(' OR ');
const FOUND = `r.assessmentKey AS assessmentKey, r.ceiling AS ceiling, r.fingerprint AS fingerprint, ${DIGESTS}`;

/** Holds what a file says of itself against the issues that were frozen; `visible` says whose the asker may know of. */
export function verifyFile(
  store: GraphStore,
  claim: FileClaim,
  visible: (record: AssessmentRecord) => boolean,
): Promise<FileVerdict> {
  return store.read(async (tx) => {
    const exact = await issueBy(tx, ANY_DIGEST, { digest: claim.digest }, visible);
    if (exact) return { verdict: 'GENUINE', issue: exact };
    const claimed = claim.fingerprint
      ? await issueBy(tx, 'r.fingerprint = $digest', { digest: claim.fingerprint }, visible)
      : null;
    if (!claimed) return { verdict: 'UNKNOWN', issue: null };
    return { verdict: claim.content === claim.fingerprint ? 'SAME_CONTENT' : 'ALTERED', issue: claimed };
  });
}

async function issueBy(
  tx: ReadTransaction,
  condition: string,
  parameters: { digest: string },
  visible: (record: AssessmentRecord) => boolean,
): Promise<FoundIssue | null> {
  const rows = await tx.run(`MATCH (r:AssessmentRendering) WHERE ${condition} RETURN ${FOUND}`, parameters);
  for (const row of rows) {
    const record = await find(tx, String(row.assessmentKey));
    if (!record || !visible(record)) continue;
    return {
      mission: record.missionId,
      title: record.title,
      number: record.issue,
      state: record.state,
      approvedOn: record.approvedAt.slice(0, 10),
      fingerprint: String(row.fingerprint),
      ceiling: String(row.ceiling),
      format: DOCUMENT_FORMATS.find((format) => row[format] === parameters.digest) ?? null,
    };
  }
  return null;
}
