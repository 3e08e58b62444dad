import type { TFunction } from 'i18next';
import type { AssessmentState, OfficePosition } from '../../gql/generated/graphql.ts';

interface Told {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** What the history keeps as codes, in words. */
export const WORKFLOW_WORDS = {
  /** A position is kept as the one before and the one given. */
  note: (t: TFunction, { kind, note }: Told): string => {
    if (kind !== 'POSITION') return note;
    return note
      .split(' ')
      .map((position) => t(`work.said.${position as OfficePosition}`))
      .join(' → ');
  },
  text: (t: TFunction, event: Told, side: 'before' | 'after'): string =>
    event.kind === 'MOVED' ? t(`assessments.states.${event[side] as AssessmentState}`) : event[side],
};
