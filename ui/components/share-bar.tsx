import styles from './share-bar.module.css';

interface Props {
  /** Of `whole`, drawn solid. */
  part: number;
  whole: number;
  /** Where the bar begins within the whole. */
  from?: number;
}

/** A part of a whole as a bar; whoever uses it gives the same in text. */
export function ShareBar({ part, whole, from = 0 }: Props) {
  const share = (value: number) => `${(100 * Math.min(1, Math.max(0, value / (whole || 1)))).toFixed(2)}%`;
  return (
    <svg className={styles.bar} width="100%" height="10" aria-hidden="true" focusable="false">
      <rect width="100%" height="10" className={styles.ground} />
      <rect x={share(from)} width={share(part)} height="10" className={styles.part} />
    </svg>
  );
}
