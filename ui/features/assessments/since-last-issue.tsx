import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Section } from '../../components/page.tsx';
import type { AssessmentCardFragment } from '../../gql/generated/graphql.ts';
import { useMission, useMissionPath } from '../../lib/mission.ts';
import { ASSESSMENTS } from './assessment-queries.ts';
import { SINCE_LAST_ISSUE } from './compare-queries.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

const MOVES = ['ROSE', 'FELL', 'APPEARED', 'WENT', 'WIDER', 'NARROWER'] as const;
const COURSES = ['NEW', 'CARRIED_OVER', 'OVERDUE', 'DONE', 'DROPPED'] as const;

/** The issue before this one; of a text that is not approved yet, the last one. */
function issueBefore(all: readonly AssessmentCardFragment[], own: { key: string; issue: number | null }) {
  return all
    .filter(({ key, issue }) => key !== own.key && issue !== null && (own.issue === null || issue < own.issue))
    .sort((a, b) => (b.issue ?? 0) - (a.issue ?? 0))
    .at(0);
}

/** What has moved since the last issue, in figures, with the way to both side by side. */
export function SinceLastIssue({ issue }: { issue: number | null }) {
  const { t } = useTranslation();
  const mission = useMission();
  const path = useMissionPath();
  const { key } = useWork().assessment;
  const { data: known } = useQuery(ASSESSMENTS, { variables: { mission: mission.id } });
  const before = issueBefore(known?.assessments ?? [], { key, issue });
  const { data } = useQuery(SINCE_LAST_ISSUE, { variables: { before: before?.key ?? '', after: key }, skip: !before });
  const comparison = data?.compareAssessments.comparison;
  if (!before || !comparison) return null;
  const { rows, same, recommendations } = comparison;
  const moved = MOVES.flatMap((move) => {
    const count = rows.filter((row) => row.move === move).length;
    return count > 0 ? [`${t(`compare.moves.${move}`)}: ${count}`] : [];
  });
  const followed = COURSES.flatMap((course) => {
    const count = recommendations.filter((each) => each.course === course).length;
    return count > 0 ? [`${t(`compare.courses.${course}`)}: ${count}`] : [];
  });
  return (
    <div className={styles.issue}>
      <Section title={t('compare.since', { number: before.issue ?? 0 })}>
        <p>{moved.length > 0 ? moved.join(' · ') : t('compare.nothing')}</p>
        <p>{t('compare.same', { count: same })}</p>
        {followed.length > 0 ? <p>{`${t('compare.recommendations')}: ${followed.join(' · ')}`}</p> : null}
        <p>
          <Link to={path('assessments/compare', { before: before.key, after: key })}>{t('compare.sideBySide')}</Link>
        </p>
      </Section>
    </div>
  );
}
