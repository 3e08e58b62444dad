import { useTranslation } from 'react-i18next';
import type { LikelihoodPartsFragment, ScorePartsFragment } from '../../gql/generated/graphql.ts';
import { dayOf, percentRange } from '../../lib/format.ts';
import { methodWords } from '../../lib/method-words.ts';
import styles from './detail.module.css';

interface Props {
  score: ScorePartsFragment;
  likelihood: LikelihoodPartsFragment | null;
}

/** How the figure was made: bounds, interval, method, trials, seed, day and the versions it stands on. */
export function MethodPanel({ score, likelihood }: Props) {
  const { t } = useTranslation();
  const rows: [string, string][] = [
    ...(likelihood
      ? ([
          [t('range.judgements'), percentRange(likelihood.low, likelihood.high)],
          [t('range.sampling'), percentRange(likelihood.ciLow, likelihood.ciHigh)],
          [t('range.bounds'), percentRange(likelihood.lower, likelihood.upper)],
          [t('range.method'), methodWords(likelihood)],
        ] as [string, string][])
      : []),
    [t('score.asOf'), dayOf(score.asOf)],
    [t('score.horizon'), t('score.months', { count: score.horizonMonths })],
    [t('score.seed'), String(score.seed)],
    [t('score.graph'), score.graphVersion],
    [t('score.libraries'), score.libraryVersions.map((each) => `${each.item} ${each.version}`).join(', ')],
  ];
  return (
    <section aria-label={t('exposure.method')}>
      <h3>{t('exposure.method')}</h3>
      <dl className={styles.method}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
