import type { HarmAxis } from './values.ts';

/** A measure that a mission has taken upon itself, followed from issue to issue until it is done or dropped. */
export const RECOMMENDATION_STATES = ['OPEN', 'DONE', 'DROPPED'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** Roles that accept what risk remains. A role accepts, not a person: who holds it next is bound by it too. */
export const ACCEPTING_ROLES = [
  'HEAD_OF_MISSION',
  'DESIGNATED_OFFICIAL',
  'CHIEF_OF_STAFF',
  'DIRECTOR_OF_MISSION_SUPPORT',
  'FORCE_COMMANDER',
  'POLICE_COMMISSIONER',
] as const;
export type AcceptingRole = (typeof ACCEPTING_ROLES)[number];

/** A risk with its range, in harm units a year. */
export interface RiskFigure {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** What a recommendation is expected to do to the mission's risk on one axis. */
export interface ExpectedChange {
  readonly axis: HarmAxis;
  /** Without any recommendation. */
  readonly before: RiskFigure;
  /** With this one alone. */
  readonly alone: RiskFigure;
  /** With all other open ones, and with those and this one: what then remains. */
  readonly withOthers: RiskFigure;
  readonly withAll: RiskFigure;
}

/** Expected change of the two figures that are never added; null: nothing on any axis is rated. */
export interface ExpectedChanges {
  /** ISO date as of which it was worked out, and the graph it was worked out from. */
  readonly asOf: string;
  readonly graphVersion: string;
  readonly information: ExpectedChange | null;
  readonly tasks: ExpectedChange | null;
}
