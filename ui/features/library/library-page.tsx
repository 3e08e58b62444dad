import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { LIBRARY } from '../../lib/library-query.ts';
import { LibraryTable } from './library-table.tsx';
import { RuleCards } from './rule-cards.tsx';

/** Rules and versioned tables that every score stands on. */
export function LibraryPage() {
  const { t } = useTranslation();
  const address = useAddress();
  const { data, error, refetch } = useQuery(LIBRARY);
  const tab = address.get('tab') === 'tables' ? 'tables' : 'rules';
  return (
    <Page title={t('library.title')} lead={t('library.lead')}>
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={12} /> : null}
      {data ? (
        <Tabs
          value={tab}
          keepMounted={false}
          onChange={(next) => address.set({ tab: next === 'rules' ? null : next, q: null })}
        >
          <Tabs.List mb="md">
            <Tabs.Tab value="rules">{t('library.rules')}</Tabs.Tab>
            <Tabs.Tab value="tables">{t('library.items')}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="rules">
            <RuleCards rules={data.rules} />
          </Tabs.Panel>
          <Tabs.Panel value="tables">
            {data.library.length === 0 ? <EmptyState>{t('library.itemsNone')}</EmptyState> : null}
            {data.library.map((item) => (
              <LibraryTable key={item.item} item={item} />
            ))}
          </Tabs.Panel>
        </Tabs>
      ) : null}
    </Page>
  );
}
