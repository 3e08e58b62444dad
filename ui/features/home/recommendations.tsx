import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/page.tsx';
import { graphql } from '../../gql/generated/gql.ts';
import { dayOf } from '../../lib/format.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import styles from './home-page.module.css';

const OPEN_RECOMMENDATIONS = graphql(`
  query OpenRecommendations($mission: ID!) {
    recommendations(mission: $mission) {
      key
      measure
      owner
      dueOn
      state
      isOverdue
    }
  }
`);

/** As many as a home shows; the page has all. */
const SHOWN = 5;

/** Recommendations that are open, those overdue first. */
export function Recommendations() {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const { data } = useQuery(OPEN_RECOMMENDATIONS, { variables: { mission: mission.id } });
  const open = (data?.recommendations ?? []).filter(({ state }) => state === 'OPEN');
  const overdue = open.filter(({ isOverdue }) => isOverdue);
  const counts = [
    t('recommendations.openCount', { count: open.length }),
    ...(overdue.length > 0 ? [t('recommendations.overdueCount', { count: overdue.length })] : []),
  ];
  return (
    <Section
      title={t('recommendations.title')}
      aside={<Link to={path('recommendations')}>{t('recommendations.all')}</Link>}
    >
      {data ? (
        <p className={styles.note}>{open.length > 0 ? counts.join(' · ') : t('recommendations.noneOpen')}</p>
      ) : null}
      <ul className={`${styles.lines} ${styles.stacked}`}>
        {[...overdue, ...open.filter(({ isOverdue }) => !isOverdue)].slice(0, SHOWN).map((each) => (
          <li key={each.key}>
            <span>{each.measure}</span>{' '}
            <span className={styles.figure}>
              {[
                each.owner ? word(each.owner) : t('recommendations.noOwner'),
                each.dueOn
                  ? t(each.isOverdue ? 'recommendations.overdue' : 'recommendations.dueBy', { day: dayOf(each.dueOn) })
                  : t('recommendations.noDue'),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
