import { useLazyQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Fault } from '../../components/fault.tsx';
import { Section } from '../../components/page.tsx';
import type { AnalysisName, AnalysisQuery } from '../../gql/generated/graphql.ts';
import { useAsOf, useMission } from '../../lib/mission.ts';
import styles from './analyses.module.css';
import { TRIALS } from './analysis-query.ts';
import { Runs } from './runs.tsx';

interface Props {
  name: AnalysisName;
  trials: AnalysisQuery['analysis']['trials'];
}

/** Changes worth trying: each is scored when somebody asks, on the same worlds, and nothing is stored. */
export function Trials({ name, trials }: Props) {
  const { t } = useTranslation();
  const mission = useMission();
  const asOf = useAsOf();
  const [ask, { data, loading, error }] = useLazyQuery(TRIALS);
  const tryAll = () => void ask({ variables: { mission: mission.id, name, asOf } });
  const outcomes = new Map(data?.analysis.trials.map(({ id, outcome }) => [id, outcome]));
  return (
    <Section
      title={t('analyses.trials')}
      aside={
        <Button size="compact-md" variant="default" loading={loading} onClick={tryAll}>
          {t('analyses.tryAll', { count: trials.length })}
        </Button>
      }
    >
      <p className={styles.note}>{t('analyses.trialsNote')}</p>
      {error ? <Fault error={error} retry={tryAll} /> : null}
      <ul className={styles.trials}>
        {trials.map(({ id, label }) => (
          <li key={id}>
            <p>
              <Runs runs={label} />
            </p>
            {outcomes.has(id) ? (
              <p className={styles.outcome}>
                <Runs runs={outcomes.get(id)!.sentence} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
