import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Section } from '../../../graph-schema/assessment-document.ts';
import styles from './assessments.module.css';

/** The document's outline; the section in sight is marked, and one that awaits its office says so. */
export function Outline({ sections }: { sections: readonly Section[] }) {
  const { t } = useTranslation();
  const [inSight, setInSight] = useState<string | null>(null);
  useEffect(() => {
    const seen = new IntersectionObserver(
      (entries) => {
        const first = entries.find((entry) => entry.isIntersecting);
        if (first) setInSight(first.target.id);
      },
      { rootMargin: '-100px 0px -60% 0px' },
    );
    for (const section of sections) {
      const element = document.getElementById(section.id);
      if (element) seen.observe(element);
    }
    return () => seen.disconnect();
  }, [sections]);
  return (
    <nav className={styles.outline} aria-label={t('assessments.outline')}>
      <h2>{t('assessments.outline')}</h2>
      <ol>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`} aria-current={inSight === section.id ? 'location' : undefined}>
              <span className={styles.number}>{section.number}</span>
              <span>
                {section.title}
                {section.status === 'AWAITING_OFFICE' ? (
                  <span className={styles.await}>{t('assessments.awaiting')}</span>
                ) : null}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
