import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { ExposureLine } from '../../components/exposure-line.tsx';
import { Fault } from '../../components/fault.tsx';
import { Page, Section } from '../../components/page.tsx';
import { ScoreNote } from '../../components/score-note.tsx';
import { ScoringWait } from '../../components/scoring-wait.tsx';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { ChokePoints } from './choke-points.tsx';
import { Changed, Gaps, NotAssessedCounts, Stale } from './coverage.tsx';
import { Custody } from './custody.tsx';
import styles from './home-page.module.css';
import { Recommendations } from './recommendations.tsx';
import { SUMMARY } from './summary-query.ts';
import { Totals } from './totals.tsx';

/** A mission at a glance; every line leads on. */
export function HomePage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(SUMMARY, { variables: { id: mission.id, asOf } });
  const summary = data?.missionSummary;
  usePageMarking(
    summary
      ? [
          ...summary.mostExposed.map((each) => each.element.sensitivity),
          ...summary.chokePoints.map((each) => each.element.sensitivity),
          ...summary.outOfCustody.examples.flatMap((each) => [each.element.sensitivity, each.destination.sensitivity]),
          ...summary.stale.elements.map((each) => each.element.sensitivity),
          ...summary.recentlyChanged.map((each) => each.element.sensitivity),
        ]
      : undefined,
  );

  if (!summary)
    return (
      <Page title={mission.name}>
        {error ? (
          <Fault error={error} retry={() => void refetch()} />
        ) : data ? (
          <EmptyState>{t('notFound.mission')}</EmptyState>
        ) : (
          <ScoringWait lines={12} />
        )}
      </Page>
    );

  const empty = mission.elementCount === 0;
  return (
    <Page title={mission.name} lead={<ScoreNote score={summary.score} />}>
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {empty ? (
        <EmptyState
          step={
            <>
              <Button component={Link} to={path('bring-in')}>
                {t('home.bringIn')}
              </Button>
              <Button variant="default" component={Link} to={path('inventory')}>
                {t('home.addEntry')}
              </Button>
              <Button variant="default" component={Link} to="/">
                {t('exposure.toSample')}
              </Button>
            </>
          }
        >
          {t('home.empty')}
        </EmptyState>
      ) : (
        <div className={styles.grid}>
          <div className={styles.wide}>
            <Section title={t('home.mostExposed')} aside={<Link to={path('exposure')}>{t('home.allExposures')}</Link>}>
              {summary.mostExposed.length > 0 ? (
                <ol className={styles.plain}>
                  {summary.mostExposed.map((exposure, i) => (
                    <ExposureLine key={exposure.element.key} exposure={exposure} words={i === 0} />
                  ))}
                </ol>
              ) : (
                <EmptyState step={<Link to={path('actors')}>{t('home.addActors')}</Link>}>
                  {t('home.noExposure')}
                </EmptyState>
              )}
            </Section>
          </div>
          <div className={styles.column}>
            <Recommendations />
            <Custody custody={summary.outOfCustody} />
            <ChokePoints points={summary.chokePoints} />
            <Gaps gaps={summary.gaps} />
          </div>
          <div className={styles.column}>
            <Totals totals={summary.totals} />
            <NotAssessedCounts counts={summary.notAssessed} />
            <Stale stale={summary.stale} />
            <Changed changed={summary.recentlyChanged} />
          </div>
        </div>
      )}
    </Page>
  );
}
