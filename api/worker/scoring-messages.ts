import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { ElementExposure, MissionScore } from '../exposure-model/mission-score.ts';
import type { About, Answer, QuestionName } from '../modules/exposure/scorer.ts';

/** What the thread is asked. `key` names a score that later questions are about. */
export type ScoringTask =
  | { type: 'score'; key: string; graph: MissionGraph; asOf: string; boundsOnly: boolean }
  | { type: 'rows'; key: string; from: number; count: number }
  | { type: 'question'; key: string; question: QuestionName; about: About<QuestionName> };

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
  | { type: 'answer'; answer: Answer<QuestionName> }
  | { type: 'unknown' };

/** What a thread is started with. */
export interface ScoringLaneData {
  readonly thread: string;
  /** One word of shared memory: how many tasks it has been sent, so that it sees what waits while it works. */
  readonly asked: SharedArrayBuffer;
}

/** In place of the id of a task: what the thread did of its own accord. */
export const NOBODY = 0;

export interface TaskMessage {
  id: number;
  task: ScoringTask;
  /** One word of shared memory; 1 asks the run to stop. */
  stop: SharedArrayBuffer;
}
export type ThreadMessage =
  | { id: number; type: 'result'; result: ScoringResult }
  | { id: number; type: 'progress'; done: number; total: number }
  | { id: number; type: 'stopped' }
  | { id: number; type: 'failed'; message: string };
