import { useTranslation } from 'react-i18next';
import type { FollowedRecommendationFragment } from '../../gql/generated/graphql.ts';
import { dayOf, figure, figureRange } from '../../lib/format.ts';
import styles from './recommendations.module.css';

const COLUMNS = ['before', 'alone', 'withOthers', 'withAll'] as const;

/** What a measure is expected to do, alone and with the others; information and tasks as two lines, never added. */
export function ExpectedTable({ expected }: { expected: NonNullable<FollowedRecommendationFragment['expected']> }) {
  const { t } = useTranslation();
  const rows = (['information', 'tasks'] as const).flatMap((group) => {
    const risk = expected[group];
    return risk ? [{ group, risk }] : [];
  });
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {COLUMNS.map((name) => (
                <th key={name} scope="col">
                  {t(`recommendations.figures.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ group, risk }) => (
              <tr key={group}>
                <th scope="row">
                  {t('recommendations.figures.axis', {
                    group: t(`recommendations.groups.${group}`),
                    axis: t(`axis.${risk.axis.toLowerCase() as 'persons'}`),
                  })}
                </th>
                {COLUMNS.map((name) => (
                  <td key={name}>
                    <strong>{figure(risk[name].estimate)}</strong>{' '}
                    <span className={styles.quiet}>{figureRange(risk[name].low, risk[name].high)}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.quiet}>
        {t('recommendations.unit', { day: dayOf(expected.asOf) })}
        {expected.isBehind ? ` ${t('recommendations.behind')}` : ''}
      </p>
    </>
  );
}
