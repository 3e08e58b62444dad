import { useTranslation } from 'react-i18next';
import { RiskMatrix } from '../../components/risk-matrix.tsx';
import type { ExposurePartsFragment } from '../../gql/generated/graphql.ts';
import { useScales } from '../../lib/scales.ts';
import { word } from '../../lib/words.ts';
import styles from './detail.module.css';

/** Where the exposure lies on the matrix: the cells its range spans are framed. */
export function MatrixView({ matrix }: { matrix: NonNullable<ExposurePartsFragment['matrix']> }) {
  const { t } = useTranslation();
  const words = useScales().matrix;
  return (
    <section aria-label={t('exposure.matrixTitle')}>
      <h3>{t('exposure.matrixTitle')}</h3>
      {words ? (
        <RiskMatrix
          caption={t('exposure.matrixCaption')}
          harmLabels={words.harms.map(word)}
          likelihoodLabels={words.bands.map(word)}
          cells={words.cells.map((row, i) =>
            row.map((cell, band) => ({
              label: t(`matrix.levels.${cell as 'LOW'}`, { defaultValue: cell }),
              entries: [],
              marked:
                words.harms.length - i === matrix.harm &&
                band + 1 >= matrix.likelihoodLow &&
                band + 1 <= matrix.likelihoodHigh,
            })),
          )}
        />
      ) : null}
      <p className={styles.note}>{t('exposure.matrixWords', { words: matrix.labels.join(', ') })}</p>
    </section>
  );
}
