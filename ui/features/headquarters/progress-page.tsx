import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import { usePageMarking } from '../../lib/marking.ts';
import { PROGRESS_DEGREES } from './degrees.ts';
import styles from './headquarters.module.css';
import { PROGRESS } from './headquarters-queries.ts';
import { StateGrid } from './state-grid.tsx';
import { PrintButton, TakeOut } from './take-out.tsx';

const ORIGINS = ['HEADLINE_RECOMMENDATION', 'DIGITAL_TRANSFORMATION'] as const;

/** How far the headline recommendations and the digital transformation have come in each mission. */
export function ProgressPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(PROGRESS);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  const title = t('headquarters.progress.title');
  return (
    <Page
      title={title}
      lead={t('headquarters.progress.lead')}
      actions={
        <>
          <TakeOut view="progress" label={title} />
          <PrintButton />
        </>
      }
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={9} /> : null}
      {answer?.missions.length === 0 ? <EmptyState>{t('headquarters.noMissions')}</EmptyState> : null}
      <div className={styles.parts}>
        {answer && answer.missions.length > 0
          ? ORIGINS.map((origin) => (
              <Section key={origin} title={t(`headquarters.progress.origins.${origin}`)}>
                <StateGrid
                  caption={t(`headquarters.progress.origins.${origin}`)}
                  of={t('headquarters.progress.of')}
                  missions={answer.missions}
                  rows={answer.progress
                    .filter((row) => row.origin === origin)
                    .map(({ code, title: name, criterion, cells }) => ({
                      key: code,
                      title: name,
                      detail: criterion,
                      cells: cells.map((cell) => ({
                        ...cell,
                        degree: PROGRESS_DEGREES[cell.state],
                        state: t(`headquarters.progress.states.${cell.state}`),
                      })),
                    }))}
                />
              </Section>
            ))
          : null}
      </div>
    </Page>
  );
}
