import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { AXES, RiskCell } from '../../components/risk-cell.tsx';
import type { EffectPartsFragment } from '../../gql/generated/graphql.ts';
import { figure } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import styles from './detail.module.css';
import { Part } from './part.tsx';

/** How harmful the effect would be on each axis, and the risk that comes of it. */
export function HarmTable({ effect }: { effect: EffectPartsFragment }) {
  const { t } = useTranslation();
  return (
    <Part id="risk" title={t('exposure.columns.risk')}>
      <table className={styles.axes}>
        <tbody>
          {AXES.map((axis) => {
            const harm = effect.harm[axis];
            return (
              <tr key={axis}>
                <th scope="row">{t(`axis.${axis}`)}</th>
                <td>
                  {harm ? (
                    <>
                      {word(harm.rating)}, {t('exposure.harmUnits', { count: harm.units, shown: figure(harm.units) })}
                      <span className={styles.basis}>{t(`exposure.harmBasis.${harm.basis as 'RATED'}`)}</span>
                    </>
                  ) : (
                    <NotAssessed />
                  )}
                </td>
                <td>
                  <RiskCell risk={effect.risk[axis]} axis={axis} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Part>
  );
}
