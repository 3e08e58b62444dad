import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { dayOf, momentOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import { ASSESSMENTS } from './assessment-queries.ts';
import styles from './assessments-page.module.css';
import { Downloads } from './downloads.tsx';
import { GenerateAssessment } from './generate-assessment.tsx';

/** The mission's assessments, newest first, and the way to a new one. */
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
      lead={t('assessments.lead')}
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
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too
        <section className={styles.scroll} tabIndex={0} aria-label={t('assessments.title')}>
          <table className={styles.list}>
            <thead>
              <tr>
                {(['title', 'state', 'asOf', 'marking', 'sections', 'created', 'downloads'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`assessments.columns.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.assessments.map((each) => (
                <tr key={each.key}>
                  <th scope="row">
                    <Link to={path(`assessments/${encodeURIComponent(each.key)}`)}>{each.title}</Link>
                    <span className={styles.quiet}>{t(`assessments.languages.${each.language}`)}</span>
                  </th>
                  <td>{t(`assessments.states.${each.state}`)}</td>
                  <td>{dayOf(each.asOf)}</td>
                  <td>{word(each.marking)}</td>
                  <td>
                    {t('assessments.sections', {
                      filled: each.outline.filter((section) => section.status === 'FILLED').length,
                      all: each.outline.length,
                    })}
                  </td>
                  <td>{momentOf(each.createdAt)}</td>
                  <td>
                    <Downloads downloads={each.downloads} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      ) : null}
      <GenerateAssessment opened={address.get('generate') === '1'} onClose={() => address.set({ generate: null })} />
    </Page>
  );
}
