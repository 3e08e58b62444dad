import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import type { RecordKind, RecordOutcome, RecordQuery } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { momentOf } from '../../lib/format.ts';
import { usePaging } from '../../lib/paging.ts';
import { RecordFilters } from './record-filters.tsx';
import { RECORD } from './record-queries.ts';
import { RecordVerdict } from './record-verdict.tsx';

type Entry = RecordQuery['record']['nodes'][number];
const CONDITIONS = ['kind', 'outcome', 'mission', 'since', 'until', 'text'] as const;

/** Who did what: searched, verified and taken out by auditors. */
export function RecordPage() {
  const { t } = useTranslation();
  const address = useAddress();
  const paging = usePaging();
  const conditions = Object.fromEntries(
    CONDITIONS.flatMap((name) => {
      const value = address.get(name);
      return value ? [[name, value]] : [];
    }),
  );
  const filter = conditions as { kind?: RecordKind; outcome?: RecordOutcome };
  const { data, loading, error, refetch } = useQuery(RECORD, {
    variables: { filter, after: paging.after ?? null },
    fetchPolicy: 'network-only',
  });
  const taken = (format: string) => `/record/export?${new URLSearchParams({ ...conditions, format })}`;
  const columns = [
    { head: t('record.at'), cell: ({ at }: Entry) => momentOf(at) },
    { head: t('record.who'), cell: ({ actor }: Entry) => actor || t('record.nobody') },
    { head: t('record.kind'), cell: ({ kind }: Entry) => t(`record.kinds.${kind}`) },
    { head: t('record.intent'), cell: ({ intent }: Entry) => intent },
    { head: t('record.outcome'), cell: ({ outcome }: Entry) => t(`record.outcomes.${outcome}`) },
    { head: t('record.mission'), cell: ({ mission }: Entry) => mission ?? '' },
    { head: t('record.subject'), cell: ({ subject }: Entry) => subject },
    { head: t('record.from'), cell: ({ from }: Entry) => from },
    { head: t('record.detail'), cell: ({ detail }: Entry) => detail },
  ];
  const entries = data?.record.nodes ?? [];
  const shown = t('record.shown', { shown: entries.length, total: data?.record.totalCount ?? 0 });
  const { hasNextPage = false, endCursor = null } = data?.record.pageInfo ?? {};
  return (
    <Page
      title={t('record.title')}
      lead={t('record.lead')}
      actions={
        <>
          <Button component="a" href={taken('csv')} download variant="default">
            {t('record.exportCsv')}
          </Button>
          <Button component="a" href={taken('jsonl')} download variant="default">
            {t('record.exportJson')}
          </Button>
        </>
      }
    >
      <RecordVerdict />
      <RecordFilters />
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {loading && !data ? <Loading /> : null}
      {data && entries.length === 0 ? <EmptyState>{t('record.none')}</EmptyState> : null}
      {entries.length > 0 ? (
        <>
          <DataTable
            label={t('record.title')}
            columns={columns}
            rows={entries}
            keyOf={({ sequence }) => String(sequence)}
          />
          <Pager paging={paging} nextCursor={hasNextPage ? (endCursor ?? null) : null} words={shown} />
        </>
      ) : null}
    </Page>
  );
}
