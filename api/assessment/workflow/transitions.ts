import type { AssessmentState } from '../../../graph-schema/assessment-workflow.ts';

/** What somebody does to move an assessment; each is an action of the policy. */
export type MovingAction = 'coordinate' | 'move' | 'approve' | 'release' | 'withdraw';

/** A step that a person may take. Being superseded is no step: it follows from the release of a later issue. */
export interface Transition {
  readonly from: AssessmentState;
  readonly to: AssessmentState;
  readonly action: MovingAction;
  /** Whether whoever takes it says why. */
  readonly needsNote: boolean;
}

/** Every step there is. What is approved never opens again: the next issue corrects it. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'DRAFT', to: 'CONTRIBUTIONS', action: 'coordinate', needsNote: false },
  { from: 'CONTRIBUTIONS', to: 'DRAFT', action: 'coordinate', needsNote: true },
  { from: 'CONTRIBUTIONS', to: 'REVIEW', action: 'coordinate', needsNote: false },
  { from: 'REVIEW', to: 'CONTRIBUTIONS', action: 'move', needsNote: true },
  { from: 'REVIEW', to: 'APPROVED', action: 'approve', needsNote: false },
  { from: 'APPROVED', to: 'RELEASED', action: 'release', needsNote: false },
  { from: 'APPROVED', to: 'WITHDRAWN', action: 'withdraw', needsNote: true },
  { from: 'RELEASED', to: 'WITHDRAWN', action: 'withdraw', needsNote: true },
];

export const transition = (from: AssessmentState, to: AssessmentState): Transition | null =>
  TRANSITIONS.find((each) => each.from === from && each.to === to) ?? null;

/** States in which offices may write, and in which they may give a position on what is written. */
export const mayBeWritten = (state: AssessmentState): boolean => state === 'DRAFT' || state === 'CONTRIBUTIONS';
export const mayBeCleared = (state: AssessmentState): boolean => state === 'CONTRIBUTIONS' || state === 'REVIEW';
