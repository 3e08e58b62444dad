import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NodeKindName } from '../../../graph-schema/catalogue.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { SidePanel } from '../../components/side-panel.tsx';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { kindTitle } from '../../lib/words.ts';
import { EditElement } from './edit-element.tsx';
import { ElementActions } from './element-actions.tsx';
import { ElementDetails } from './element-details.tsx';
import { ElementLinks } from './element-links.tsx';
import { ELEMENT } from './inventory-queries.ts';

const TABS = ['details', 'links', 'edit'] as const;

/** One entry beside its list: what is known of it, its links both ways, and the form to change it. */
export function ElementPanel({ elementKey, onClose }: { elementKey: string; onClose: () => void }) {
  const { t } = useTranslation();
  const address = useAddress();
  const { data, error, refetch } = useQuery(ELEMENT, { variables: { key: elementKey } });
  const element = data?.element;
  usePageMarking(element ? [element.sensitivity ?? null] : undefined);
  const asked = address.get('tab') as (typeof TABS)[number] | undefined;
  const tab = asked && TABS.includes(asked) ? asked : 'details';

  return (
    <SidePanel
      title={element?.name ?? t('inventory.title')}
      over={element ? `${kindTitle(element.kind)} · ${element.id}` : null}
      onClose={onClose}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading lines={10} /> : null}
      {data && !element ? <EmptyState>{t('element.gone')}</EmptyState> : null}
      {element ? (
        <>
          <ElementActions element={element} links={element.links.totalCount} onDeleted={onClose} />
          <Tabs
            value={tab}
            keepMounted={false}
            onChange={(next) => address.set({ tab: next === 'details' ? null : next })}
          >
            <Tabs.List mb="md">
              <Tabs.Tab value="details">{t('element.tabs.details')}</Tabs.Tab>
              <Tabs.Tab value="links">{t('element.tabs.links', { count: element.links.totalCount })}</Tabs.Tab>
              <Tabs.Tab value="edit">{t('element.tabs.edit')}</Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="details">
              <ElementDetails element={element} />
            </Tabs.Panel>
            <Tabs.Panel value="links">
              <ElementLinks element={element} kind={element.kind as NodeKindName} links={element.links} />
            </Tabs.Panel>
            <Tabs.Panel value="edit">
              <EditElement key={element.key} element={element} onDone={() => address.set({ tab: null })} />
            </Tabs.Panel>
          </Tabs>
        </>
      ) : null}
    </SidePanel>
  );
}
