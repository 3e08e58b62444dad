import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { fingerprint } from './canonical-json.ts';

/** SHA-256 of the canonical form of a document without its own seal. */
export const contentFingerprint = ({ seal: _seal, ...content }: AssessmentDocument): string => fingerprint(content);

/** The document with the fingerprint of everything else in it. */
export const sealed = (document: AssessmentDocument): AssessmentDocument => ({
  ...document,
  seal: { fingerprint: contentFingerprint(document) },
});
