import { z } from 'zod';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { SENSITIVITIES } from '../../../graph-schema/values.ts';

/** An assessment as it is kept: written once, never rewritten by a later edit of the graph or the library. */
export const AssessmentRecord = z.object({
  key: z.string(),
  missionId: z.string(),
  title: z.string(),
  state: z.literal('DRAFT'),
  language: z.enum(['en', 'fr']),
  /** ISO date as of which it was scored. */
  asOf: z.string(),
  /** ISO moment. */
  createdAt: z.string(),
  marking: z.enum(SENSITIVITIES),
  /** SHA-256 of the canonical form of the document. */
  fingerprint: z.string(),
});
export type AssessmentRecord = z.infer<typeof AssessmentRecord>;

/** One with its document. */
export interface FullAssessment extends AssessmentRecord {
  document: AssessmentDocument;
}
