import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../../components/not-assessed.tsx';
import { AXES, type Axis } from '../../../components/risk-cell.tsx';
import type { WhatIfTotalFragment, WhatIfTotalsFragment } from '../../../gql/generated/graphql.ts';
import { count, figure, figureRange } from '../../../lib/format.ts';
import styles from './what-if.module.css';

interface Props {
  before: WhatIfTotalsFragment;
  after: WhatIfTotalsFragment;
}

/** The mission's risk before and after, information and tasks as two figures. */
export function TotalsChange({ before, after }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <h4>{t('whatIf.totals.title')}</h4>
      <p className={styles.note}>{t('home.totalsNote')}</p>
      {(['information', 'tasks'] as const).map((group) => (
        <table key={group} className={styles.table}>
          <caption>{t(`home.totalsColumns.${group}`)}</caption>
          <thead>
            <tr>
              <th scope="col">{t('home.totalsColumns.axis')}</th>
              <th scope="col">{t('whatIf.before')}</th>
              <th scope="col">{t('whatIf.after')}</th>
              <th scope="col">{t('whatIf.totals.change')}</th>
            </tr>
          </thead>
          <tbody>
            {AXES.map((axis) => {
              const [was, is] = [on(before[group], axis), on(after[group], axis)];
              const moves = was?.risk?.estimate !== is?.risk?.estimate;
              return (
                <tr key={axis} data-moves={moves || undefined}>
                  <th scope="row">{t(`axis.${axis}`)}</th>
                  <Total total={was} />
                  <Total total={is} />
                  <td className={styles.number}>
                    {was?.risk && is?.risk
                      ? moves
                        ? t('whatIf.totals.by', { by: signed(is.risk.estimate - was.risk.estimate) })
                        : t('whatIf.totals.same')
                      : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      ))}
    </>
  );
}

const on = (totals: readonly WhatIfTotalFragment[], axis: Axis) =>
  totals.find((each) => each.axis.toLowerCase() === axis);
/** With its sign, also where it rises; the minus is the one that numbers take. */
const signed = (by: number): string => (by < 0 ? `−${figure(-by)}` : `+${figure(by)}`);

function Total({ total }: { total: WhatIfTotalFragment | undefined }) {
  const { t } = useTranslation();
  if (!total?.risk)
    return (
      <td className={styles.number}>
        <NotAssessed />
      </td>
    );
  const { estimate, low, high } = total.risk;
  return (
    <td className={styles.number}>
      <span className={styles.name}>{figure(estimate)}</span>
      <span className={styles.small}>{figureRange(low, high)}</span>
      {total.reachedButUnrated > 0 ? (
        <span className={styles.small}>
          {t('home.totalsColumns.unrated', { shown: count(total.reachedButUnrated) })}
        </span>
      ) : null}
    </td>
  );
}
