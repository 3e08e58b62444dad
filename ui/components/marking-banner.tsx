import { useTranslation } from 'react-i18next';
import { type Marking, markingWords } from '../lib/marking.ts';
import styles from './marking-banner.module.css';

/** The marking of what is on the page; stands at its top and bottom, in print too. */
export function MarkingBanner({ marking, place }: { marking: Marking | undefined; place: 'top' | 'bottom' }) {
  const { t } = useTranslation();
  const words = markingWords(t, marking);
  return (
    <section
      aria-label={t(`marking.${place}`)}
      className={styles.banner}
      data-marking={marking === null ? 'unmarked' : (marking ?? 'nothing')}
      data-place={place}
    >
      <span className="sg-visually-hidden">{t('marking.label')}</span>
      {words}
    </section>
  );
}
