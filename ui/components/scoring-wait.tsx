import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Progress } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import { useAsOf, useMission } from '../lib/mission.ts';
import { Loading } from './loading.tsx';
import styles from './scoring-wait.module.css';

const WORK = graphql(`
  query Work($mission: ID!) {
    work(mission: $mission) {
      id
      kind
      asOf
      done
      total
    }
  }
`);

const STOP_WORK = graphql(`
  mutation StopWork($mission: ID!, $id: ID!) {
    stopWork(mission: $mission, id: $id)
  }
`);

interface WorkProps {
  kind: string;
  asOf: string | undefined;
  /** What is being worked out; without, the mission's score. */
  words?: string;
  /** Told when the run is no longer under way. */
  onEnd?: () => void;
}

/** How far a long run about the mission has come, with a button that ends it; nothing where none is under way. */
export function WorkProgress({ kind, asOf, words, onEnd }: WorkProps) {
  const { t } = useTranslation();
  const said = words ?? t('score.underway');
  const mission = useMission();
  const { data } = useQuery(WORK, {
    variables: { mission: mission.id },
    pollInterval: 600,
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'network-only',
  });
  const [stop, stopping] = useMutation(STOP_WORK);
  const work = data?.work.find((one) => one.kind === kind && (asOf === undefined || one.asOf === asOf));
  const ended = data !== undefined && work === undefined;
  const tell = useRef(onEnd);
  tell.current = onEnd;
  useEffect(() => {
    if (ended) tell.current?.();
  }, [ended]);
  if (!work) return null;
  return (
    <div className={styles.wait} role="status">
      <span>{said}</span>
      <Progress value={(100 * work.done) / Math.max(1, work.total)} aria-label={said} />
      <Button
        variant="default"
        size="compact-sm"
        loading={stopping.loading}
        onClick={() => void stop({ variables: { mission: mission.id, id: work.id } })}
      >
        {t('score.stop')}
      </Button>
    </div>
  );
}

/** A page that waits for a score: how far it has come, and lines where it is about to stand. */
export function ScoringWait({ lines }: { lines: number }) {
  const asOf = useAsOf();
  return (
    <>
      <WorkProgress kind="score" asOf={asOf} />
      <Loading lines={lines} />
    </>
  );
}
