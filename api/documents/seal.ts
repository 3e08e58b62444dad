import { createHmac } from 'node:crypto';
import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { fingerprint } from './canonical-json.ts';

/** SHA-256 of the canonical form of a document without its own seal. */
export const contentFingerprint = ({ seal: _seal, ...content }: AssessmentDocument): string => fingerprint(content);

/**
 * A SHA-256 as it goes out: HMAC-SHA-256 of it, in lower-case hexadecimal. Without the key nobody can hold a guess at
 * the content against it, nor tell from how it was made whether there is more than the document shows.
 */
export const keyedFingerprint = (key: Buffer, digest: string): string =>
  createHmac('sha256', key).update(digest, 'utf8').digest('hex');

/** The document with the fingerprint of everything else in it. */
export const sealed = (document: AssessmentDocument, key: Buffer): AssessmentDocument => ({
  ...document,
  seal: { fingerprint: keyedFingerprint(key, contentFingerprint(document)) },
});
