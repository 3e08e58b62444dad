import type { RangeFigure } from '../../../graph-schema/assessment-document.ts';
import { ScaleBar } from '../../components/scale-bar.tsx';
import { percentRange } from '../../lib/format.ts';
import styles from './assessments.module.css';

/** Likelihood ranges of a figure on the scale that the document carries. */
export function RangesView({ figure }: { figure: RangeFigure }) {
  return (
    <figure className={styles.figure}>
      <div className={styles.ranges}>
        {figure.bars.map((bar, i) => (
          <div key={bar.label} className={styles.bar}>
            <span>{bar.label}</span>
            <ScaleBar
              low={bar.low}
              estimate={bar.estimate}
              high={bar.high}
              scale={figure.scale}
              words={i === figure.bars.length - 1}
            />
            <span className={styles.phrase}>
              {bar.phrase} <span className={styles.quiet}>{percentRange(bar.low, bar.high)}</span>
            </span>
          </div>
        ))}
      </div>
      <figcaption>{figure.caption}</figcaption>
      <p className="sg-visually-hidden">{figure.alternative}</p>
    </figure>
  );
}
