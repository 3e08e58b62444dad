import { useTranslation } from 'react-i18next';
import styles from './risk-matrix.module.css';

interface Props {
  /** Harm words from the highest, likelihood words from the lowest. */
  harmLabels: readonly string[];
  likelihoodLabels: readonly string[];
  /** cells[harm from highest][likelihood from lowest]: the word of the cell, and what stands in it. */
  cells: readonly (readonly { label: string; entries: readonly string[]; marked?: boolean }[])[];
  caption: string;
}

const MATRIX_WORDS = ['low', 'medium', 'high', 'very high', 'unacceptable'];

/** The 5×5 matrix as a table. It displays; nothing is ranked by it. */
export function RiskMatrix({ harmLabels, likelihoodLabels, cells, caption }: Props) {
  const { t } = useTranslation();
  return (
    <table className={styles.matrix}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.corner}>
            {t('matrix.corner')}
          </th>
          {likelihoodLabels.map((label) => (
            <th scope="col" key={label}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((row, harm) => (
          <tr key={harmLabels[harm]}>
            <th scope="row">{harmLabels[harm]}</th>
            {row.map((cell, likelihood) => (
              <td
                key={likelihoodLabels[likelihood]}
                data-step={Math.max(0, MATRIX_WORDS.indexOf(cell.label.toLowerCase())) + 1}
                data-marked={cell.marked || undefined}
              >
                <span className={styles.word}>{cell.label}</span>
                {cell.entries.map((entry) => (
                  <span key={entry} className={styles.entry}>
                    {entry}
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
