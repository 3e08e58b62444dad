import type { TFunction } from 'i18next';
import type { IssueCeiling } from '../../gql/generated/graphql.ts';
import { word } from '../../lib/words.ts';

/** What somebody gets of an issue, in words. */
export const ceilingWords = (t: TFunction, ceiling: IssueCeiling): string =>
  ceiling === 'WHOLE' ? t('work.whole') : t('work.upTo', { level: word(ceiling) });
