import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { ScoreNote } from '../../components/score-note.tsx';
import { ScoringWait } from '../../components/scoring-wait.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useAddress } from '../../lib/address.ts';
import { count } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { usePaging } from '../../lib/paging.ts';
import { useComparison } from './comparison.ts';
import { ComparisonBar } from './comparison-bar.tsx';
import { Detail } from './detail.tsx';
import { RankingFilters, useRankingFilter } from './ranking-filters.tsx';
import styles from './ranking-page.module.css';
import { RANKING } from './ranking-query.ts';
import { RankingRows } from './ranking-rows.tsx';

const PAGE_SIZE = 40;

/** Everything that somebody reaches, worst first, with filters in the address and the detail beside it. */
export function RankingPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const address = useAddress();
  const paging = usePaging();
  const comparison = useComparison();
  const { filter, axis, filtered, clear } = useRankingFilter();
  const { data, previousData, loading, error, refetch } = useQuery(RANKING, {
    variables: { mission: mission.id, asOf, axis, filter, first: PAGE_SIZE, after: paging.after },
  });
  const shown = data?.exposures ?? (loading ? previousData?.exposures : undefined);
  usePageMarking(shown?.nodes.map((each) => each.element.sensitivity));
  const open = address.get('open');
  const openName = shown?.nodes.find((each) => each.element.key === open)?.element.name;

  return (
    <Page
      title={t('exposure.title')}
      lead={
        <>
          {t('exposure.lead')} {shown ? <ScoreNote score={shown.score} /> : null}
        </>
      }
      panel={
        open ? (
          <SidePanel
            title={openName ?? t('exposure.title')}
            over={<Link to={path(`exposure/${encodeURIComponent(open)}`)}>{t('exposure.openPage')}</Link>}
            onClose={() => address.set({ open: null, show: null, path: null })}
          >
            <Detail element={open} />
          </SidePanel>
        ) : null
      }
    >
      <RankingFilters />
      {error && !shown ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!shown && !error ? <ScoringWait lines={14} /> : null}
      {shown && shown.nodes.length === 0 ? (
        filtered ? (
          <EmptyState step={<Button onClick={clear}>{t('exposure.clear')}</Button>}>
            {t('exposure.noneFiltered')}
          </EmptyState>
        ) : (
          <EmptyState
            step={
              <>
                <Button component={Link} to={path('inventory')}>
                  {t('exposure.toInventory')}
                </Button>
                <Button variant="default" component={Link} to="/">
                  {t('exposure.toSample')}
                </Button>
              </>
            }
          >
            {t('exposure.none')}
          </EmptyState>
        )
      ) : null}
      {shown && shown.nodes.length > 0 ? (
        <>
          <p className={styles.note}>{t('exposure.place.note')}</p>
          <RankingRows exposures={shown.nodes} open={open} comparison={comparison} stale={loading && !data} />
          <Pager
            paging={paging}
            nextCursor={shown.pageInfo.hasNextPage ? (shown.pageInfo.endCursor ?? null) : null}
            words={t('exposure.count', { count: shown.totalCount, shown: count(shown.totalCount) })}
          />
          <ComparisonBar comparison={comparison} />
        </>
      ) : null}
    </Page>
  );
}
