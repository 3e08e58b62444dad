import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../components/element-link.tsx';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { CellPartsFragment, RunPartsFragment } from '../../gql/generated/graphql.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import styles from './analyses.module.css';

/** A sentence whose names open on their elements. */
export function Runs({ runs }: { runs: readonly RunPartsFragment[] }) {
  return runs.map((run, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a sentence never changes its order
    <Fragment key={i}>{run.element ? <ElementLink element={run.element} plain /> : run.text}</Fragment>
  ));
}

export const plainText = (runs: readonly RunPartsFragment[]): string => runs.map(({ text }) => text).join('');

const LONG = 48;
/** Needs room to be read: a narrow column would make a tower of it. */
export const isLong = ({ assessed, runs }: CellPartsFragment): boolean => assessed && plainText(runs).length > LONG;

const MOST_NAMES = 4;

/** A value in words: hatched where nobody assessed it, on the ramp where it has a place there. */
export function Cell({ cell }: { cell: CellPartsFragment }) {
  if (!cell.assessed) return <NotAssessed words={plainText(cell.runs)} />;
  if (cell.shade === null || cell.shade === undefined) return <Names runs={cell.runs} />;
  return (
    <span className={styles.shaded} data-step={rampStepOfShare(cell.shade)}>
      <Runs runs={cell.runs} />
    </span>
  );
}

/** A long list of names shows its first ones, and the rest when asked. */
function Names({ runs }: { runs: readonly RunPartsFragment[] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const names = runs.filter(({ element }) => element).length;
  if (all || names <= MOST_NAMES + 1) return <Runs runs={runs} />;
  const end = runs.findIndex((_, i) => runs.slice(0, i + 1).filter(({ element }) => element).length === MOST_NAMES);
  return (
    <>
      <Runs runs={runs.slice(0, end + 1)} />{' '}
      <button type="button" className={styles.more} onClick={() => setAll(true)}>
        {t('analyses.more', { count: names - MOST_NAMES })}
      </button>
    </>
  );
}
