import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { word } from '../../lib/words.ts';

/** The mission's own name of an office, or what it is. */
export const officeWords = ({
  officeName,
  officeType,
}: Pick<AssessmentWorkFragment['contributions'][number], 'officeName' | 'officeType'>): string =>
  officeName ?? word(officeType);
