import type { AnalysisName } from '../../analyses/all-analyses.ts';

/** Ids of the sections of the assessment (outline.ts) that the analyses feed: where their findings belong. */
export const SECTION_FED: Readonly<Record<AnalysisName, string>> = {
  custody: 'custody',
  concentration: 'exposure',
  people: 'people',
  presence: 'situation',
  asymmetry: 'political-process',
  continuity: 'continuity',
  integrity: 'information-integrity',
  boundaries: 'boundaries',
  'supply-chain': 'supply-chain',
};
