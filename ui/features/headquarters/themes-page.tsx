import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import type { HeadquartersThemesQuery } from '../../gql/generated/graphql.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { CountsTable } from './counts-table.tsx';
import styles from './headquarters.module.css';
import { THEMES } from './headquarters-queries.ts';
import { HeatTable } from './heat-table.tsx';
import { PrintButton, TakeOut } from './take-out.tsx';
import { ToBeMapped } from './to-be-mapped.tsx';
import { TrendMultiples } from './trend-multiples.tsx';
import { WrittenTable } from './written-table.tsx';

/** All missions side by side, from what they have released: themes, their course over the issues, counts. */
export function ThemesPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(THEMES);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  return (
    <Page
      title={t('headquarters.missions')}
      lead={
        <>
          {t('headquarters.lead')} <Link to="/headquarters/compare">{t('headquarters.compare.link')}</Link>
        </>
      }
      actions={<PrintButton />}
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={12} /> : null}
      {answer ? <Content answer={answer} /> : null}
    </Page>
  );
}

function Content({ answer }: { answer: HeadquartersThemesQuery['headquarters'] }) {
  const { t } = useTranslation();
  const { missions, themes, heat, trend, counts, course, written } = answer;
  if (missions.length === 0) return <EmptyState>{t('headquarters.noMissions')}</EmptyState>;
  const heatTitle = t('headquarters.heat.title');
  const trendTitle = t('headquarters.trend.title');
  const countsTitle = t('headquarters.counts.title');
  const anyReleased = missions.some(({ issue }) => issue);
  return (
    <div className={styles.parts}>
      <Section title={heatTitle} aside={<TakeOut view="themes" label={heatTitle} />}>
        <HeatTable themes={themes} missions={missions} heat={heat} />
      </Section>
      <ToBeMapped themes={themes} missions={missions} heat={heat} />
      {anyReleased ? (
        <>
          <Section title={trendTitle} aside={<TakeOut view="trend" label={trendTitle} />}>
            <TrendMultiples themes={themes} missions={missions} trend={trend} />
            {course.map((table) => (
              <WrittenTable key={table.id} table={table} />
            ))}
          </Section>
          <Section title={countsTitle} aside={<TakeOut view="counts" label={countsTitle} />}>
            {counts.map((table) => (
              <CountsTable key={table.id} table={table} />
            ))}
          </Section>
          <Section title={t('headquarters.heat.written')}>
            {written.map((table) => (
              <WrittenTable key={table.id} table={table} />
            ))}
          </Section>
        </>
      ) : null}
    </div>
  );
}
