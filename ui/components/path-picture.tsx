import { cutCorners, type PictureHop, type PictureStep, placePath } from '../lib/path-layout.ts';
import { useWidth } from '../lib/use-width.ts';
import styles from './path-picture.module.css';

interface Props {
  steps: readonly PictureStep[];
  hops: readonly PictureHop[];
  /** The same as a sentence. */
  alternative: string;
}

/** A path as a chain of boxes, across where there is room and down where there is not. */
export function PathPicture({ steps, hops, alternative }: Props) {
  const { ref, width } = useWidth();
  const picture = placePath(steps, hops, width || 640);
  return (
    <div ref={ref} className={styles.frame}>
      <svg
        role="img"
        aria-label={alternative}
        width={picture.width}
        height={picture.height}
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className={styles.picture}
      >
        <defs>
          <marker
            id="sg-arrow"
            viewBox="0 0 8 8"
            refX="7"
            refY="4"
            markerWidth="7"
            markerHeight="7"
            orient="auto-start-reverse"
          >
            <path d="M0 0 L8 4 L0 8 z" className={styles.head} />
          </marker>
        </defs>
        {picture.arrows.map((arrow) => (
          <g key={arrow.id}>
            <path d={arrow.d} className={styles.arrow} markerEnd="url(#sg-arrow)" />
            {arrow.gate ? <path d={arrow.gate} className={styles.gate} /> : null}
            {arrow.label.map((line) => (
              <text
                key={`${line.text}${line.y}`}
                x={line.x}
                y={line.y}
                textAnchor={line.anchor}
                className={line.strong ? styles.choke : styles.label}
              >
                {line.text}
              </text>
            ))}
          </g>
        ))}
        {picture.boxes.map((box) => (
          <g key={box.id}>
            {box.choke ? (
              <path d={cutCorners(box)} className={styles.box} data-role={box.role} data-choke />
            ) : (
              <rect
                x={box.x}
                y={box.y}
                width={box.width}
                height={box.height}
                className={styles.box}
                data-role={box.role}
              />
            )}
            {box.lines.map((line) => (
              <text
                key={`${line.text}${line.y}`}
                x={line.x}
                y={line.y}
                className={line.strong ? styles.choke : line.faint ? styles.effect : styles.name}
              >
                {line.text}
              </text>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}
