import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { MISSIONS } from '../../lib/missions-query.ts';
import { VIEWER } from '../../lib/viewer-query.ts';
import { CreateMission } from './create-mission.tsx';
import { MissionCardView } from './mission-card.tsx';
import styles from './missions-page.module.css';

/** The first page: missions to open, and the two ways to begin one. */
export function MissionsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(MISSIONS);
  const { data: who } = useQuery(VIEWER, { fetchPolicy: 'cache-first' });
  const [creating, create] = useDisclosure(false);
  const own = data?.missions.filter((mission) => !mission.sample) ?? [];
  const samples = data?.missions.filter((mission) => mission.sample) ?? [];
  const begin = (
    <>
      <Button leftSection={<IconFileImport size={18} aria-hidden="true" />} component={Link} to="/bring-in">
        {t('missions.bringIn')}
      </Button>
      <Button variant="default" leftSection={<IconPlus size={18} aria-hidden="true" />} onClick={create.open}>
        {t('missions.create')}
      </Button>
    </>
  );
  return (
    <Page
      title={t('missions.title')}
      lead={
        <>
          {t('missions.lead')}{' '}
          {who?.viewer.may.readHeadquarters ? <Link to="/headquarters">{t('headquarters.leadsTo')}</Link> : null}
        </>
      }
      actions={data?.missions.length ? begin : null}
    >
      {error && !data ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading /> : null}
      {data && data.missions.length === 0 ? <EmptyState step={begin}>{t('missions.none')}</EmptyState> : null}
      {data && data.missions.length > 0 ? (
        <>
          <h2 className={styles.heading}>{t('missions.own')}</h2>
          {own.length === 0 ? <p className={styles.note}>{t('missions.ownNone')}</p> : null}
          <ul className={styles.cards}>
            {own.map((mission) => (
              <MissionCardView key={mission.key} mission={mission} />
            ))}
          </ul>
          {samples.length > 0 ? (
            <>
              <h2 className={styles.heading}>{t('missions.samples')}</h2>
              <p className={styles.note}>{t('shell.sampleNote')}</p>
              <ul className={styles.cards}>
                {samples.map((mission) => (
                  <MissionCardView key={mission.key} mission={mission} />
                ))}
              </ul>
            </>
          ) : null}
        </>
      ) : null}
      {data ? (
        <p className={styles.note}>
          {t('missions.server', {
            version: data.server.version,
            store: t(`missions.stores.${data.server.store as 'embedded'}`, { defaultValue: data.server.store }),
          })}
        </p>
      ) : null}
      <CreateMission opened={creating} onClose={create.close} />
    </Page>
  );
}
