import { useTranslation } from 'react-i18next';
import { LikelihoodRange } from '../../components/likelihood-range.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { CloseUpPartsFragment, LikelihoodPartsFragment } from '../../gql/generated/graphql.ts';
import { count, percent, percentRange } from '../../lib/format.ts';
import styles from './detail.module.css';
import { Part } from './part.tsx';

interface Props {
  /** Null is not assessed. */
  likelihood: LikelihoodPartsFragment | null;
  /** The same looked at closely; null until it is read, and where there is none. */
  closeUp: CloseUpPartsFragment | null;
}

/** The figure with the bounds of both looks: each is certain, so what lies in both is. */
export function withCloserBounds(likelihood: LikelihoodPartsFragment, closeUp: CloseUpPartsFragment | null) {
  const { lower, upper } = closeUp?.likelihood ?? {};
  return {
    ...likelihood,
    lower: Math.max(likelihood.lower, lower ?? 0),
    upper: Math.min(likelihood.upper, upper ?? 1),
  };
}

/** How likely: the range on the scale of words, the bounds that are certain, and the outer bound. */
export function LikelihoodPart({ likelihood: scored, closeUp }: Props) {
  const { t } = useTranslation();
  const likelihood = scored && withCloserBounds(scored, closeUp);
  const outer = closeUp?.outerBound;
  const exact = closeUp?.likelihood?.method === 'exact' ? closeUp.likelihood : null;
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
          {exact && percent(exact.estimate) !== percent(likelihood.estimate) ? (
            <p className={styles.note}>
              {t('closeUp.exactly', {
                exact: percent(exact.estimate),
                sampled: percent(likelihood.estimate),
                trials: count(likelihood.trials),
              })}
            </p>
          ) : null}
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
