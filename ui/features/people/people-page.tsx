import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import type { PersonRowFragment } from '../../gql/generated/graphql.ts';
import { useAddress } from '../../lib/address.ts';
import { momentOf } from '../../lib/format.ts';
import { VIEWER } from '../../lib/viewer-query.ts';
import { AddPerson } from './add-person.tsx';
import { Approvals } from './approvals.tsx';
import { PEOPLE } from './people-queries.ts';
import { PersonPanel } from './person-panel.tsx';

/** Who may sign in, and what they may. */
export function PeoplePage() {
  const { t } = useTranslation();
  const address = useAddress();
  const [adding, add] = useDisclosure(false);
  const client = useApolloClient();
  const { data, loading, error, refetch } = useQuery(PEOPLE, { fetchPolicy: 'cache-and-network' });
  const { data: own } = useQuery(VIEWER);
  const people = data?.people ?? [];
  const opened = people.find(({ key }) => key === address.get('open'));
  const mayChange = own?.viewer.may.changePeople ?? false;
  const reload = () => void client.refetchQueries({ include: ['People', 'Approvals'] });
  const columns = [
    {
      head: t('people.name'),
      cell: (person: PersonRowFragment) => (
        <Button variant="subtle" size="compact-md" onClick={() => address.set({ open: person.key })}>
          {person.name}
        </Button>
      ),
    },
    {
      head: t('people.login'),
      cell: ({ login, sample }: PersonRowFragment) => (sample ? `${login} (${t('people.sample')})` : login),
    },
    {
      head: t('people.roles'),
      cell: ({ roles }: PersonRowFragment) => (
        <ul>
          {roles.map(({ key, role, mission }) => (
            <li key={key}>
              {t('people.roleAt', { role: t(`roles.${role}`), scope: mission ?? t('viewer.headquarters') })}
            </li>
          ))}
        </ul>
      ),
    },
    { head: t('people.clearance'), cell: ({ clearance }: PersonRowFragment) => t(`marking.${clearance}`) },
    { head: t('people.state'), cell: ({ state }: PersonRowFragment) => t(`people.states.${state}`) },
    {
      head: t('people.credentials'),
      cell: ({ credentials }: PersonRowFragment) =>
        credentials.map((way) => t(`people.ways.${way as 'PASSWORD'}`)).join(', ') || t('people.noWay'),
    },
    {
      head: t('people.seen'),
      cell: ({ seenAt }: PersonRowFragment) => (seenAt ? momentOf(seenAt) : t('people.seenNever')),
    },
  ];
  return (
    <Page
      title={t('people.title')}
      lead={t('people.lead')}
      actions={mayChange ? <Button onClick={add.open}>{t('people.add')}</Button> : null}
      panel={
        opened ? (
          <PersonPanel
            key={`${opened.key} ${opened.version}`}
            person={opened}
            missions={data?.missionNames ?? []}
            mayChange={mayChange}
            onChange={reload}
            onClose={() => address.set({ open: null })}
          />
        ) : null
      }
    >
      <Approvals onDecided={reload} />
      {error ? <Fault error={error} retry={() => void refetch()} /> : null}
      {loading && !data ? <Loading /> : null}
      {data && people.length === 0 ? <EmptyState>{t('people.none')}</EmptyState> : null}
      {people.length > 0 ? (
        <DataTable label={t('people.title')} columns={columns} rows={people} keyOf={({ key }) => key} />
      ) : null}
      <AddPerson opened={adding} onClose={add.close} onAdded={reload} />
    </Page>
  );
}
