import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AssessmentCardFragment } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { word } from '../../lib/words.ts';
import { Downloads } from './downloads.tsx';
import styles from './work.module.css';

/** One assessment on the board: what it is, where it stands, what it waits for. */
export function AssessmentCard({ assessment }: { assessment: AssessmentCardFragment }) {
  const { t } = useTranslation();
  const path = useMissionPath();
  const { state, positions, deadline, issue, closedBecause } = assessment;
  const open = state === 'DRAFT' || state === 'CONTRIBUTIONS' || state === 'REVIEW';
  const overdue = open && deadline !== null && deadline < new Date().toISOString().slice(0, 10);
  return (
    <li className={styles.card}>
      <h3>
        <Link to={path(`assessments/${encodeURIComponent(assessment.key)}`)}>{assessment.title}</Link>
      </h3>
      <p>
        {[
          ...(issue ? [t('work.issue', { number: issue })] : []),
          t('assessments.asOfDay', { day: dayOf(assessment.asOf) }),
          t(`assessments.languages.${assessment.language}`),
        ].join(' · ')}
      </p>
      <p>{word(assessment.marking)}</p>
      <p className={styles.quiet}>{t('work.lead', { office: word(assessment.lead) })}</p>
      {open && deadline ? (
        <p className={overdue ? undefined : styles.quiet}>
          {t(overdue ? 'work.overdue' : 'work.deadline', { day: dayOf(deadline) })}
        </p>
      ) : null}
      {positions.asked === 0 || state === 'DRAFT' ? null : (
        <p className={styles.quiet}>
          {t('work.positions', { given: positions.given, asked: positions.asked })}
          {positions.dissents > 0 ? ` · ${t('work.dissents', { count: positions.dissents })}` : ''}
        </p>
      )}
      {state === 'SUPERSEDED' ? <p>{t('work.superseded', { number: closedBecause ?? '' })}</p> : null}
      {state === 'WITHDRAWN' ? <p>{t('work.withdrawn', { reason: closedBecause ?? '' })}</p> : null}
      <details>
        <summary>{t('work.downloads')}</summary>
        <Downloads downloads={assessment.downloads} />
      </details>
    </li>
  );
}
