import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { ExposurePath, MissionScore } from '../../exposure-model/mission-score.ts';
import type { UnknownWeight } from '../../exposure-model/weigh-unknowns.ts';

/** How far a score has come. */
export interface ScoringProgress {
  done: number;
  total: number;
}

/** One mission's graph to be scored as of a day. */
export interface ScoringRequest {
  /** Names this score for later questions about it: mission, graph version and day. */
  key: string;
  graph: MissionGraph;
  /** ISO date. */
  asOf: string;
  onProgress?: (progress: ScoringProgress) => void;
}

/** How an assessment of a scored mission is to be written. */
export interface AssessmentRequest {
  language: AssessmentDocument['language'];
  /** ISO date, printed on the cover. */
  generatedOn: string;
  ceilingNote: string;
}

/** Scores missions off the request path. Every method throws `AppError` SCORING_FAILED when the work broke off. */
export interface Scorer {
  score(request: ScoringRequest): Promise<MissionScore>;
  /** Leading paths to a state of the model, most likely first; scores anew where the model is no longer held. */
  paths(request: ScoringRequest, state: number, most: number): Promise<readonly ExposurePath[]>;
  /** Which unknowns would move most; scores once more for each kind. */
  unknowns(request: ScoringRequest): Promise<readonly UnknownWeight[]>;
  /** The integrated threat assessment of a score; scores anew where the model is no longer held. */
  assessment(request: ScoringRequest, assessment: AssessmentRequest): Promise<AssessmentDocument>;
  close(): Promise<void>;
}
