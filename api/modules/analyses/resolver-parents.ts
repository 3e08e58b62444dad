import type { WrittenAnalysis } from '../../assessment/analyses/written-analysis.ts';
import type { ScoredMission } from '../exposure/exposure-service.ts';

/** What resolvers of an analysis are handed. */
export interface AnalysisParent {
  scored: ScoredMission;
  written: WrittenAnalysis;
}
export interface TableParent {
  scored: ScoredMission;
  table: WrittenAnalysis['tables'][number];
}
export interface TrialParent {
  scored: ScoredMission;
  trial: WrittenAnalysis['trials'][number];
}
