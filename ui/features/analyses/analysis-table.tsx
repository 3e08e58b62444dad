import { useTranslation } from 'react-i18next';
import type { TablePartsFragment } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './analyses.module.css';
import { Cell, isLong } from './runs.tsx';

/** A table of an analysis: it scrolls within its own frame, its first column says what a row is about. */
export function AnalysisTable({ table }: { table: TablePartsFragment }) {
  const { t } = useTranslation();
  const { caption, columns, rows, note, totalCount } = table;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a landmark would say its section's name twice */}
      <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <caption className="sg-visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ key, title, isFigure }) => (
                <th key={key} scope="col" data-figure={isFigure || undefined}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows stand in the order of the answer
              <tr key={row}>
                {cells.map((cell, i) => {
                  const { key, isFigure } = columns[i]!;
                  return i === 0 ? (
                    <th key={key} scope="row">
                      <Cell cell={cell} />
                    </th>
                  ) : (
                    <td key={key} data-figure={isFigure || undefined} data-long={isLong(cell) || undefined}>
                      <Cell cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length < totalCount ? (
        <p className={styles.note}>{t('analyses.firstRows', { shown: count(rows.length), all: count(totalCount) })}</p>
      ) : null}
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  );
}
