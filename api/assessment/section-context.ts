import type { AnalysisInput } from '../analyses/analysis.ts';
import type { AssessmentCatalogue } from './language/catalogue.ts';

/** Everything a section may draw on. Sections read; none of them changes anything. */
export interface SectionContext extends AnalysisInput {
  readonly text: AssessmentCatalogue;
  readonly generatedOn: string;
  readonly graphFingerprint: string | null;
}
