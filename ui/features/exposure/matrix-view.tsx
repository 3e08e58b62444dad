import { useTranslation } from 'react-i18next';
import { RiskMatrix } from '../../components/risk-matrix.tsx';
import type { ExposurePartsFragment } from '../../gql/generated/graphql.ts';
import { MATRIX } from '../../lib/risk-matrix.ts';
import styles from './detail.module.css';

const CLASSES = ['1', '2', '3', '4', '5'] as const;

/** Where the exposure lies on the matrix: the cells its range spans are framed. */
export function MatrixView({ matrix }: { matrix: NonNullable<ExposurePartsFragment['matrix']> }) {
  const { t } = useTranslation();
  const harmFromHighest = [...CLASSES].reverse();
  const cells = harmFromHighest.map((harm) =>
    CLASSES.map((likelihood) => {
      const at = Number(likelihood);
      const inRange = Number(harm) === matrix.harm && at >= matrix.likelihoodLow && at <= matrix.likelihoodHigh;
      return { label: MATRIX[Number(harm) - 1]?.[at - 1] ?? '', entries: [], marked: inRange };
    }),
  );
  return (
    <section aria-label={t('exposure.matrixTitle')}>
      <h3>{t('exposure.matrixTitle')}</h3>
      <RiskMatrix
        caption={t('exposure.matrixCaption')}
        harmLabels={harmFromHighest.map((harm) => t(`matrix.harm.${harm}`))}
        likelihoodLabels={CLASSES.map((likelihood) => t(`matrix.likelihood.${likelihood}`))}
        cells={cells}
      />
      <p className={styles.note}>{t('exposure.matrixWords', { words: matrix.labels.join(', ') })}</p>
    </section>
  );
}
