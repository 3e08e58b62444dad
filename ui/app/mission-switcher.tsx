import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconSelector } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MissionsQuery } from '../gql/generated/graphql.ts';
import { labelled } from '../lib/format.ts';
import { missionPath } from '../lib/mission.ts';
import styles from './mission-switcher.module.css';

type Card = MissionsQuery['missions'][number];

/** The mission of the page, and the way to another. */
export function MissionSwitcher({ missions, current }: { missions: readonly Card[]; current: Card | undefined }) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        <UnstyledButton className={styles.target}>
          <span className="sg-visually-hidden">{t('shell.switch')}</span>
          <span className={styles.name}>{current ? (current.acronym ?? current.name) : t('shell.noMission')}</span>
          <IconSelector size={16} aria-hidden="true" />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {missions.map((mission) => (
          <Menu.Item
            key={mission.key}
            component={Link}
            to={missionPath(mission.id, '')}
            leftSection={
              mission.id === current?.id ? <IconCheck size={16} aria-hidden="true" /> : <span style={{ width: 16 }} />
            }
          >
            {mission.acronym ? labelled(mission.acronym, mission.name) : mission.name}
            {mission.sample ? <span className={styles.sample}> · {t('shell.sample')}</span> : null}
          </Menu.Item>
        ))}
        {missions.length > 0 ? <Menu.Divider /> : null}
        <Menu.Item component={Link} to="/">
          {t('nav.missions')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
