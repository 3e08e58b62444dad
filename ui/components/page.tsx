import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './page.module.css';

interface Props {
  title: string;
  /** Sentence or figures beneath the title. */
  lead?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
  /** Docked beside the page on wide screens, over it on narrow ones. */
  panel?: ReactNode;
}

/** The frame of a page: its title, what can be done on it, its content, and the open panel beside it. */
export function Page({ title, lead, actions, children, panel }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles.page} data-panel={panel ? 'open' : undefined}>
      <title>{t('page.title', { title })}</title>
      <div className={styles.content}>
        <header className={styles.header}>
          <div className={styles.heading}>
            <h1>{title}</h1>
            {lead ? <div className={styles.lead}>{lead}</div> : null}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </header>
        {children}
      </div>
      {panel}
    </div>
  );
}

/** A part of a page under a heading of its own. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section} aria-label={title}>
      <div className={styles.sectionHead}>
        <h2>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
