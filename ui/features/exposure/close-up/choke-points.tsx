import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShareBar } from '../../../components/share-bar.tsx';
import type { CloseUpPartsFragment } from '../../../gql/generated/graphql.ts';
import { percent, percentRange } from '../../../lib/format.ts';
import type { ChokePoint } from './choke-marks.ts';
import styles from './close-up.module.css';

const FACTS_FIRST = 2;

interface Props {
  points: NonNullable<CloseUpPartsFragment['chokePoints']>;
  /** The likelihood that they are parts of. */
  whole: number;
}

/** What every open way to this exposure passes: elements, and links. */
export function ChokePoints({ points, whole }: Props) {
  const { t } = useTranslation();
  if (points.elements.length + points.links.length === 0)
    return <p className={styles.note}>{t('closeUp.choke.none')}</p>;
  return (
    <>
      <p className={styles.note}>{t('closeUp.choke.note', { whole: percent(whole) })}</p>
      <div className={styles.pair}>
        <Points
          caption={t('closeUp.choke.elements')}
          whole={whole}
          points={points.elements}
          words={(i) => {
            const { element } = points.elements[i]!;
            return { key: element.key, shown: <ElementLink element={element} /> };
          }}
        />
        <Points
          caption={t('closeUp.choke.links')}
          whole={whole}
          points={points.links}
          words={(i) => {
            const { sentences } = points.links[i]!;
            return { key: sentences.join(), shown: <Facts sentences={sentences} /> };
          }}
        />
      </div>
    </>
  );
}

/** A step may rest on many facts: the first ones say it, the rest open. */
function Facts({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation();
  const lines = (shown: readonly string[]) =>
    shown.map((sentence) => (
      <span key={sentence} className={styles.block}>
        {sentence}
      </span>
    ));
  const rest = sentences.slice(FACTS_FIRST);
  return (
    <>
      {lines(sentences.slice(0, FACTS_FIRST))}
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{t('closeUp.choke.more', { count: rest.length })}</summary>
          {lines(rest)}
        </details>
      ) : null}
    </>
  );
}

interface PointsProps {
  caption: string;
  whole: number;
  points: readonly ChokePoint[];
  words: (i: number) => { key: string; shown: ReactNode };
}

function Points({ caption, whole, points, words }: PointsProps) {
  const { t } = useTranslation();
  if (points.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{caption}</caption>
      <thead className="sg-visually-hidden">
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">{t('closeUp.choke.probability')}</th>
        </tr>
      </thead>
      <tbody>
        {points.map((point, i) => {
          const { key, shown } = words(i);
          return (
            <tr key={key}>
              <td>{shown}</td>
              <td className={styles.measure}>
                <ShareBar part={point.probability} whole={whole} />
                <span className={styles.figures}>
                  <span className={styles.figure}>{percent(point.probability)}</span>
                  <span className={styles.small}>{percentRange(point.ciLow, point.ciHigh)}</span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
