import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/generated/gql.ts';
import type { LikelihoodPartsFragment } from '../gql/generated/graphql.ts';
import { percent, percentRange } from '../lib/format.ts';
import { methodWords } from '../lib/method-words.ts';
import styles from './likelihood-range.module.css';
import { ScaleBar } from './scale-bar.tsx';

graphql(`
  fragment LikelihoodParts on Likelihood {
    estimate
    low
    high
    ciLow
    ciHigh
    lower
    upper
    method
    trials
    phrase
  }
`);

interface Props {
  likelihood: LikelihoodPartsFragment;
  /** Writes the words of the scale beneath the bar. */
  words?: boolean;
  /** Leaves the phrase beside the bar out where a column already says it. */
  bare?: boolean;
  /** The outer bound, drawn as a line through the range. */
  outer?: { low: number; high: number } | undefined;
}

/** A likelihood as a bar over its range with the estimate marked, on the scale of words, with its phrase. */
export function LikelihoodRange({ likelihood, words = false, bare = false, outer }: Props) {
  const { t } = useTranslation();
  const { estimate, low, high, phrase } = likelihood;
  const spoken = t('range.spoken', { phrase, estimate: percent(estimate), range: percentRange(low, high) });
  const standing = likelihood.method === 'standing-fact';
  return (
    <div className={styles.range}>
      {bare ? null : (
        <div className={styles.words}>
          <span className={styles.phrase}>{phrase}</span>
          <span className={styles.figures}>{standing ? t('range.fact') : percentRange(low, high)}</span>
        </div>
      )}
      <Tooltip label={<RangeDetails likelihood={likelihood} />}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the figures behind the bar open on focus as on hover */}
        <div className={styles.bar} role="img" aria-label={spoken} tabIndex={0}>
          <ScaleBar low={low} estimate={estimate} high={high} words={words} outer={outer} />
        </div>
      </Tooltip>
    </div>
  );
}

function RangeDetails({ likelihood }: { likelihood: LikelihoodPartsFragment }) {
  const { t } = useTranslation();
  if (likelihood.method === 'standing-fact') return <>{t('range.standingFact')}</>;
  const rows: [string, string][] = [
    [t('range.estimate'), percent(likelihood.estimate)],
    [t('range.judgements'), percentRange(likelihood.low, likelihood.high)],
    [t('range.sampling'), percentRange(likelihood.ciLow, likelihood.ciHigh)],
    [t('range.bounds'), percentRange(likelihood.lower, likelihood.upper)],
    [t('range.method'), methodWords(likelihood)],
  ];
  return (
    <dl className={styles.details}>
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
