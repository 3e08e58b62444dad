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
                  <th scope="row">
                    {t(`axis.${axis}`)}
                    {was?.reachedButUnrated === is?.reachedButUnrated ? <Unrated total={is} /> : null}
                  </th>
                  <Total total={was} counted={was?.reachedButUnrated !== is?.reachedButUnrated} />
                  <Total total={is} counted={was?.reachedButUnrated !== is?.reachedButUnrated} />
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

/** How many entries the figure leaves out, because nobody rated the harm to them. */
function Unrated({ total }: { total: WhatIfTotalFragment | undefined }) {
  const { t } = useTranslation();
  if (!total?.reachedButUnrated) return null;
  return (
    <span className={styles.small}>{t('home.totalsColumns.unrated', { shown: count(total.reachedButUnrated) })}</span>
  );
}

/** `counted`: with how many are left out, where before and after differ in it. */
function Total({ total, counted }: { total: WhatIfTotalFragment | undefined; counted: boolean }) {
  return (
    <td className={styles.number}>
      {total?.risk ? (
        <>
          <span className={styles.name}>{figure(total.risk.estimate)}</span>
          <span className={styles.small}>{figureRange(total.risk.low, total.risk.high)}</span>
        </>
      ) : (
        <NotAssessed />
      )}
      {counted ? <Unrated total={total} /> : null}
    </td>
  );
}
