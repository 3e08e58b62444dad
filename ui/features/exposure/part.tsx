import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import styles from './part.module.css';

/** A part of a detail under its heading, with a place that a link can name. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-label={title} className={styles.part} tabIndex={-1}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** The way to the parts of a long detail. */
export function PartList({ parts }: { parts: readonly { id: string; title: string }[] }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  return (
    <nav aria-label={t('exposure.parts')} className={styles.list}>
      {parts.map(({ id, title }) => (
        <Link
          key={id}
          replace
          preventScrollReset
          to={{ search, hash: id }}
          onClick={() => {
            const part = document.getElementById(id);
            part?.scrollIntoView();
            part?.focus({ preventScroll: true });
          }}
        >
          {title}
        </Link>
      ))}
    </nav>
  );
}
