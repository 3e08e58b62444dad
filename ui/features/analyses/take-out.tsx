import { useTranslation } from 'react-i18next';
import type { AnalysisName } from '../../gql/generated/graphql.ts';
import { useAsOf, useMission } from '../../lib/mission.ts';
import { addressOf } from './analysis-address.ts';
import styles from './take-out.module.css';

const FORMATS = ['docx', 'pdf', 'xlsx', 'csv', 'md'] as const;

/** The analysis as a file: findings and tables as a document, or every table with all its rows as sheets. */
export function TakeOut({ name }: { name: AnalysisName }) {
  const { t, i18n } = useTranslation();
  const { id } = useMission();
  const asOf = useAsOf();
  const query = new URLSearchParams({ lang: i18n.language === 'fr' ? 'fr' : 'en', ...(asOf ? { asOf } : {}) });
  return (
    <ul className={styles.links} aria-label={t('analyses.takeOut')}>
      {FORMATS.map((format) => (
        <li key={format}>
          <a href={`/missions/${encodeURIComponent(id)}/analyses/${addressOf(name)}/${format}?${query}`} download>
            {t(`analyses.formats.${format}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
