import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../../components/not-assessed.tsx';
import { ScaleBar } from '../../../components/scale-bar.tsx';
import type { LikelihoodPartsFragment, WhatIfRowPartsFragment } from '../../../gql/generated/graphql.ts';
import { percentRange } from '../../../lib/format.ts';
import { changeWords } from './change-words.ts';
import styles from './what-if.module.css';

interface Props {
  /** As it stands; null is not assessed. */
  now: LikelihoodPartsFragment | null;
  /** What the changes do; null before anything is tried. */
  row: WhatIfRowPartsFragment | null;
}

/** Before and after on one scale, and the change in words. */
export function Summary({ now, row }: Props) {
  const { t } = useTranslation();
  const before = row ? (row.before ?? null) : now;
  const after = row ? (row.after ?? null) : now;
  const drawn = after ?? before;
  return (
    <>
      <div className={styles.ends}>
        {row ? <End name={t('whatIf.before')} likelihood={before} ghost /> : null}
        <End name={t(row ? 'whatIf.after' : 'whatIf.now')} likelihood={after} />
      </div>
      {drawn ? (
        <ScaleBar
          low={drawn.low}
          estimate={drawn.estimate}
          high={drawn.high}
          before={row ? (before ?? undefined) : undefined}
          gone={after === null}
          words
        />
      ) : null}
      <p className={styles.words} role="status">
        {row ? changeWords(row).join(' ') : t('whatIf.hint')}
      </p>
    </>
  );
}

function End({ name, likelihood, ghost = false }: { name: string; likelihood: Props['now']; ghost?: boolean }) {
  const { t } = useTranslation();
  return (
    <span>
      <svg width="14" height="14" aria-hidden="true" focusable="false">
        <rect x="4.5" y="1" width="5" height="12" className={ghost ? styles.ghost : styles.mark} />
      </svg>
      <span className={styles.small}>{name}</span>{' '}
      {likelihood ? (
        <>
          <strong>{likelihood.phrase}</strong>{' '}
          <span className={styles.small}>{percentRange(likelihood.low, likelihood.high)}</span>
        </>
      ) : (
        <NotAssessed words={t('whatIf.noActor')} />
      )}
    </span>
  );
}
