import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Page } from '../../components/page.tsx';
import { ScoringWait } from '../../components/scoring-wait.tsx';
import { useAddress } from '../../lib/address.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useAsOf, useMission, useMissionPath } from '../../lib/mission.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ActorRegister } from './actor-register.tsx';
import { ACTORS } from './actors-queries.ts';

/** The register of actors, and one of them beside it. */
export function ActorsPage() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const asOf = useAsOf();
  const address = useAddress();
  const { data, error, refetch } = useQuery(ACTORS, { variables: { mission: mission.id, asOf } });
  usePageMarking(data?.actors.map((each) => each.actor.sensitivity));
  const open = address.get('open');
  const add = (
    <Button component={Link} to={path('inventory/threat-actors', { new: '1' })}>
      {t('actors.add')}
    </Button>
  );
  return (
    <Page
      title={t('actors.title')}
      lead={t('actors.lead')}
      actions={add}
      panel={open ? <ActorPanel key={open} actorKey={open} onClose={() => address.set({ open: null })} /> : null}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <ScoringWait lines={12} /> : null}
      {data && data.actors.length === 0 ? (
        <EmptyState
          step={
            <>
              {add}
              <Button variant="default" component={Link} to="/">
                {t('exposure.toSample')}
              </Button>
            </>
          }
        >
          {t('actors.none')}
        </EmptyState>
      ) : null}
      {data && data.actors.length > 0 ? <ActorRegister actors={data.actors} open={open} /> : null}
    </Page>
  );
}
