import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './headquarters.module.css';

const FORMATS = ['csv', 'xlsx', 'docx'] as const;

export type FileView =
  | 'themes'
  | 'trend'
  | 'factors'
  | 'controls'
  | 'recommendations'
  | 'progress'
  | 'counts'
  | 'released'
  | 'comparison';

interface Props {
  view: FileView;
  /** What the files hold, where a page has several. */
  label: string;
  /** Those that are compared. */
  missions?: readonly string[];
}

/** The tables of a view as files. */
export function TakeOut({ view, label, missions = [] }: Props) {
  const { t, i18n } = useTranslation();
  const query = new URLSearchParams({
    lang: i18n.language === 'fr' ? 'fr' : 'en',
    ...(missions.length > 0 ? { missions: missions.join(',') } : {}),
  });
  return (
    <ul className={styles.files} aria-label={t('headquarters.takeOut', { view: label })}>
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={`/headquarters/${view}/${format}?${query}`} download>
            {t(`headquarters.formats.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}

export function PrintButton() {
  const { t } = useTranslation();
  return (
    <Button className={styles.print} variant="default" onClick={() => window.print()}>
      {t('headquarters.print')}
    </Button>
  );
}
