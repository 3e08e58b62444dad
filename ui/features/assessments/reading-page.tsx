import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { dayOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { ASSESSMENT } from './assessment-queries.ts';
import styles from './assessments.module.css';
import { DeleteAssessment } from './delete-assessment.tsx';
import { Downloads } from './downloads.tsx';
import { Outline } from './outline.tsx';
import { Cover, SectionPaper } from './paper.tsx';

/** An assessment to read: outline at the left, the document on paper-like pages. */
export function ReadingPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const path = useMissionPath();
  const { data, error, refetch } = useQuery(ASSESSMENT, { variables: { key } });
  const assessment = data?.assessment;
  usePageMarking(assessment ? [assessment.marking] : undefined);
  if (!assessment)
    return (
      <Page title={t('assessments.title')}>
        {error ? <Fault error={error} retry={() => void refetch()} /> : data ? null : <Loading lines={12} />}
        {data ? (
          <EmptyState step={<Link to={path('assessments')}>{t('assessments.back')}</Link>}>
            {t('assessments.gone')}
          </EmptyState>
        ) : null}
      </Page>
    );
  // The server fixes this shape by the type of the document model that both sides import.
  const document = assessment.document as AssessmentDocument;
  return (
    <Page
      title={assessment.title}
      lead={
        <>
          <Link to={path('assessments')}>{t('assessments.back')}</Link>
          {' · '}
          {t(`assessments.states.${assessment.state}`)}
          {' · '}
          {t('assessments.asOfDay', { day: dayOf(assessment.asOf) })}
          {' · '}
          <span title={assessment.fingerprint}>
            {t('assessments.fingerprint', { short: assessment.fingerprint.slice(0, 12) })}
          </span>
        </>
      }
      actions={
        <div className={styles.actions}>
          <Downloads downloads={assessment.downloads} />
          <DeleteAssessment assessmentKey={assessment.key} title={assessment.title} />
        </div>
      }
    >
      <div className={styles.reading}>
        <Outline sections={document.sections} />
        <article className={styles.papers} lang={document.language} aria-label={assessment.title}>
          <Cover document={document} />
          {document.sections.map((section) => (
            <SectionPaper key={section.id} section={section} />
          ))}
        </article>
      </div>
    </Page>
  );
}
