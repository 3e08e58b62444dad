import type { ControlState, ProgressState } from '../../gql/generated/graphql.ts';
import type { Degree } from './state-grid.tsx';

export const CONTROL_DEGREES: Record<ControlState, Degree> = {
  OPERATING: 'full',
  PARTIAL: 'part',
  PLANNED: 'planned',
  ABSENT: 'none',
  NOT_ASSESSED: null,
};

export const PROGRESS_DEGREES: Record<ProgressState, Degree> = {
  DONE: 'full',
  UNDER_WAY: 'part',
  NOT_BEGUN: 'none',
  NOT_ASSESSED: null,
};
