import type { ReactNode } from 'react';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { WrittenTablePartsFragment } from '../../gql/generated/graphql.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import styles from './headquarters.module.css';
import tables from './tables.module.css';

/** A frame in which a wide table scrolls by itself, by keyboard too. */
export function Frame({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls has to be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a landmark would say its section's name twice
    <div className={tables.frame} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}

/** A table in words, as the files have it. */
export function WrittenTable({ table }: { table: WrittenTablePartsFragment }) {
  const { caption, columns, rows, note } = table;
  return (
    <>
      <Frame label={caption}>
        <table className={tables.table}>
          <caption>{caption}</caption>
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
                      <Told cell={cell} />
                    </th>
                  ) : (
                    <td
                      key={key}
                      data-figure={isFigure || undefined}
                      data-step={typeof cell.shade === 'number' ? rampStepOfShare(cell.shade) : undefined}
                    >
                      <Told cell={cell} />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Frame>
      {note ? <p className={styles.note}>{note}</p> : null}
    </>
  );
}

type Cell = WrittenTablePartsFragment['rows'][number]['cells'][number];

function Told({ cell: { text, assessed, suppressed } }: { cell: Cell }) {
  if (suppressed) return <span className={tables.suppressed}>{text}</span>;
  return assessed ? text : <NotAssessed words={text} />;
}
