import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShareBar } from '../../../components/share-bar.tsx';
import type { CloseUpPartsFragment } from '../../../gql/generated/graphql.ts';
import { percent, points } from '../../../lib/format.ts';
import { word } from '../../../lib/words.ts';
import styles from './close-up.module.css';

type Parts = NonNullable<CloseUpPartsFragment['contributions']>;

/** What each actor and each vector adds to all the others. */
export function Contributions({ parts }: { parts: Parts }) {
  const { t } = useTranslation();
  const { whole } = parts;
  return (
    <>
      <p className={styles.note}>{t('closeUp.parts.note', { whole: percent(whole) })}</p>
      <PartTable
        caption={t('closeUp.parts.actors')}
        whole={whole}
        withAlone
        rows={parts.actors.map(({ actor, ...figures }) => ({
          key: actor.key,
          name: <ElementLink element={actor} plain />,
          ...figures,
        }))}
      />
      <PartTable
        caption={t('closeUp.parts.vectors')}
        whole={whole}
        rows={parts.vectors.map(({ vector, ...figures }) => ({ key: vector, name: word(vector), ...figures }))}
      />
    </>
  );
}

interface Row {
  key: string;
  name: ReactNode;
  alone?: number;
  without: number;
  adds: number;
}

function PartTable(props: { caption: string; whole: number; withAlone?: boolean; rows: readonly Row[] }) {
  const { t } = useTranslation();
  if (props.rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sg-visually-hidden">{props.caption}</span>
          </th>
          {props.withAlone ? (
            <th scope="col" className={styles.number}>
              {t('closeUp.parts.alone')}
            </th>
          ) : null}
          <th scope="col" className={styles.number}>
            {t('closeUp.parts.without')}
          </th>
          <th scope="col">{t('closeUp.parts.adds')}</th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr key={row.key}>
            <td>{row.name}</td>
            {props.withAlone ? <td className={styles.number}>{percent(row.alone ?? 0)}</td> : null}
            <td className={styles.number}>{percent(row.without)}</td>
            <td className={styles.measure}>
              <ShareBar part={row.adds} from={row.without} whole={props.whole} />
              <span className={styles.figure}>{points(row.adds)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
