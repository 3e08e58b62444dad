import { useQuery } from '@apollo/client/react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useParams } from 'react-router';
import { Fault } from '../components/fault.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { type MissionContext, MissionProvider, ownDayOf } from '../lib/mission.ts';
import { MISSIONS } from '../lib/missions-query.ts';
import { NotFound } from './not-found.tsx';

/** Gives the pages of a mission their mission, or says that there is none. */
export function MissionFrame() {
  const { t } = useTranslation();
  const { missionId } = useParams();
  const { data, error, refetch } = useQuery(MISSIONS);
  const found = data?.missions.find((mission) => mission.id === missionId);
  // While the list is read again the page stays: it may hold something half done.
  const last = useRef(found);
  if (data) last.current = found;
  const card = last.current?.id === missionId ? last.current : undefined;
  const context = useMemo<MissionContext | null>(
    () =>
      card
        ? {
            key: card.key,
            id: card.id,
            name: card.name,
            acronym: card.acronym ?? null,
            sample: card.sample,
            elementCount: card.elementCount,
            ownDay: ownDayOf(card.endedOn),
          }
        : null,
    [card],
  );
  if (context)
    return (
      <MissionProvider value={context}>
        <Outlet />
      </MissionProvider>
    );
  if (data) return <NotFound words={t('notFound.mission')} />;
  return (
    <Page title={t('nav.mission')}>{error ? <Fault error={error} retry={() => void refetch()} /> : <Loading />}</Page>
  );
}
