import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { graphql } from '../../gql/generated/gql.ts';
import { dayOf, momentOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { ReadersView } from './readers-view.tsx';

const ISSUE = graphql(`
  query ReleasedIssue($key: ID!) {
    releasedIssue(key: $key) {
      key
      missionName
      title
      issue
      state
      asOf
      releasedAt
      marking
      fingerprint
      document
    }
  }
`);

/** An issue that has gone out, read across missions: the document as it was frozen, at the section of the address. */
export function ReleasedIssuePage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const { hash } = useLocation();
  const { data, error, refetch } = useQuery(ISSUE, { variables: { key }, fetchPolicy: 'cache-first' });
  const issue = data?.releasedIssue;
  usePageMarking(issue ? [issue.marking] : undefined);
  // The section is not there yet when the address is opened: the document arrives later.
  useEffect(() => {
    if (issue && hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [issue, hash]);
  const back = <Link to="/headquarters/released">{t('headquarters.released.back')}</Link>;
  if (!issue)
    return (
      <Page title={t('headquarters.released.title')}>
        {error ? <Fault error={error} retry={() => void refetch()} /> : data ? null : <Loading lines={12} />}
        {data ? <EmptyState step={back}>{t('headquarters.released.gone')}</EmptyState> : null}
      </Page>
    );
  const facts = [
    issue.missionName,
    t('work.issue', { number: issue.issue }),
    t(`assessments.states.${issue.state}`),
    t('assessments.asOfDay', { day: dayOf(issue.asOf) }),
    t('headquarters.released.frozen', { at: momentOf(issue.releasedAt) }),
  ];
  return (
    <Page
      title={issue.title}
      lead={
        <>
          {back}
          {` · ${facts.join(' · ')} `}
          <span title={issue.fingerprint}>
            {t('assessments.fingerprint', { short: issue.fingerprint.slice(0, 12) })}
          </span>
        </>
      }
      actions={
        <Button variant="default" onClick={() => window.print()}>
          {t('headquarters.print')}
        </Button>
      }
    >
      {/* The server fixes this shape by the type of the document model that both sides import. */}
      <ReadersView document={issue.document as AssessmentDocument} title={issue.title} />
    </Page>
  );
}
