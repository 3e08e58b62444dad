import { useTranslation } from 'react-i18next';
import styles from './not-assessed.module.css';

/** A hatched cell with the words. Never empty, never nought. */
export function NotAssessed({ words }: { words?: string }) {
  const { t } = useTranslation();
  return (
    <span className={styles.hatched}>
      <span className={styles.words}>{words ?? t('notAssessed.words')}</span>
    </span>
  );
}
