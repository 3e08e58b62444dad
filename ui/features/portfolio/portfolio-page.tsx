import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import { ScoreNote } from '../../components/score-note.tsx';
import { WorkProgress } from '../../components/scoring-wait.tsx';
import type { PortfolioQuery, RiskRangePartsFragment } from '../../gql/generated/graphql.ts';
import { wasStopped } from '../../lib/apollo.ts';
import { figure, figureRange, percent } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { wordInSentence } from '../../lib/words.ts';
import styles from './portfolio.module.css';
import { PortfolioForm } from './portfolio-form.tsx';
import { useWanted, type Wanted } from './portfolio-input.ts';
import { usePortfolio } from './portfolio-query.ts';
import { RiskCurve } from './risk-curve.tsx';
import { StepTable } from './step-table.tsx';

/** Measures chosen together, each judged with those before it: which ones, in what order, and what they are worth. */
export function PortfolioPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const { wanted, input, asked, ask } = useWanted();
  const { data, loading, error, again } = usePortfolio({ mission: mission.id, input, asOf }, asked);
  const portfolio = asked ? data?.portfolio : undefined;
  usePageMarking(portfolio?.steps.flatMap((step) => step.measure.elements.map((each) => each.sensitivity)));
  const submit = (next: Wanted) => {
    // Asked for once more after it was stopped or failed, the same question is put again.
    if (error && JSON.stringify(next) === JSON.stringify(wanted)) again();
    else ask(next);
  };
  return (
    <Page
      title={t('portfolio.title')}
      lead={
        <>
          {t('portfolio.lead')} {portfolio ? <ScoreNote score={portfolio.score} /> : null}
        </>
      }
    >
      <div className={styles.page}>
        <PortfolioForm key={JSON.stringify(wanted)} wanted={wanted} busy={loading} onAsk={submit} />
        {!asked ? <EmptyState>{t('portfolio.empty')}</EmptyState> : null}
        {loading ? (
          <>
            <WorkProgress kind="portfolio" asOf={asOf} words={t('portfolio.underway')} />
            <Loading lines={8} />
          </>
        ) : null}
        {asked && error && !loading ? (
          wasStopped(error) ? (
            <EmptyState step={<Button onClick={again}>{t('portfolio.again')}</Button>}>
              {t('portfolio.stopped')}
            </EmptyState>
          ) : (
            <Fault error={error} retry={again} />
          )
        ) : null}
        {portfolio && !loading ? (
          portfolio.start && portfolio.steps.length > 0 ? (
            <Result portfolio={portfolio} start={portfolio.start} />
          ) : (
            <EmptyState step={<Link to={path('exposure')}>{t('portfolio.toExposure')}</Link>}>
              {portfolio.start ? `${portfolio.stoppedWords} ${t('portfolio.none')}` : t('portfolio.unrated')}
            </EmptyState>
          )
        ) : null}
      </div>
    </Page>
  );
}

interface ResultProps {
  portfolio: PortfolioQuery['portfolio'];
  /** The risk without any measure. */
  start: RiskRangePartsFragment;
}

function Result({ portfolio, start }: ResultProps) {
  const { t } = useTranslation();
  const { steps } = portfolio;
  const end = steps.at(-1)!.risk;
  const of = t(portfolio.tasks ? 'portfolio.ofTasks' : 'portfolio.ofInformation', {
    axis: wordInSentence(t(`axis.${portfolio.axis.toLowerCase() as Wanted['axis']}`)),
  });
  return (
    <>
      <Section title={t('portfolio.curve')}>
        <p className={styles.sentence}>
          {t('portfolio.sentence', {
            count: steps.length,
            of,
            from: figure(start.estimate),
            fromRange: figureRange(start.low, start.high),
            to: figure(end.estimate),
            toRange: figureRange(end.low, end.high),
            share: percent(start.estimate > 0 ? 1 - end.estimate / start.estimate : 0),
          })}
        </p>
        <RiskCurve risks={[start, ...steps.map((step) => step.risk)]} />
        <p className={styles.note}>
          {portfolio.stoppedWords} {t('portfolio.evaluations', { count: portfolio.evaluations })}
        </p>
      </Section>
      <Section title={t('portfolio.steps')}>
        <p className={styles.note}>{t('portfolio.stepsNote')}</p>
        <StepTable start={start} steps={steps} />
      </Section>
    </>
  );
}
