import type { AssessmentDocument } from '../../graph-schema/assessment-document.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ElementExposure, ExposurePath, MissionScore } from '../exposure-model/mission-score.ts';
import type { UnknownWeight } from '../exposure-model/weigh-unknowns.ts';
import type { AssessmentRequest } from '../modules/exposure/scorer.ts';

/** What the thread is asked. `key` names a score that later questions are about. */
export type ScoringTask =
  | { type: 'score'; key: string; graph: MissionGraph; asOf: string }
  | { type: 'unknowns'; key: string }
  | { type: 'rows'; key: string; from: number; count: number }
  | { type: 'paths'; key: string; state: number; most: number }
  | { type: 'assessment'; key: string; request: AssessmentRequest };

/**
 * A score without its rows. Those of a large mission are tens of megabytes, which would hold up every other
 * request while they are taken over; they are asked for some hundred at a time.
 */
export interface ScoreHead {
  score: Omit<MissionScore, 'exposures'>;
  rowCount: number;
}

/** What it answers; `unknown`: it no longer holds the score of that key. */
export type ScoringResult =
  | { type: 'score'; head: ScoreHead }
  | { type: 'rows'; rows: readonly ElementExposure[] }
  | { type: 'paths'; paths: readonly ExposurePath[] }
  | { type: 'assessment'; document: AssessmentDocument }
  | { type: 'unknowns'; weights: readonly UnknownWeight[] }
  | { type: 'unknown' };

export interface TaskMessage {
  id: number;
  task: ScoringTask;
}
export type ThreadMessage =
  | { id: number; type: 'result'; result: ScoringResult }
  | { id: number; type: 'progress'; done: number; total: number }
  | { id: number; type: 'failed'; message: string };
