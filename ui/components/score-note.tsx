import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import type { ScorePartsFragment } from '../gql/generated/graphql.ts';
import { count, dayOf } from '../lib/format.ts';
import { WorkProgress } from './scoring-wait.tsx';

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
    preliminary
    ceilingNote
  }
`);

interface PreliminaryProps {
  day: string;
  months: number;
  asOf: string;
}

/** Bounds alone so far: how far the estimates are; the page takes them over when they are there. */
function PreliminaryNote({ day, months, asOf }: PreliminaryProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <>
      {t('score.preliminary', { day, months })}
      <WorkProgress kind="estimates" asOf={asOf} onEnd={() => void client.refetchQueries({ include: 'active' })} />
    </>
  );
}

/** The day and horizon that every figure on a page stands on. */
export function ScoreNote({ score }: { score: ScorePartsFragment }) {
  const { t } = useTranslation();
  if (score.preliminary)
    return <PreliminaryNote day={dayOf(score.asOf)} months={score.horizonMonths} asOf={score.asOf} />;
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
