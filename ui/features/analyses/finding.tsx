import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import type { FindingPartsFragment } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './analyses.module.css';
import { PutIntoAssessment } from './put-into-assessment.tsx';
import { Runs } from './runs.tsx';

/** A finding in a sentence, with what it rests on, what it means, what to do, and everything it opens on. */
export function Finding({ finding, section }: { finding: FindingPartsFragment; section: string }) {
  const { t } = useTranslation();
  const { statement, basis, effect, measure, confidence, elements } = finding;
  const parts = [
    ['basis', basis],
    ['effect', effect],
    ['measure', measure],
  ] as const;
  return (
    <li className={styles.finding}>
      <p className={styles.statement}>
        <Runs runs={statement} />
      </p>
      <dl className={styles.parts}>
        {parts.map(([name, runs]) =>
          runs.length > 0 ? (
            <div key={name}>
              <dt>{t(`analyses.${name}`)}</dt>
              <dd>
                <Runs runs={runs} />
              </dd>
            </div>
          ) : null,
        )}
        <div>
          <dt>{t('analyses.confidence')}</dt>
          <dd>{confidence ? t(`values.${confidence}`) : t('analyses.noConfidence')}</dd>
        </div>
      </dl>
      <PutIntoAssessment finding={finding} section={section} />
      {elements.length > 0 ? (
        <details className={styles.stands}>
          <summary>{t('analyses.standsOn', { count: elements.length, n: count(elements.length) })}</summary>
          <ul>
            {elements.map((element) => (
              <li key={element.key}>
                <ElementLink element={element} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  );
}
