import { useTranslation } from 'react-i18next';
import type { MissionPointFragment } from '../../gql/generated/graphql.ts';
import { missionName } from './released-address.ts';
import tables from './tables.module.css';

/** A mission at the head of a row or column; fictional ones say so. */
export function MissionHead({ mission }: { mission: MissionPointFragment }) {
  const { t } = useTranslation();
  return (
    <span className={tables.missionHead}>
      <span title={mission.name}>{missionName(mission)}</span>
      {mission.isSample ? <span className={tables.sample}>{t('headquarters.sample')}</span> : null}
    </span>
  );
}
