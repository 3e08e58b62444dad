import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page, Section } from '../../components/page.tsx';
import type { BoardPartsFragment, HeadquartersBoardQuery } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { count } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { BoardTable } from './board-table.tsx';
import styles from './headquarters.module.css';
import { BOARD } from './headquarters-queries.ts';
import { MissionHead } from './mission-head.tsx';
import { missionName } from './released-address.ts';
import tables from './tables.module.css';
import { PrintButton, TakeOut } from './take-out.tsx';
import { Frame } from './written-table.tsx';

const STATUSES = ['OVERDUE', 'OPEN', 'DONE', 'DROPPED'] as const;
const FILTERS = ['mission', 'owner', 'status'] as const;
/** The owner that nobody has named yet, in the address. */
const NOBODY = 'none';

/** Recommendations of all missions as their released issues tell of them; the address holds the filters. */
export function BoardPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(BOARD);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  const title = t('headquarters.board.title');
  return (
    <Page
      title={title}
      lead={t('headquarters.board.lead')}
      actions={
        <>
          <TakeOut view="recommendations" label={title} />
          <PrintButton />
        </>
      }
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={9} /> : null}
      {answer?.recommendations.length === 0 ? <EmptyState>{t('headquarters.board.none')}</EmptyState> : null}
      {answer && answer.recommendations.length > 0 ? <Content answer={answer} /> : null}
    </Page>
  );
}

function Content({ answer: { missions, recommendations } }: { answer: HeadquartersBoardQuery['headquarters'] }) {
  const { t } = useTranslation();
  const address = useAddress();
  const valuesBy: Record<(typeof FILTERS)[number], (one: BoardPartsFragment) => string> = {
    mission: ({ mission }) => mission.id,
    owner: ({ owner }) => owner ?? NOBODY,
    status: ({ status }) => status,
  };
  const shown = recommendations.filter((one) =>
    FILTERS.every((name) => {
      const wanted = address.get(name);
      return wanted === undefined || valuesBy[name](one) === wanted;
    }),
  );
  const owners = new Map(recommendations.map((one) => [valuesBy.owner(one), one.ownerWords]));
  const choices = {
    mission: missions.map((one) => ({ value: one.id, label: missionName(one) })),
    owner: [...owners].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label)),
    status: STATUSES.map((value) => ({ value, label: t(`headquarters.board.statuses.${value}`) })),
  };
  const set = FILTERS.filter((name) => address.get(name)).length;
  return (
    <div className={styles.parts}>
      <Section title={t('headquarters.board.byStatus')}>
        <StatusCounts missions={missions} recommendations={recommendations} />
      </Section>
      <Section title={t('headquarters.board.list')}>
        <FilterBar label={t('headquarters.board.filters')} set={set}>
          {FILTERS.map((name) => (
            <NativeSelect
              key={name}
              label={t(`headquarters.board.by.${name}`)}
              value={address.get(name) ?? ''}
              onChange={(event) => address.set({ [name]: event.currentTarget.value })}
              data={[{ value: '', label: t('headquarters.board.any') }, ...choices[name]]}
            />
          ))}
        </FilterBar>
        <p role="status" className={styles.note}>
          {t('headquarters.board.shown', { shown: count(shown.length), all: count(recommendations.length) })}
        </p>
        {shown.length > 0 ? (
          <BoardTable label={t('headquarters.board.list')} rows={shown} />
        ) : (
          <EmptyState step={<Link to="?">{t('headquarters.board.reset')}</Link>}>
            {t('headquarters.board.noneShown')}
          </EmptyState>
        )}
      </Section>
    </div>
  );
}

/** How many stand where, by mission; each figure sets the filters. */
function StatusCounts({
  missions,
  recommendations,
}: Pick<HeadquartersBoardQuery['headquarters'], 'missions' | 'recommendations'>) {
  const { t } = useTranslation();
  const most = Math.max(1, ...missions.map(({ id }) => recommendations.filter((one) => one.mission.id === id).length));
  return (
    <Frame label={t('headquarters.board.byStatus')}>
      <table className={tables.grid}>
        <caption className="sg-visually-hidden">{t('headquarters.board.byStatus')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('headquarters.mission')}</th>
            {STATUSES.map((status) => (
              <th key={status} scope="col">
                {t(`headquarters.board.statuses.${status}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {missions.map((mission) => (
            <tr key={mission.id}>
              <th scope="row">
                <MissionHead mission={mission} />
              </th>
              {mission.issue ? (
                STATUSES.map((status) => {
                  const own = recommendations.filter((one) => one.mission.id === mission.id && one.status === status);
                  return (
                    <td key={status}>
                      {own.length > 0 ? (
                        <Link
                          className={styles.tally}
                          to={`?mission=${encodeURIComponent(mission.id)}&status=${status}`}
                        >
                          <span
                            className={styles.amount}
                            data-status={status}
                            style={{ inlineSize: `${(100 * own.length) / most}%` }}
                          />
                          {count(own.length)}
                        </Link>
                      ) : (
                        count(0)
                      )}
                    </td>
                  );
                })
              ) : (
                <td colSpan={STATUSES.length} data-open>
                  <span className={tables.unreleased}>{t('headquarters.nothingReleased')}</span>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
