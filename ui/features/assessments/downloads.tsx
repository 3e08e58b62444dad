import { useTranslation } from 'react-i18next';
import type { AssessmentCardFragment } from '../../gql/generated/graphql.ts';
import styles from './assessments.module.css';

/** The same document in every format. */
export function Downloads({ downloads }: { downloads: AssessmentCardFragment['downloads'] }) {
  const { t } = useTranslation();
  return (
    <ul className={styles.downloads}>
      {downloads.map((each) => (
        <li key={each.format}>
          <a href={each.path} download>
            {t(`assessments.formats.${each.format as 'docx'}`, { defaultValue: each.format })}
          </a>
        </li>
      ))}
    </ul>
  );
}
