import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { AssessmentCardFragment } from '../../gql/generated/graphql.ts';
import { useMission } from '../../lib/mission.ts';
import styles from './assessments.module.css';
import { TEMPLATES } from './template-queries.ts';

type Files = AssessmentCardFragment['downloads'];

/** The same document in every format, and its Word file in each template of the mission. */
export function Downloads({ downloads }: { downloads: Files }) {
  const { t } = useTranslation();
  const mission = useMission();
  const { data } = useQuery(TEMPLATES, { variables: { mission: mission.id }, fetchPolicy: 'cache-first' });
  const word = downloads.find(({ format }) => format === 'docx');
  return (
    <ul className={styles.downloads}>
      {downloads.map((each) => (
        <li key={each.format}>
          <a href={each.path} download>
            {t(`assessments.formats.${each.format as 'docx'}`, { defaultValue: each.format })}
          </a>
        </li>
      ))}
      {word
        ? data?.documentTemplates.map(({ key, name }) => (
            <li key={key}>
              <a href={inTemplate(word.path, key)} download>
                {t('templates.wordIn', { name })}
              </a>
            </li>
          ))
        : null}
    </ul>
  );
}

const inTemplate = (path: string, key: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}template=${encodeURIComponent(key)}`;
