import { useTranslation } from 'react-i18next';
import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './analyses.module.css';
import { Cell } from './runs.tsx';

type Ways = Extract<AnalysisFigurePartsFragment, { __typename: 'WaysFigure' }>;
const FIRST = 24;

/** Ways from stage to stage; where custody changes, a border is crossed. Each row is one way, read from its start. */
export function WaysFigure({ figure }: { figure: Ways }) {
  const { t } = useTranslation();
  const { stages, border, total, caption } = figure;
  const ways = figure.ways.slice(0, FIRST);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <table className={styles.ways}>
          <caption className="sg-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {stages.map((stage) => (
                <th key={stage} scope="col">
                  {stage}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ways.map(({ places }, way) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: ways stand in the order of the answer
              <tr key={way}>
                {places.map((place, stage) => (
                  <td key={stages[stage]} data-outside={place?.outside || undefined} data-empty={!place || undefined}>
                    {place ? (
                      <span className={styles.place}>
                        <Cell cell={place.name} />
                        {place.detail ? <span className={styles.detail}>{place.detail}</span> : null}
                      </span>
                    ) : (
                      <span className={styles.passes} aria-hidden="true" />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <figcaption className={styles.note}>
        {border}{' '}
        {ways.length < total ? t('analyses.firstWays', { shown: count(ways.length), all: count(total) }) : null}
      </figcaption>
    </figure>
  );
}
