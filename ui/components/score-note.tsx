import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import type { ScorePartsFragment } from '../gql/generated/graphql.ts';
import { count, dayOf } from '../lib/format.ts';

graphql(`
  fragment ScoreParts on ScoreHeader {
    asOf
    horizonMonths
    graphVersion
    trials
    seed
    libraryVersions {
      item
      version
    }
    ceilingNote
  }
`);

/** The day and horizon that every figure on a page stands on. */
export function ScoreNote({ score }: { score: ScorePartsFragment }) {
  const { t } = useTranslation();
  return (
    <>
      {t('score.note', {
        day: dayOf(score.asOf),
        months: score.horizonMonths,
        trials: count(score.trials),
      })}
    </>
  );
}
