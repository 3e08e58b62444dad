import type { TFunction } from 'i18next';
import type { AssessmentState, OfficePosition } from '../../gql/generated/graphql.ts';

interface Told {
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly note: string;
}

/** What the history notes beside the texts; positions are kept as codes, the one before and the one given. */
export function noteWords(t: TFunction, { kind, note }: Told): string {
  if (kind !== 'POSITION') return note;
  const [from = '', to = ''] = note.split(' ').map((position) => t(`work.said.${position as OfficePosition}`));
  return t('work.history.change', { from, to });
}

/** A text of the history; states are kept as codes. */
export const textWords = (t: TFunction, event: Told, side: 'before' | 'after'): string =>
  event.kind === 'MOVED' ? t(`assessments.states.${event[side] as AssessmentState}`) : event[side];
