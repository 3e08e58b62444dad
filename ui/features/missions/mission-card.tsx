import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MissionsQuery } from '../../gql/generated/graphql.ts';
import { count, dayOf } from '../../lib/format.ts';
import { missionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import styles from './missions-page.module.css';

/** One mission to open. */
export function MissionCardView({ mission }: { mission: MissionsQuery['missions'][number] }) {
  const { t } = useTranslation();
  const period = mission.startedOn
    ? mission.endedOn
      ? t('missions.fromTo', { from: dayOf(mission.startedOn), to: dayOf(mission.endedOn) })
      : t('missions.since', { from: dayOf(mission.startedOn) })
    : null;
  return (
    <li className={styles.card}>
      <div className={styles.over}>
        <span>{mission.acronym ?? mission.id}</span>
        <span>{mission.status ? word(mission.status) : t('notAssessed.words')}</span>
      </div>
      <Link to={missionPath(mission.id, '')} className={styles.name}>
        {mission.name}
      </Link>
      {mission.description ? <p className={styles.text}>{mission.description}</p> : null}
      <div className={styles.figures}>
        {t('missions.counts', { elements: count(mission.elementCount), links: count(mission.linkCount) })}
        {period ? ` · ${period}` : null}
      </div>
    </li>
  );
}
