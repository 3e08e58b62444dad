import type { SeenAssessment, WorkingContribution } from './assessment-service.ts';

/** An office's contribution with the assessment that it is in. */
export interface ContributionParent extends WorkingContribution {
  readonly assessment: SeenAssessment;
}
