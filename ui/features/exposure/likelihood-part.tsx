import { useTranslation } from 'react-i18next';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { CloseUpPartsFragment, LikelihoodPartsFragment } from '../../gql/generated/graphql.ts';
import { percent, percentRange } from '../../lib/format.ts';
import styles from './detail.module.css';
import { Part } from './part.tsx';

interface Props {
  /** Null is not assessed. */
  likelihood: LikelihoodPartsFragment | null;
  /** Null until it is read, and where there is none. */
  outer: CloseUpPartsFragment['outerBound'] | null;
}

/** How likely: the range on the scale of words, the bounds that are certain, and the outer bound. */
export function LikelihoodPart({ likelihood, outer }: Props) {
  const { t } = useTranslation();
  const moves = likelihood !== null && likelihood.method !== 'standing-fact';
  return (
    <Part id="likelihood" title={t('exposure.columns.likelihood')}>
      {likelihood ? (
        <LikelihoodRange
          likelihood={likelihood}
          words
          outer={outer ? { low: outer.low.estimate, high: outer.high.estimate } : undefined}
        />
      ) : (
        <NotAssessed words={t('exposure.attemptNotAssessed')} />
      )}
      {moves ? (
        <>
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
      ) : null}
      {moves && outer ? (
        <p className={styles.note}>
          {t(outer.certain ? 'closeUp.outer' : 'closeUp.outerNear', {
            range: percentRange(outer.low.estimate, outer.high.estimate),
          })}
        </p>
      ) : null}
    </Part>
  );
}
