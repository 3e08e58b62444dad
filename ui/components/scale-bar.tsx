import { placeOnScale, type ScaleWord, useScale } from '../lib/likelihood-scale.ts';
import styles from './scale-bar.module.css';

interface Props {
  low: number;
  estimate: number;
  high: number;
  words?: boolean;
  /** A document keeps the scale it was written with. */
  scale?: readonly ScaleWord[];
}

const share = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** The drawing of a range on the scale of words; whoever uses it gives the same in text. */
export function ScaleBar({ low, estimate, high, words = false, scale: own }: Props) {
  const shared = useScale();
  const scale = own ?? shared;
  const from = placeOnScale(low, scale);
  // Where the words have no room, the ends and the middle alone are written.
  const anchors = [0, (scale.length - 1) / 2, scale.length - 1];
  const to = Math.max(placeOnScale(high, scale), from + 0.006);
  return (
    <div aria-hidden="true" className={styles.frame}>
      <svg className={styles.bar} width="100%" height="16" focusable="false">
        <title>{''}</title>
        {scale.map((step, i) =>
          i % 2 === 0 ? (
            <rect
              key={step.word}
              x={share(i / scale.length)}
              width={share(1 / scale.length)}
              y="3"
              height="10"
              className={styles.band}
            />
          ) : null,
        )}
        <line x1="0" x2="100%" y1="13" y2="13" className={styles.axis} />
        {scale.map((step, i) => (
          <line
            key={step.word}
            x1={share((i + 0.5) / scale.length)}
            x2={share((i + 0.5) / scale.length)}
            y1="11"
            y2="15"
            className={styles.axis}
          />
        ))}
        <rect x={share(from)} width={share(to - from)} y="4" height="7" className={styles.interval} />
        <rect x={share(placeOnScale(estimate, scale))} y="1" width="3" height="13" className={styles.mark} />
      </svg>
      {words ? (
        <div className={styles.words} style={{ gridTemplateColumns: `repeat(${scale.length}, 1fr)` }}>
          {scale.map((step, i) => (
            <span key={step.word} data-anchor={anchors.includes(i) || undefined}>
              {step.word}
            </span>
          ))}
        </div>
      ) : null}
    </div>
  );
}
