import { useTranslation } from 'react-i18next';
import type { MissionPointFragment } from '../../gql/generated/graphql.ts';
import styles from './headquarters.module.css';
import { missionName } from './released-address.ts';

/** A mission at the head of a row or column; fictional ones say so. */
export function MissionHead({ mission }: { mission: MissionPointFragment }) {
  const { t } = useTranslation();
  return (
    <span className={styles.missionHead}>
      <span title={mission.name}>{missionName(mission)}</span>
      {mission.isSample ? <span className={styles.sample}>{t('headquarters.sample')}</span> : null}
    </span>
  );
}
