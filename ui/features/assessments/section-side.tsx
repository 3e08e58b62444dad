import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AssessmentWorkFragment } from '../../gql/generated/graphql.ts';
import { momentOf } from '../../lib/format.ts';
import { AssignOffice } from './assign-office.tsx';
import { UNASSIGN } from './making-queries.ts';
import { officeWords } from './office-words.ts';
import { PositionForm } from './position-form.tsx';
import { SectionComments } from './section-comments.tsx';
import { useAct } from './use-act.ts';
import styles from './work.module.css';
import { useWork } from './work-context.tsx';

type Part = AssessmentWorkFragment['contributions'][number];

/** Beside a section: where each of its offices stands, and what those who work on it remark. */
export function SectionSide({ section, title }: { section: string; title: string }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const parts = assessment.contributions.filter((part) => part.section === section);
  return (
    <aside className={styles.side} aria-label={`${t('work.offices')}: ${title}`}>
      <h3>{t('work.offices')}</h3>
      {parts.length === 0 ? <p className={styles.quiet}>{t('work.noOffices')}</p> : null}
      <ul className={styles.offices}>
        {parts.map((part) => (
          <OfficeLine key={part.key} part={part} />
        ))}
      </ul>
      {assessment.may.coordinate ? <AssignOffice section={section} parts={parts} /> : null}
      <SectionComments section={section} />
    </aside>
  );
}

function OfficeLine({ part }: { part: Part }) {
  const { t } = useTranslation();
  const { assessment } = useWork();
  const { act, busy, told } = useAct(UNASSIGN, (data) => data.unassignSection);
  const counts = part.position !== 'AWAITED' && !part.isStale;
  const untouched =
    part.text === '' && part.findings.length + part.setAside.length === 0 && part.position === 'AWAITED';
  return (
    <li className={styles.office} data-position={counts ? part.position : 'AWAITED'}>
      <p>
        <strong>{officeWords(part)}</strong>
        {part.isOwn ? <span className={styles.own}>{t('work.ownOffice')}</span> : null}
      </p>
      <p className={styles.said}>{counts ? t(`work.said.${part.position}`) : t('work.said.AWAITED')}</p>
      {counts && part.positionBy ? (
        <p className={styles.quiet}>
          {t('work.positionBy', { name: part.positionBy, at: momentOf(part.positionAt ?? '') })}
        </p>
      ) : null}
      {part.isStale ? (
        <p className={styles.quiet}>{t('work.stale', { position: t(`work.said.${part.position}`) })}</p>
      ) : null}
      {counts && part.statement ? <p className={styles.statement}>{part.statement}</p> : null}
      <p className={styles.quiet}>
        {part.editedBy
          ? t('work.written', { name: part.editedBy, at: momentOf(part.editedAt ?? '') })
          : t('work.notWritten')}
      </p>
      {part.isOwn && assessment.may.clear ? <PositionForm part={part} /> : null}
      {assessment.may.coordinate && untouched ? (
        <Button
          size="compact-xs"
          variant="subtle"
          loading={busy}
          onClick={() => void act({ assessment: assessment.key, contribution: part.key })}
        >
          {t('work.unassign', { office: officeWords(part) })}
        </Button>
      ) : null}
      {told ? <p role="alert">{told}</p> : null}
    </li>
  );
}
