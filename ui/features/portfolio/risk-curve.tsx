import { useTranslation } from 'react-i18next';
import { type CurvePoint, placeCurve } from '../../lib/curve-layout.ts';
import { figure } from '../../lib/format.ts';
import { pageLanguage } from '../../lib/i18n/i18n.ts';
import { useWidth } from '../../lib/use-width.ts';
import styles from './portfolio.module.css';

const HEIGHT = 260;

/** Risk against the number of measures, from none on, with its range. The table beneath says the same. */
export function RiskCurve({ risks }: { risks: readonly CurvePoint[] }) {
  const { t } = useTranslation();
  const { ref, width } = useWidth();
  const mirrored = pageLanguage().direction === 'rtl';
  const curve = placeCurve(risks, width || 640, HEIGHT, mirrored);
  const { left, right, bottom } = curve.frame;
  const side = mirrored ? right + 8 : left - 8;
  return (
    <figure ref={ref} className={styles.figure}>
      <svg
        role="img"
        aria-label={t('portfolio.curveSpoken', { count: risks.length - 1 })}
        width="100%"
        height={HEIGHT}
        className={styles.curve}
      >
        {curve.rows.map(({ value, y }) => (
          <g key={value}>
            <line x1={left} x2={right} y1={y} y2={y} className={styles.row} />
            <text x={side} y={y + 4} textAnchor={mirrored ? 'start' : 'end'} className={styles.tick}>
              {figure(value)}
            </text>
          </g>
        ))}
        <path d={curve.band} className={styles.band} />
        <path d={curve.line} className={styles.line} />
        {curve.points.map((point, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point of the curve is its step
          <g key={step}>
            <line x1={point.x} x2={point.x} y1={point.high} y2={point.low} className={styles.whisker} />
            <circle cx={point.x} cy={point.y} r="4" className={styles.point} />
          </g>
        ))}
        {curve.steps.map(({ step, x }) => (
          <text key={step} x={x} y={bottom + 18} textAnchor="middle" className={styles.tick}>
            {step}
          </text>
        ))}
      </svg>
      <figcaption className={styles.note}>{t('portfolio.curveCaption')}</figcaption>
    </figure>
  );
}
