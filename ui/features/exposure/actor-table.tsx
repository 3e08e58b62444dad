import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { EffectPartsFragment } from '../../gql/generated/graphql.ts';
import { percentRange } from '../../lib/format.ts';
import styles from './detail.module.css';
import { Part } from './part.tsx';

/** Who gets there: reach, attempt and both together stand apart. */
export function ActorTable({ actors }: { actors: EffectPartsFragment['actors'] }) {
  const { t } = useTranslation();
  if (actors.length === 0) return null;
  return (
    <Part id="actors" title={t('exposure.actors')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={t('exposure.actorTable')}>
        <table className={styles.actors}>
          <thead>
            <tr>
              <th scope="col">{t('exposure.actorColumns.actor')}</th>
              <th scope="col">{t('exposure.actorColumns.reach')}</th>
              <th scope="col">{t('exposure.actorColumns.attempt')}</th>
              <th scope="col">{t('exposure.actorColumns.likelihood')}</th>
            </tr>
          </thead>
          <tbody>
            {actors.map((each) => (
              <tr key={each.actor.key}>
                <td>
                  <ElementLink element={each.actor} plain />
                </td>
                <td>
                  <LikelihoodRange likelihood={each.reach} />
                </td>
                <td>
                  {each.attempt ? (
                    <>
                      <strong>{each.attempt.phrase}</strong>
                      <span className={styles.basis}>{percentRange(each.attempt.low, each.attempt.high)}</span>
                    </>
                  ) : (
                    <NotAssessed />
                  )}
                </td>
                <td>{each.likelihood ? <LikelihoodRange likelihood={each.likelihood} /> : <NotAssessed />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Part>
  );
}
