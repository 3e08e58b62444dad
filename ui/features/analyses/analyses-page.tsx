import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useMissionPath } from '../../lib/mission.ts';
import styles from './analyses.module.css';
import { addressOf } from './analysis-address.ts';
import { ANALYSES } from './analysis-query.ts';

/** The analyses, each by the question that it answers. */
export function AnalysesPage() {
  const { t } = useTranslation();
  const path = useMissionPath();
  const { data, error, refetch } = useQuery(ANALYSES);
  return (
    <Page title={t('analyses.title')} lead={t('analyses.lead')}>
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={9} /> : null}
      <ul className={styles.cards}>
        {data?.analyses.map(({ name, title, question }) => (
          <li key={name} className={styles.card}>
            <h2>
              <Link to={path(`analyses/${addressOf(name)}`)}>{title}</Link>
            </h2>
            <p>{question}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
