import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { faultWords } from '../../lib/apollo.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { serverWords } from '../../lib/server-words.ts';
import { RecommendationCard } from './recommendation-card.tsx';
import { RecommendationForm } from './recommendation-form.tsx';
import { ESTIMATE, RECOMMENDATIONS } from './recommendation-queries.ts';
import styles from './recommendations.module.css';
import { useMayRecommend } from './use-may-recommend.ts';

/** The measures that a mission follows: open ones first, those overdue at their head. */
export function RecommendationsPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const may = useMayRecommend();
  const [adding, setAdding] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const { data, error, refetch } = useQuery(RECOMMENDATIONS, { variables: { mission: mission.id } });
  const [estimate, { loading }] = useMutation(ESTIMATE);
  const all = data?.recommendations ?? [];
  usePageMarking(all.map(({ marking }) => marking));
  const order = { OPEN: 0, DONE: 1, DROPPED: 2 };
  const sorted = [...all].sort(
    (a, b) =>
      order[a.state] - order[b.state] ||
      Number(b.isOverdue) - Number(a.isOverdue) ||
      (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'),
  );
  const workOut = async () => {
    setTold(null);
    try {
      const answer = (await estimate({ variables: { mission: mission.id } })).data?.estimateRecommendations;
      if (answer?.error) setTold(serverWords(answer.error));
    } catch (fault) {
      setTold(faultWords(fault));
    }
  };
  return (
    <Page
      title={t('recommendations.title')}
      lead={
        <>
          {t('recommendations.lead')} <Link to={path('assessments')}>{t('assessments.back')}</Link>
        </>
      }
      actions={
        may.edit ? (
          <Group gap="xs">
            {all.some(({ canBeTried, state }) => canBeTried && state === 'OPEN') ? (
              <Button variant="default" loading={loading} onClick={() => void workOut()}>
                {t('recommendations.estimate')}
              </Button>
            ) : null}
            <Button onClick={() => setAdding(true)}>{t('recommendations.add')}</Button>
          </Group>
        ) : null
      }
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
      {loading ? <p role="status">{t('recommendations.estimating')}</p> : null}
      {told ? <p role="alert">{told}</p> : null}
      {adding ? <RecommendationForm onClose={() => setAdding(false)} reload={refetch} /> : null}
      {data && all.length === 0 && !adding ? <EmptyState>{t('recommendations.none')}</EmptyState> : null}
      <ul className={styles.list}>
        {sorted.map((each) => (
          <RecommendationCard key={each.key} recommendation={each} may={may} reload={refetch} />
        ))}
      </ul>
    </Page>
  );
}
