import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { AssessmentCard } from './assessment-card.tsx';
import { ASSESSMENTS } from './assessment-queries.ts';
import { GenerateAssessment } from './generate-assessment.tsx';
import { TemplatesPart } from './templates-part.tsx';
import styles from './work.module.css';

/** Columns of the board, each with the states that stand in it. */
const COLUMNS = [
  { name: 'DRAFT', states: ['DRAFT'] },
  { name: 'CONTRIBUTIONS', states: ['CONTRIBUTIONS'] },
  { name: 'REVIEW', states: ['REVIEW'] },
  { name: 'APPROVED', states: ['APPROVED'] },
  { name: 'RELEASED', states: ['RELEASED'] },
  { name: 'CLOSED', states: ['SUPERSEDED', 'WITHDRAWN'] },
] as const;

/** The mission's assessments by where they stand, and the way to a new one. */
export function AssessmentsPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const address = useAddress();
  const { data, error, refetch } = useQuery(ASSESSMENTS, { variables: { mission: mission.id } });
  usePageMarking(data?.assessments.map((each) => each.marking));
  const open = () => address.set({ generate: '1' });
  const generate = <Button onClick={open}>{t('assessments.generate')}</Button>;
  return (
    <Page
      title={t('assessments.title')}
      lead={
        <>
          {t('assessments.lead')} <Link to={path('recommendations')}>{t('recommendations.all')}</Link>
          {' · '}
          <Link to={path('assessments/compare')}>{t('compare.open')}</Link>
        </>
      }
      actions={data?.assessments.length ? generate : null}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={6} /> : null}
      {data && data.assessments.length === 0 ? (
        <EmptyState
          step={
            <>
              {generate}
              <Button variant="default" component={Link} to="/">
                {t('exposure.toSample')}
              </Button>
            </>
          }
        >
          {t('assessments.none')}
        </EmptyState>
      ) : null}
      {data && data.assessments.length > 0 ? (
        <div className={styles.board}>
          {COLUMNS.map(({ name, states }) => {
            const own = data.assessments.filter(({ state }) => states.some((each) => each === state));
            return (
              <section key={name} className={styles.column} aria-label={t(`work.columns.${name}`)}>
                <h2>{t(`work.columns.${name}`)}</h2>
                {own.length === 0 ? <p className={styles.quiet}>{t('work.nothingHere')}</p> : null}
                <ul className={styles.cards}>
                  {own.map((each) => (
                    <AssessmentCard key={each.key} assessment={each} />
                  ))}
                </ul>
              </section>
            );
          })}
        </div>
      ) : null}
      <div className={styles.below}>
        <TemplatesPart />
      </div>
      <GenerateAssessment opened={address.get('generate') === '1'} onClose={() => address.set({ generate: null })} />
    </Page>
  );
}
