import type { Analysis, AnalysisInput } from './analysis.ts';
import { analyseContinuity, type ContinuityFinding } from './continuity/continuity-analysis.ts';
import { analyseCustody, type CustodyFinding } from './custody/custody-analysis.ts';
import { analysePresence, type PresenceFinding } from './presence/presence-analysis.ts';

/** Every analysis by name, in the order of a menu. */
export const ANALYSES = {
  custody: analyseCustody,
  continuity: analyseContinuity,
  presence: analysePresence,
} as const satisfies Record<string, (input: AnalysisInput) => Analysis>;

export type AnalysisName = keyof typeof ANALYSES;
export const ANALYSIS_NAMES = Object.keys(ANALYSES) as [AnalysisName, ...AnalysisName[]];

/** Every finding that some analysis may make. */
export type AnyFinding = CustodyFinding | ContinuityFinding | PresenceFinding;
export type AnyAnalysis = Analysis<AnyFinding>;

export const analyse = (name: AnalysisName, input: AnalysisInput): AnyAnalysis => ANALYSES[name](input);
