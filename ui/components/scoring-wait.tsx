import { useQuery } from '@apollo/client/react';
import { Progress } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import { useAsOf, useMission } from '../lib/mission.ts';
import { Loading } from './loading.tsx';
import styles from './scoring-wait.module.css';

const SCORING = graphql(`
  query Scoring($mission: ID!, $asOf: Date) {
    scoring(mission: $mission, asOf: $asOf) {
      done
      total
    }
  }
`);

/** How far the score of the mission has come; nothing where none is under way. */
export function ScoringProgress({ asOf }: { asOf: string | undefined }) {
  const { t } = useTranslation();
  const mission = useMission();
  const { data } = useQuery(SCORING, {
    variables: { mission: mission.id, asOf },
    pollInterval: 600,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
  });
  const scoring = data?.scoring;
  if (!scoring) return null;
  return (
    <div className={styles.wait} role="status">
      <span>{t('score.underway')}</span>
      <Progress value={(100 * scoring.done) / Math.max(1, scoring.total)} aria-label={t('score.underway')} />
    </div>
  );
}

/** A page that waits for a score: how far it has come, and lines where it is about to stand. */
export function ScoringWait({ lines }: { lines: number }) {
  const asOf = useAsOf();
  return (
    <>
      <ScoringProgress asOf={asOf} />
      <Loading lines={lines} />
    </>
  );
}
