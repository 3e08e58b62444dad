import { ShareBar } from '../../components/share-bar.tsx';
import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import styles from './analyses.module.css';
import { Cell, plainText } from './runs.tsx';

type Bars = Extract<AnalysisFigurePartsFragment, { __typename: 'BarsFigure' }>;

/** Lengths side by side, each with its figure. */
export function BarsFigure({ figure }: { figure: Bars }) {
  return (
    <figure className={styles.figure} aria-label={figure.caption}>
      <ul className={styles.bars}>
        {figure.bars.map(({ label, share, amount, detail }) => (
          <li key={plainText(label.runs)}>
            <span className={styles.barLabel}>
              <Cell cell={label} />
            </span>
            <span className={styles.barLength}>
              <ShareBar part={share} whole={1} />
            </span>
            <span className={styles.barAmount}>{amount}</span>
            <span className={styles.barDetail}>
              <Cell cell={detail} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
