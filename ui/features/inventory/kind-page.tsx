import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { type NodeKindName, nodeKindOfSheet } from '../../../graph-schema/catalogue.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Pager } from '../../components/pager.tsx';
import { useAddress } from '../../lib/address.ts';
import { count } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { usePaging } from '../../lib/paging.ts';
import { kindWords } from '../../lib/words.ts';
import { ElementPanel } from './element-panel.tsx';
import { ElementTable } from './element-table.tsx';
import { ExportMenu } from './export-menu.tsx';
import { ELEMENTS } from './inventory-queries.ts';
import { KindFilters } from './kind-filters.tsx';
import { useKindList } from './kind-list.ts';
import { NewElementPanel } from './new-element-panel.tsx';

/** Entries of one kind. The address holds filters, sort, page, columns and the open panel. */
export function KindPage() {
  const { t } = useTranslation();
  const { sheet = '' } = useParams();
  const path = useMissionPath();
  const kind = nodeKindOfSheet(sheet);
  if (!kind)
    return (
      <Page title={t('inventory.title')}>
        <EmptyState step={<Link to={path('inventory')}>{t('inventory.toInventory')}</Link>}>
          {t('inventory.unknownKind')}
        </EmptyState>
      </Page>
    );
  return <KindList key={kind} kind={kind} />;
}

function KindList({ kind }: { kind: NodeKindName }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const address = useAddress();
  const paging = usePaging();
  const { filter, sort, filtered, clear } = useKindList(kind);
  const { title, plural, description } = kindWords(kind);
  const { data, previousData, loading, error, refetch } = useQuery(ELEMENTS, {
    variables: { mission: mission.id, kind, filter, sort, after: paging.after },
  });
  const shown = data?.elements ?? (loading ? previousData?.elements : undefined);
  usePageMarking(shown?.nodes.map((each) => each.sensitivity ?? null));
  const open = address.get('open');
  const making = address.get('new') !== undefined;
  const close = () => address.set({ open: null, new: null, from: null, tab: null });
  const add = (
    <Button
      leftSection={<IconPlus size={18} aria-hidden="true" />}
      onClick={() => address.set({ new: '1', open: null, tab: null })}
    >
      {t('inventory.add', { kind: title })}
    </Button>
  );

  return (
    <Page
      title={plural}
      lead={
        <>
          <Link to={path('inventory')}>{t('inventory.title')}</Link>
          {' · '}
          {description}
        </>
      }
      actions={
        <>
          {add}
          <ExportMenu />
        </>
      }
      panel={
        making ? (
          <NewElementPanel kind={kind} from={address.get('from')} onClose={close} />
        ) : open ? (
          <ElementPanel key={open} elementKey={open} onClose={close} />
        ) : null
      }
    >
      <KindFilters kind={kind} />
      {error && !shown ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!shown && !error ? <Loading lines={14} /> : null}
      {shown && shown.nodes.length === 0 ? (
        filtered ? (
          <EmptyState step={<Button onClick={clear}>{t('inventory.clear')}</Button>}>
            {t('inventory.noneFiltered')}
          </EmptyState>
        ) : (
          <EmptyState
            step={
              <>
                {add}
                <Button variant="default" component={Link} to={path('bring-in')}>
                  {t('inventory.bringIn')}
                </Button>
                <Button variant="default" component={Link} to="/">
                  {t('exposure.toSample')}
                </Button>
              </>
            }
          >
            {t('inventory.none', { description })}
          </EmptyState>
        )
      ) : null}
      {shown && shown.nodes.length > 0 ? (
        <>
          <ElementTable kind={kind} elements={shown.nodes} open={open} stale={loading && !data} />
          <Pager
            paging={paging}
            nextCursor={shown.pageInfo.hasNextPage ? (shown.pageInfo.endCursor ?? null) : null}
            words={t('inventory.count', { count: shown.totalCount, shown: count(shown.totalCount) })}
          />
        </>
      ) : null}
    </Page>
  );
}
