import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Page, Section } from '../../components/page.tsx';
import { ScoreNote } from '../../components/score-note.tsx';
import { ScoringWait } from '../../components/scoring-wait.tsx';
import type { AnalysisName, AnalysisQuery } from '../../gql/generated/graphql.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import styles from './analyses.module.css';
import { addressOf } from './analysis-address.ts';
import { ANALYSES, ANALYSIS } from './analysis-query.ts';
import { AnalysisTable } from './analysis-table.tsx';
import { Figure } from './figure.tsx';
import { Finding } from './finding.tsx';
import { MissingSheets } from './missing-sheets.tsx';
import { TakeOut } from './take-out.tsx';
import { Trials } from './trials.tsx';

/** One analysis: the picture first, findings in sentences, tables beneath, and what to map for more. */
export function AnalysisPage() {
  const { t } = useTranslation();
  const { name } = useParams();
  const path = useMissionPath();
  const { data, error } = useQuery(ANALYSES);
  const known = data?.analyses.find((one) => addressOf(one.name) === name);
  if (known) return <Loaded key={known.name} name={known.name} title={known.title} />;
  return (
    <Page title={t('analyses.title')}>
      {error ? <Fault error={error} /> : null}
      {data ? (
        <EmptyState step={<Link to={path('analyses')}>{t('analyses.all')}</Link>}>{t('analyses.unknown')}</EmptyState>
      ) : null}
    </Page>
  );
}

function Loaded({ name, title }: { name: AnalysisName; title: string }) {
  const { t } = useTranslation();
  const mission = useMission();
  const asOf = useAsOf();
  const { data, error, refetch } = useQuery(ANALYSIS, { variables: { mission: mission.id, name, asOf } });
  const analysis = data?.analysis;
  usePageMarking(analysis ? markings(analysis) : undefined);
  return (
    <Page
      title={title}
      lead={
        analysis ? (
          <>
            {analysis.question} <ScoreNote score={analysis.score} />
          </>
        ) : null
      }
      actions={
        <>
          <TakeOut name={name} />
          <Button variant="default" onClick={() => window.print()}>
            {t('analyses.print')}
          </Button>
        </>
      }
    >
      {error && !analysis ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!analysis && !error ? <ScoringWait lines={12} /> : null}
      {analysis ? <Content analysis={analysis} /> : null}
    </Page>
  );
}

function Content({ analysis }: { analysis: AnalysisQuery['analysis'] }) {
  const { t } = useTranslation();
  const { figures, findings, tables, missing, trials, caution, name, section } = analysis;
  return (
    <div className={styles.page}>
      {caution ? <p className={styles.caution}>{caution}</p> : null}
      {figures.slice(0, 1).map((figure) => (
        <Section key={figure.id} title={figure.caption}>
          <Figure figure={figure} />
        </Section>
      ))}
      {findings.length > 0 ? (
        <Section title={t('analyses.findings')}>
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <Finding key={finding.id} finding={finding} section={section} />
            ))}
          </ul>
        </Section>
      ) : null}
      {missing.length > 0 ? <MissingSheets missing={missing} /> : null}
      {figures.slice(1).map((figure) => (
        <Section key={figure.id} title={figure.caption}>
          <Figure figure={figure} />
        </Section>
      ))}
      {trials.length > 0 ? <Trials name={name} trials={trials} /> : null}
      {tables.map((table) => (
        <Section key={table.id} title={table.caption}>
          <AnalysisTable table={table} />
        </Section>
      ))}
    </div>
  );
}

/** Markings of everything the page names. */
const markings = ({ findings, tables }: AnalysisQuery['analysis']) => [
  ...findings.flatMap(({ elements }) => elements.map(({ sensitivity }) => sensitivity)),
  ...tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ runs }) => runs.flatMap(({ element }) => element?.sensitivity ?? []))),
  ),
];
