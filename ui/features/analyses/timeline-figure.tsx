import { useTranslation } from 'react-i18next';
import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import { dayOf } from '../../lib/format.ts';
import styles from './analyses.module.css';
import { Cell, plainText } from './runs.tsx';

type Timeline = Extract<AnalysisFigurePartsFragment, { __typename: 'TimelineFigure' }>;

/** One lane for each actor, one bar for each stay; a bar that fades has no recorded end on that side. */
export function TimelineFigure({ figure }: { figure: Timeline }) {
  const { t } = useTranslation();
  const start = Date.parse(figure.from);
  const length = Math.max(1, Date.parse(figure.to) - start);
  const at = (date: string) => (100 * (Date.parse(date) - start)) / length;
  const words = (from: string | null | undefined, to: string | null | undefined) => {
    if (from && to) return t('analyses.span', { from: dayOf(from), to: dayOf(to) });
    if (from) return t('analyses.spanSince', { from: dayOf(from) });
    return to ? t('analyses.spanUntil', { to: dayOf(to) }) : t('analyses.spanThroughout');
  };
  return (
    <figure className={styles.figure} aria-label={figure.caption}>
      <div className={styles.axis} aria-hidden="true">
        <span>{dayOf(figure.from)}</span>
        <span>{dayOf(figure.to)}</span>
      </div>
      <ul className={styles.lanes}>
        {figure.lanes.map(({ label, spans }) => (
          <li key={plainText(label.runs)}>
            <span className={styles.laneLabel}>
              <Cell cell={label} />
            </span>
            <ul className={styles.spans}>
              {spans.map((span) => {
                const [from, to] = [span.from ? at(span.from) : 0, span.to ? at(span.to) : 100];
                return (
                  <li key={`${plainText(span.label.runs)} ${span.from} ${span.to}`}>
                    <span className={styles.spanTrack} aria-hidden="true">
                      <span
                        className={styles.spanBar}
                        data-from={span.from ? undefined : 'open'}
                        data-to={span.to ? undefined : 'open'}
                        style={{ insetInlineStart: `${from}%`, inlineSize: `${Math.max(0.6, to - from)}%` }}
                      />
                    </span>
                    <span className={styles.spanWords}>
                      <Cell cell={span.label} /> {words(span.from, span.to)}
                    </span>
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
    </figure>
  );
}
