import { useTranslation } from 'react-i18next';
import { Section } from '../../components/page.tsx';
import { AXES, type Axis, RiskCell } from '../../components/risk-cell.tsx';
import type { AxisTotalPartsFragment, MissionSummaryQuery } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './home-page.module.css';

type RiskTotals = NonNullable<MissionSummaryQuery['missionSummary']>['totals'];

/** The mission's risk by axis, information and tasks as two figures, with what is reached but unrated beside each. */
export function Totals({ totals }: { totals: RiskTotals }) {
  const { t } = useTranslation();
  const on = (list: readonly AxisTotalPartsFragment[], axis: Axis) =>
    list.find((each) => each.axis.toLowerCase() === axis);
  return (
    <Section title={t('home.totals')}>
      <p className={styles.note}>{t('home.totalsNote')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('home.totalsColumns.axis')}</th>
            <th scope="col">{t('home.totalsColumns.information')}</th>
            <th scope="col">{t('home.totalsColumns.tasks')}</th>
          </tr>
        </thead>
        <tbody>
          {AXES.map((axis) => (
            <tr key={axis}>
              <th scope="row">{t(`axis.${axis}`)}</th>
              <TotalCell total={on(totals.information, axis)} axis={axis} />
              <TotalCell total={on(totals.tasks, axis)} axis={axis} />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function TotalCell({ total, axis }: { total: AxisTotalPartsFragment | undefined; axis: Axis }) {
  const { t } = useTranslation();
  return (
    <td>
      <RiskCell risk={total?.risk ?? null} axis={axis} sum />
      {total ? (
        <span className={styles.unrated}>
          {t('home.totalsColumns.unrated', { shown: count(total.reachedButUnrated) })}
        </span>
      ) : null}
    </td>
  );
}
