import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { dayOf, momentOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import styles from './headquarters.module.css';
import { MissionHead } from './mission-head.tsx';
import { releasedAddress } from './released-address.ts';
import { RELEASED } from './released-queries.ts';
import { PrintButton, TakeOut } from './take-out.tsx';

/** Every issue that has gone out, the newest first; each opens as it was frozen. */
export function ReleasedPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(RELEASED);
  const answer = data?.headquarters;
  usePageMarking(answer ? [answer.marking] : undefined);
  const title = t('headquarters.released.title');
  const issues = (answer?.missions ?? [])
    .flatMap(({ issues: own, ...mission }) => own.map((issue) => ({ issue, mission })))
    .sort((a, b) => b.issue.releasedAt.localeCompare(a.issue.releasedAt));
  const silent = answer?.missions.filter((mission) => mission.issues.length === 0) ?? [];
  return (
    <Page
      title={title}
      lead={t('headquarters.released.lead')}
      actions={
        <>
          <TakeOut view="released" label={title} />
          <PrintButton />
        </>
      }
    >
      {error && !answer ? <Fault error={error} retry={() => void refetch()} /> : null}
      {!answer && !error ? <Loading lines={9} /> : null}
      {answer && issues.length === 0 ? (
        <EmptyState step={t('headquarters.nextStep')}>{t('headquarters.released.none')}</EmptyState>
      ) : null}
      {issues.length > 0 ? (
        <DataTable
          label={title}
          rows={issues}
          keyOf={({ issue }) => issue.key}
          columns={[
            {
              head: t('headquarters.released.heads.title'),
              cell: ({ issue }) => <Link to={releasedAddress(issue.key)}>{issue.title}</Link>,
            },
            { head: t('headquarters.mission'), cell: ({ mission }) => <MissionHead mission={mission} /> },
            { head: t('headquarters.released.heads.issue'), cell: ({ issue }) => issue.issue },
            {
              head: t('headquarters.released.heads.state'),
              cell: ({ issue }) => t(`assessments.states.${issue.state}`),
            },
            { head: t('headquarters.released.heads.asOf'), cell: ({ issue }) => dayOf(issue.asOf) },
            { head: t('headquarters.released.heads.releasedAt'), cell: ({ issue }) => momentOf(issue.releasedAt) },
            {
              head: t('headquarters.released.heads.marking'),
              cell: ({ issue }) => t(`marking.${issue.marking}`),
            },
            {
              head: t('headquarters.released.heads.fingerprint'),
              cell: ({ issue }) => <code title={issue.fingerprint}>{issue.fingerprint.slice(0, 12)}</code>,
            },
          ]}
        />
      ) : null}
      {silent.length > 0 && issues.length > 0 ? (
        <p className={styles.note}>
          {t('headquarters.released.silent', {
            missions: silent.map(({ acronym, name }) => acronym ?? name).join(', '),
          })}{' '}
          {t('headquarters.nextStep')}
        </p>
      ) : null}
    </Page>
  );
}
