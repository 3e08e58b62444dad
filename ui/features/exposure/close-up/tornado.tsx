import { useTranslation } from 'react-i18next';
import { Grade } from '../../../components/grade.tsx';
import type { CloseUpPartsFragment } from '../../../gql/generated/graphql.ts';
import { count, percent, percentRange } from '../../../lib/format.ts';
import { niceTicks } from '../../../lib/nice-ticks.ts';
import styles from './tornado.module.css';

/** Less is not worth a sentence. */
const LEAST_TOGETHER = 0.01;

type Parts = NonNullable<CloseUpPartsFragment['tornado']>;

/** Which judgement moves the likelihood, and which one, better known, would narrow it most. */
export function Tornado({ tornado }: { tornado: Parts }) {
  const { t } = useTranslation();
  const { bars, centre } = tornado;
  if (bars.length === 0) return <p className={styles.note}>{t('closeUp.tornado.none')}</p>;
  const narrowest = bars.reduce((most, bar) => (bar.narrows > most.narrows ? bar : most));
  const ends = [centre, ...bars.flatMap((bar) => [bar.atLow, bar.atHigh])];
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = Math.max(0.02, (most - least) * 0.08);
  const axis = { low: Math.max(0, least - room), high: Math.min(1, most + room) };
  const at = (value: number) => `${((100 * (value - axis.low)) / (axis.high - axis.low)).toFixed(2)}%`;
  return (
    <>
      <p className={styles.lead}>
        {t('closeUp.tornado.narrowest', { judgement: narrowest.label, share: percent(narrowest.narrows) })}
      </p>
      <p className={styles.note}>{t('closeUp.tornado.note', { centre: percent(centre) })}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('closeUp.tornado.judgement')}</th>
            <th scope="col">
              {t('closeUp.tornado.swing')}
              <span className={styles.ticks} aria-hidden="true">
                {niceTicks(axis.low, axis.high, 4).map((tick) => (
                  <span key={tick} style={{ insetInlineStart: at(tick) }}>
                    {percent(tick)}
                  </span>
                ))}
              </span>
            </th>
            <th scope="col" className={styles.number}>
              {t('closeUp.tornado.narrows')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label} data-narrowest={bar === narrowest || undefined}>
              <td>
                {bar.label} {bar.grade ? <Grade grade={bar.grade} /> : null}
                <span className={styles.small}>
                  {t('closeUp.tornado.own', {
                    source: t(`closeUp.tornado.sources.${bar.source as 'library'}`),
                    range: percentRange(bar.low, bar.high),
                  })}
                </span>
              </td>
              <td className={styles.swing}>
                <svg width="100%" height="18" aria-hidden="true" focusable="false" className={styles.bar}>
                  <Side from={centre} to={bar.atLow} at={at} end="low" />
                  <Side from={centre} to={bar.atHigh} at={at} end="high" />
                  <line x1={at(centre)} x2={at(centre)} y1="-40" y2="60" className={styles.centre} />
                </svg>
                <span className={styles.small}>
                  {t('closeUp.tornado.ends', { low: percent(bar.atLow), high: percent(bar.atHigh) })}
                </span>
              </td>
              <td className={styles.number}>{percent(bar.narrows)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.legend}>
        <svg width="22" height="10" aria-hidden="true" focusable="false">
          <rect x="1" y="1" width="20" height="8" className={styles.low} />
        </svg>
        {t('closeUp.tornado.legendLow')}
        <svg width="22" height="10" aria-hidden="true" focusable="false">
          <rect x="1" y="1" width="20" height="8" className={styles.high} />
        </svg>
        {t('closeUp.tornado.legendHigh')}
      </p>
      <p className={styles.note}>
        {t('closeUp.tornado.doubt', { draws: count(tornado.draws) })}
        {tornado.together >= LEAST_TOGETHER
          ? ` ${t('closeUp.tornado.together', { share: percent(tornado.together) })}`
          : null}
      </p>
    </>
  );
}

interface SideProps {
  from: number;
  to: number;
  at: (value: number) => string;
  end: 'low' | 'high';
}

/** The part of a bar on one side: where the likelihood goes with the judgement at one end of its range. */
function Side({ from, to, at, end }: SideProps) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const width = `${(Number.parseFloat(at(high)) - Number.parseFloat(at(low))).toFixed(2)}%`;
  return <rect x={at(low)} width={width} y="3" height="12" className={styles[end]} />;
}
