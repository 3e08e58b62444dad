import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import { canonicalJson } from './canonical-json.ts';

/** The document itself, in canonical form with a line end, so that its SHA-256 without it is its fingerprint. */
export const renderJson = (document: AssessmentDocument): Uint8Array =>
  new TextEncoder().encode(`${canonicalJson(document)}\n`);
