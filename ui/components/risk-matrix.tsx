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

/**
 * Step of the ramp for each word of a matrix, told from where the word stands in it: the further towards high harm
 * and high likelihood, the higher. Holds in any language and for a mission's own matrix.
 */
function stepsOf(cells: Props['cells']): Map<string, number> {
  const places = new Map<string, number[]>();
  cells.forEach((row, fromHighest) => {
    row.forEach(({ label }, likelihood) => {
      places.set(label, [...(places.get(label) ?? []), cells.length - fromHighest + likelihood]);
    });
  });
  const mean = (label: string) => {
    const all = places.get(label) ?? [];
    return all.reduce((sum, each) => sum + each, 0) / all.length;
  };
  const ordered = [...places.keys()].sort((a, b) => mean(a) - mean(b));
  return new Map(ordered.map((label, i) => [label, Math.min(5, i + 1)]));
}

/** The 5×5 matrix as a table. It displays; nothing is ranked by it. */
export function RiskMatrix({ harmLabels, likelihoodLabels, cells, caption }: Props) {
  const { t } = useTranslation();
  const steps = stepsOf(cells);
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
                data-step={steps.get(cell.label)}
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
