import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AssessmentDocument, Section } from '../../../graph-schema/assessment-document.ts';
import { dayOf } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import styles from './assessments.module.css';
import { BlockView } from './block-view.tsx';

/** The cover: what it is of, as of when, under which marking. */
export function Cover({ document }: { document: AssessmentDocument }) {
  const { t } = useTranslation();
  const { seal } = document;
  const rows = [...document.cover, ...(seal ? [{ label: t('work.fingerprint'), value: seal.fingerprint }] : [])];
  return (
    <section className={styles.paper} aria-label={document.title}>
      <p className={styles.marking}>{word(document.marking)}</p>
      <p className={styles.coverTitle}>{document.title}</p>
      <p className={styles.quiet}>
        {`${t('assessments.asOfDay', { day: dayOf(document.asOf) })}, ${t('assessments.horizon', { months: document.horizonMonths })}`}
      </p>
      <dl className={styles.cover}>
        {rows.map((row) => (
          <div key={row.label}>
            <dt>{row.label}</dt>
            <dd>{row.value}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.quiet}>{document.ceilingNote}</p>
    </section>
  );
}

/** A main section on a page of its own; `children` is what may be done with it. */
export function SectionPaper({ section, children }: { section: Section; children?: ReactNode }) {
  return (
    <section className={styles.paper} id={section.id} aria-labelledby={`${section.id}-title`}>
      <SectionBody section={section} level={2} />
      {children}
    </section>
  );
}

function SectionBody({ section, level }: { section: Section; level: 2 | 3 | 4 }) {
  const { t } = useTranslation();
  const Heading = `h${level}` as const;
  return (
    <>
      <Heading id={`${section.id}-title`} className={styles.heading} data-level={level}>
        <span className={styles.number}>{section.number}</span> {section.title}
      </Heading>
      {level === 2 && section.contributors.length > 0 ? (
        <p className={styles.quiet}>{t('assessments.contributedBy', { offices: section.contributors.join(', ') })}</p>
      ) : null}
      {section.blocks.map((block, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never reorders its blocks
        <BlockView key={i} block={block} />
      ))}
      {section.sections.map((child) => (
        <div key={child.id} id={child.id}>
          <SectionBody section={child} level={level === 2 ? 3 : 4} />
        </div>
      ))}
    </>
  );
}
