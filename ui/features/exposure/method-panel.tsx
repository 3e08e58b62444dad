import { useTranslation } from 'react-i18next';
import type { LikelihoodPartsFragment, ScorePartsFragment, StateEffect } from '../../gql/generated/graphql.ts';
import { dayOf, percentRange } from '../../lib/format.ts';
import { methodWords } from '../../lib/method-words.ts';
import { useCloseUp } from './close-up/close-up-query.ts';
import styles from './detail.module.css';
import { withCloserBounds } from './likelihood-part.tsx';
import { Part } from './part.tsx';

interface Props {
  score: ScorePartsFragment;
  likelihood: LikelihoodPartsFragment | null;
  element: string;
  effect: StateEffect;
}

/** How the figure was made: bounds, interval, method, trials, seed, day and the versions it stands on. */
export function MethodPanel({ score, likelihood: scored, element, effect }: Props) {
  const { t } = useTranslation();
  const closeUp = useCloseUp(element, effect).data?.closeUp;
  const likelihood = scored && withCloserBounds(scored, closeUp ?? null);
  const outer = closeUp?.outerBound;
  const rows: [string, string][] = [
    ...(likelihood
      ? ([
          [t('range.judgements'), percentRange(likelihood.low, likelihood.high)],
          [t('range.sampling'), percentRange(likelihood.ciLow, likelihood.ciHigh)],
          [t('range.bounds'), percentRange(likelihood.lower, likelihood.upper)],
          ...(outer ? [[t('range.outer'), percentRange(outer.low.estimate, outer.high.estimate)]] : []),
          [t('range.method'), methodWords(likelihood)],
        ] as [string, string][])
      : []),
    [t('score.asOf'), dayOf(score.asOf)],
    [t('score.horizon'), t('score.months', { count: score.horizonMonths })],
    [t('score.seed'), String(score.seed)],
    [t('score.graph'), score.graphVersion],
    ...(closeUp ? ([[t('closeUp.reference'), closeUp.reference]] as [string, string][]) : []),
    [t('score.libraries'), score.libraryVersions.map((each) => `${each.item} ${each.version}`).join(', ')],
  ];
  return (
    <Part id="method" title={t('exposure.method')}>
      <dl className={styles.method}>
        {rows.map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}
