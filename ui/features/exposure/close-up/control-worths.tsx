import { useTranslation } from 'react-i18next';
import { ElementLink } from '../../../components/element-link.tsx';
import { ShareBar } from '../../../components/share-bar.tsx';
import type { CloseUpPartsFragment } from '../../../gql/generated/graphql.ts';
import { percent, points } from '../../../lib/format.ts';
import { word } from '../../../lib/words.ts';
import styles from './close-up.module.css';

interface Props {
  controls: CloseUpPartsFragment['controls'];
  estimate: number;
}

/** What the likelihood would rise to without each control that is there. */
export function ControlWorths({ controls, estimate }: Props) {
  const { t } = useTranslation();
  if (controls.length === 0) return <p className={styles.note}>{t('closeUp.controls.none')}</p>;
  const most = Math.max(...controls.map((each) => estimate + each.spares));
  return (
    <>
      <p className={styles.note}>{t('closeUp.controls.note')}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('closeUp.controls.control')}</th>
            <th scope="col" className={styles.number}>
              {t('closeUp.controls.without')}
            </th>
            <th scope="col">{t('closeUp.controls.spares')}</th>
          </tr>
        </thead>
        <tbody>
          {controls.map(({ control, controlClass, spares, places }) => (
            <tr key={control.key}>
              <td>
                <ElementLink element={control} plain />
                <span className={styles.small}>{word(controlClass)}</span>
                <span className={styles.links}>
                  {places.map((place) => (
                    <ElementLink key={place.key} element={place} />
                  ))}
                </span>
              </td>
              <td className={styles.number}>{percent(estimate + spares)}</td>
              <td className={styles.measure}>
                <ShareBar from={estimate} part={spares} whole={most} />
                <span className={styles.figure}>{points(spares)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
