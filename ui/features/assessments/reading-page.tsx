import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { AssessmentDocument, Section } from '../../../graph-schema/assessment-document.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Fault } from '../../components/fault.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useAddress } from '../../lib/address.ts';
import { dayOf } from '../../lib/format.ts';
import { usePageMarking } from '../../lib/marking.ts';
import { useMissionPath } from '../../lib/mission.ts';
import { ASSESSMENT } from './assessment-queries.ts';
import styles from './assessments.module.css';
import { DeleteAssessment } from './delete-assessment.tsx';
import { DetailsForm } from './details-form.tsx';
import { Downloads } from './downloads.tsx';
import { FrozenPart } from './frozen-part.tsx';
import { History } from './history.tsx';
import { Outline } from './outline.tsx';
import { Cover, SectionPaper } from './paper.tsx';
import { ReadersView } from './readers-view.tsx';
import { ReleasePart } from './release-part.tsx';
import { Rewrite } from './rewrite.tsx';
import { SectionSide } from './section-side.tsx';
import { SectionWork } from './section-work.tsx';
import { SinceLastIssue } from './since-last-issue.tsx';
import { Steps } from './steps.tsx';
import work from './work.module.css';
import { OwnPartsProvider, type Work, WorkProvider } from './work-context.tsx';

/** An assessment to work on: outline at the left, the document edited in place, offices and comments at the right. */
export function ReadingPage() {
  const { t } = useTranslation();
  const { key = '' } = useParams();
  const path = useMissionPath();
  const address = useAddress();
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
  // Readers of a ceiling below the whole have the document, and nothing of its making.
  const reads = assessment.ceiling !== 'WHOLE';
  const view = reads ? 'read' : address.get('view');
  const facts = [
    t(`assessments.states.${assessment.state}`),
    ...(assessment.issue ? [t('work.issue', { number: assessment.issue })] : []),
    t('assessments.asOfDay', { day: dayOf(assessment.asOf) }),
  ];
  return (
    <WorkProvider value={{ assessment, reload: refetch }}>
      <Page
        title={assessment.title}
        lead={
          <>
            <Link to={path('assessments')}>{t('assessments.back')}</Link>
            {` · ${facts.join(' · ')} · `}
            <span title={assessment.fingerprint}>
              {t('assessments.fingerprint', { short: assessment.fingerprint.slice(0, 12) })}
            </span>
          </>
        }
        actions={
          <div className={styles.actions}>
            <Downloads downloads={assessment.downloads} />
          </div>
        }
      >
        {reads ? null : (
          <div className={work.bar}>
            {view === 'read' ? null : <Steps />}
            {(['read', 'history'] as const).map((name) => (
              <Button
                key={name}
                size="compact-sm"
                variant="default"
                onClick={() => address.set({ view: view === name ? null : name })}
              >
                {view === name ? t('work.workView') : t(`work.${name}View`)}
              </Button>
            ))}
            {view !== 'read' && assessment.may.coordinate ? <DetailsForm /> : null}
            {view !== 'read' && assessment.may.delete ? (
              <DeleteAssessment assessmentKey={assessment.key} title={assessment.title} />
            ) : null}
          </div>
        )}
        {view === 'history' ? null : <SinceLastIssue issue={assessment.issue ?? null} />}
        {view === 'history' ? <History assessmentKey={assessment.key} document={document} /> : null}
        {view === 'read' ? <ReadersView document={document} title={assessment.title} /> : null}
        {view === 'history' || view === 'read' ? null : <WorkView document={document} assessment={assessment} />}
      </Page>
    </WorkProvider>
  );
}

function WorkView({ document, assessment }: { document: AssessmentDocument; assessment: Work['assessment'] }) {
  return (
    <>
      {assessment.isBehind && assessment.may.coordinate ? <Rewrite /> : null}
      {assessment.frozen ? (
        <div className={work.issue}>
          <FrozenPart />
          <ReleasePart />
        </div>
      ) : null}
      <div className={styles.reading}>
        <Outline sections={document.sections} />
        <article className={work.rows} aria-label={assessment.title}>
          <div className={work.row}>
            <div lang={document.language}>
              <Cover document={document} />
            </div>
          </div>
          {document.sections.map((section) => (
            <SectionRow key={section.id} section={section} language={document.language} assessment={assessment} />
          ))}
        </article>
      </div>
    </>
  );
}

/** Sections that offices write: not the table of positions, nor the annexes. */
const isWritten = ({ id, number }: Section): boolean => id !== 'contributions' && !/^[A-Z]$/.test(number);

function SectionRow({
  section,
  language,
  assessment,
}: {
  section: Section;
  language: string;
  assessment: Work['assessment'];
}) {
  const own = assessment.may.write
    ? assessment.contributions.filter((part) => part.section === section.id && part.isOwn)
    : [];
  return (
    <div className={work.row}>
      <OwnPartsProvider value={own}>
        <div lang={language}>
          <SectionPaper section={section}>
            <SectionWork />
          </SectionPaper>
        </div>
      </OwnPartsProvider>
      {isWritten(section) ? <SectionSide section={section.id} title={section.title} /> : null}
    </div>
  );
}
