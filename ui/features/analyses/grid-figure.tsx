import type { AnalysisFigurePartsFragment } from '../../gql/generated/graphql.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import styles from './analyses.module.css';
import { Cell, plainText, Runs } from './runs.tsx';

type Grid = Extract<AnalysisFigurePartsFragment, { __typename: 'GridFigure' }>;

/** Rows against columns on the ramp; hatched where not assessed. The words in each cell say what its colour says. */
export function GridFigure({ figure }: { figure: Grid }) {
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a landmark would say its section's name twice */}
      <div className={styles.frame} role="group" aria-label={figure.caption} tabIndex={0}>
        <table className={styles.grid}>
          <caption className="sg-visually-hidden">{figure.caption}</caption>
          <thead>
            <tr>
              <td />
              {figure.columns.map((column) => (
                <th key={plainText(column.runs)} scope="col">
                  <Cell cell={column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figure.rows.map(({ label, cells }) => (
              <tr key={plainText(label.runs)}>
                <th scope="row">
                  <Cell cell={label} />
                </th>
                {cells.map((cell, i) => (
                  <td
                    key={plainText(figure.columns[i]!.runs)}
                    data-open={!cell.assessed || undefined}
                    data-step={typeof cell.shade === 'number' ? rampStepOfShare(cell.shade) : undefined}
                  >
                    <span className={styles.cellWords}>
                      <Runs runs={cell.runs} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
