/** The words in which the making of an assessment is kept: states, positions, and what the history tells of. */

export const ASSESSMENT_STATES = [
  'DRAFT',
  'CONTRIBUTIONS',
  'REVIEW',
  'APPROVED',
  'RELEASED',
  'SUPERSEDED',
  'WITHDRAWN',
] as const;
export type AssessmentState = (typeof ASSESSMENT_STATES)[number];

/** States in which the text is open: graph and offices may still change it. */
export const OPEN_STATES: readonly AssessmentState[] = ['DRAFT', 'CONTRIBUTIONS', 'REVIEW'];

/** What an office says of a section. */
export const POSITIONS = ['AWAITED', 'CLEARED', 'CLEARED_WITH_COMMENT', 'DISSENTS'] as const;
export type Position = (typeof POSITIONS)[number];

export const EVENT_KINDS = [
  'GENERATED',
  'REWRITTEN',
  'DETAILS',
  'ASSIGNED',
  'UNASSIGNED',
  'NARRATIVE',
  'FINDING_ADDED',
  'FINDING_CHANGED',
  'FINDING_REMOVED',
  'SET_ASIDE',
  'TAKEN_BACK',
  'POSITION',
  'COMMENT',
  'MOVED',
  'RELEASE_PROPOSED',
  'RELEASE_DROPPED',
] as const;
export type AssessmentEventKind = (typeof EVENT_KINDS)[number];

/** What makes somebody one of those who wrote: they do not approve it. */
export const WRITING_EVENTS: readonly AssessmentEventKind[] = [
  'GENERATED',
  'REWRITTEN',
  'NARRATIVE',
  'FINDING_ADDED',
  'FINDING_CHANGED',
  'FINDING_REMOVED',
  'SET_ASIDE',
  'TAKEN_BACK',
  'POSITION',
];
