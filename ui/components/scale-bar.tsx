import { placeOnScale, type ScaleWord, useScale } from '../lib/likelihood-scale.ts';
import styles from './scale-bar.module.css';

interface Range {
  low: number;
  estimate: number;
  high: number;
}

interface Props extends Range {
  words?: boolean;
  /** Where it stood before something was tried: a ghost above the range. */
  before?: Range | undefined;
  /** Draws the ghost alone: there is no range any more. */
  gone?: boolean;
  /** With every judgement at one end of its range at once: a line through the range. */
  outer?: { low: number; high: number } | undefined;
  /** A document keeps the scale it was written with. */
  scale?: readonly ScaleWord[];
}

const share = (place: number): string => `${(place * 100).toFixed(2)}%`;

/** The drawing of a range on the scale of words; whoever uses it gives the same in text. */
export function ScaleBar({ low, estimate, high, words = false, scale: own, before, gone = false, outer }: Props) {
  const shared = useScale();
  const scale = own ?? shared;
  const at = (probability: number) => share(placeOnScale(probability, scale));
  const from = placeOnScale(low, scale);
  // The ghost has a lane of its own, so that neither hides the other.
  const lane = before ? 12 : 0;
  // Where the words have no room, the ends and the middle alone are written.
  const anchors = [0, (scale.length - 1) / 2, scale.length - 1];
  const to = Math.max(placeOnScale(high, scale), from + 0.006);
  return (
    <div aria-hidden="true" className={styles.frame}>
      <svg className={styles.bar} width="100%" height={16 + lane} focusable="false">
        <title>{''}</title>
        {scale.map((step, i) =>
          i % 2 === 0 ? (
            <rect
              key={step.word}
              x={share(i / scale.length)}
              width={share(1 / scale.length)}
              y="3"
              height={10 + lane}
              className={styles.band}
            />
          ) : null,
        )}
        <line x1="0" x2="100%" y1={13 + lane} y2={13 + lane} className={styles.axis} />
        {scale.map((step, i) => (
          <line
            key={step.word}
            x1={share((i + 0.5) / scale.length)}
            x2={share((i + 0.5) / scale.length)}
            y1={11 + lane}
            y2={15 + lane}
            className={styles.axis}
          />
        ))}
        {before ? (
          <>
            <rect
              x={at(before.low)}
              width={share(Math.max(0.006, placeOnScale(before.high, scale) - placeOnScale(before.low, scale)))}
              y="4.5"
              height="6"
              className={styles.ghost}
            />
            <rect x={at(before.estimate)} y="1.5" width="5" height="12" className={styles.ghostMark} />
          </>
        ) : null}
        {gone ? null : (
          <rect x={share(from)} width={share(to - from)} y={4 + lane} height="7" className={styles.interval} />
        )}
        {outer ? (
          <>
            <line x1={at(outer.low)} x2={at(outer.high)} y1="7.5" y2="7.5" className={styles.outer} />
            {[outer.low, outer.high].map((end) => (
              <line key={end} x1={at(end)} x2={at(end)} y1="4.5" y2="10.5" className={styles.outer} />
            ))}
          </>
        ) : null}
        {gone ? null : <rect x={at(estimate)} y={1 + lane} width="3" height="13" className={styles.mark} />}
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
