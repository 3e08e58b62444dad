import { createHash } from 'node:crypto';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { contentFingerprint } from './seal.ts';

/** What a file says of itself, to be held against what was frozen. */
export interface FileClaim {
  /** SHA-256 of its bytes. */
  digest: string;
  /** The fingerprint that stands in it; null where none can be read. */
  fingerprint: string | null;
  /** The fingerprint of the content as it is, where it can be worked out (JSON). */
  content: string | null;
}

const IN_TEXT = /\b[0-9a-f]{64}\b/g;
/** A file that is text says its fingerprint in its first lines. */
const HEAD = 20_000;

/** Reads a file in any format; nothing in it is trusted, and nothing in it can make this fail. */
export function claimOf(bytes: Uint8Array): FileClaim {
  const digest = createHash('sha256').update(bytes).digest('hex');
  const text = new TextDecoder('utf-8', { fatal: false }).decode(bytes);
  const document = documentIn(text);
  if (document) {
    const said = document.seal?.fingerprint;
    return { digest, fingerprint: typeof said === 'string' ? said : null, content: contentOf(document) };
  }
  const [fingerprint = null] = text.slice(0, HEAD).match(IN_TEXT) ?? [];
  return { digest, fingerprint, content: null };
}

function documentIn(text: string): AssessmentDocument | null {
  try {
    const read: unknown = JSON.parse(text);
    const isObject = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isObject && 'sections' in read ? (read as AssessmentDocument) : null;
  } catch {
    return null;
  }
}

function contentOf(document: AssessmentDocument): string | null {
  try {
    return contentFingerprint(document);
  } catch {
    return null;
  }
}
