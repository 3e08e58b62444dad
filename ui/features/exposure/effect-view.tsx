import { useTranslation } from 'react-i18next';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import { AXES, RiskCell } from '../../components/risk-cell.tsx';
import type { EffectPartsFragment } from '../../gql/generated/graphql.ts';
import { figure, percent } from '../../lib/format.ts';
import { word } from '../../lib/words.ts';
import { ActorTable } from './actor-table.tsx';
import styles from './detail.module.css';
import { Paths } from './paths.tsx';

/** One effect on the element: how likely, how harmful by axis, by which paths and by whom. */
export function EffectView({ effect }: { effect: EffectPartsFragment }) {
  const { t } = useTranslation();
  const { likelihood } = effect;
  return (
    <div className={styles.effect}>
      {effect.standingFacts.length > 0 ? (
        <section aria-label={t('exposure.standing')}>
          <h3>{t('exposure.standing')}</h3>
          <ul className={styles.list}>
            {effect.standingFacts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label={t('exposure.columns.likelihood')}>
        <h3>{t('exposure.columns.likelihood')}</h3>
        {likelihood ? (
          <>
            <LikelihoodRange likelihood={likelihood} words />
            <dl className={styles.bounds}>
              {(['lower', 'estimate', 'upper'] as const).map((name) => (
                <div key={name}>
                  <dt>{t(`exposure.${name}`)}</dt>
                  <dd>{percent(likelihood[name])}</dd>
                </div>
              ))}
            </dl>
            <p className={styles.note}>{t('exposure.boundsNote')}</p>
          </>
        ) : (
          <NotAssessed words={t('exposure.attemptNotAssessed')} />
        )}
      </section>
      <Paths paths={effect.paths} />
      <ActorTable actors={effect.actors} />
      <section aria-label={t('exposure.columns.risk')}>
        <h3>{t('exposure.columns.risk')}</h3>
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
      </section>
    </div>
  );
}
