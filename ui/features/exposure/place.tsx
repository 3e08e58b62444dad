import { useTranslation } from 'react-i18next';
import { count } from '../../lib/format.ts';
import { placesOnAxis } from '../../lib/place-range.ts';
import styles from './place.module.css';

interface Props {
  rank: number | null | undefined;
  range: { low: number; high: number } | null | undefined;
  /** First and last place that the rows of the page may take: all their bars stand on this one axis. */
  axis: { first: number; last: number };
}

/** A place in the ranking with the places it takes while the judgements vary: neighbours that may swap overlap. */
export function Place({ rank, range, axis }: Props) {
  const { t } = useTranslation();
  if (rank === null || rank === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sg-visually-hidden">{t('exposure.place.none')}</span>
      </>
    );
  if (!range) return <>{count(rank)}</>;
  const { from, to } = placesOnAxis(range, axis);
  const share = (value: number) => `${(100 * value).toFixed(2)}%`;
  return (
    <span className={styles.place}>
      <span className="sg-visually-hidden">
        {t('exposure.place.spoken', { rank: count(rank), low: count(range.low), high: count(range.high) })}
      </span>
      <span aria-hidden="true" className={styles.rank}>
        {count(rank)}
      </span>
      <span aria-hidden="true" className={styles.range}>
        {range.low === range.high
          ? t('exposure.place.always')
          : t('exposure.place.range', { low: count(range.low), high: count(range.high) })}
      </span>
      <svg className={styles.bar} width="100%" height="8" aria-hidden="true" focusable="false">
        <line x1="0" x2="100%" y1="4" y2="4" className={styles.axis} />
        <rect x={share(from)} width={share(to - from)} y="1" height="6" className={styles.span} />
      </svg>
    </span>
  );
}
