import { useTranslation } from 'react-i18next';
import type { Awaiting, Block, Run, Table } from '../../../graph-schema/assessment-document.ts';
import { PathPicture } from '../../components/path-picture.tsx';
import { RiskMatrix } from '../../components/risk-matrix.tsx';
import { percent } from '../../lib/format.ts';
import { rampStepOfShare } from '../../lib/risk-ramp.ts';
import styles from './assessments.module.css';
import { CustodyMapView, PortfolioView, RiskMatrixView } from './figure-views.tsx';
import { FindingView } from './finding-view.tsx';
import { RangesView } from './ranges-view.tsx';
import { Runs } from './runs.tsx';

/** One block of the document as the page shows it; it adds nothing to what the model says. */
export function BlockView({ block }: { block: Block }) {
  const { t } = useTranslation();
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List className={styles.bullets}>
          {block.items.map((item) => (
            <li key={textOf(item)}>
              <Runs runs={item} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView table={block} />;
    case 'finding':
      return <FindingView finding={block} />;
    case 'path':
      return (
        <figure className={styles.figure}>
          <PathPicture
            steps={block.steps}
            hops={block.hops.map((hop) => ({
              label: hop.label,
              figures:
                percent(hop.before) === percent(hop.after)
                  ? percent(hop.after)
                  : t('exposure.hop.figures', { before: percent(hop.before), after: percent(hop.after) }),
            }))}
            alternative={block.alternative}
          />
          <figcaption>{block.caption}</figcaption>
        </figure>
      );
    case 'ranges':
      return <RangesView figure={block} />;
    case 'riskMatrix':
      return <RiskMatrixView figure={block} />;
    case 'portfolioCurve':
      return <PortfolioView figure={block} />;
    case 'custodyMap':
      return <CustodyMapView figure={block} />;
    case 'matrix':
      return (
        <figure className={styles.figure}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
          <section className={styles.scroll} tabIndex={0} aria-label={block.caption}>
            <div className={styles.matrix}>
              <RiskMatrix
                caption={block.caption}
                harmLabels={block.harmLabels}
                likelihoodLabels={block.likelihoodLabels}
                cells={block.cells}
              />
            </div>
          </section>
          <p className="sg-visually-hidden">{block.alternative}</p>
        </figure>
      );
    case 'awaiting':
      return <AwaitingView block={block} />;
  }
}

export const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function AwaitingView({ block }: { block: Awaiting }) {
  const { t } = useTranslation();
  return (
    <div className={styles.awaiting}>
      <strong>{t('assessments.awaitingTitle')}</strong>
      <p>{block.asks}</p>
      <p className={styles.quiet}>{t('assessments.awaitingBy', { offices: block.offices.join(', ') })}</p>
    </div>
  );
}

function TableView({ table }: { table: Table }) {
  const allWidths = table.columns.reduce((sum, column) => sum + column.width, 0) || 1;
  return (
    <figure className={styles.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard too */}
      <section className={styles.scroll} tabIndex={0} aria-label={table.caption}>
        <table className={styles.table}>
          <caption>{table.caption}</caption>
          <colgroup>
            {table.columns.map((column) => (
              <col key={column.title} style={{ width: `${(100 * column.width) / allWidths}%` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.columns.map((column) => (
                <th key={column.title} scope="col" style={{ textAlign: column.align }}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a finished document never reorders its rows
              <tr key={r}>
                {row.map((cell, c) => (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: cells stand in the order of the columns
                    key={c}
                    style={{ textAlign: table.columns[c]?.align }}
                    data-step={cell.shade === undefined ? undefined : rampStepOfShare(cell.shade)}
                    data-missing={cell.notAssessed || undefined}
                  >
                    <span>
                      <Runs runs={cell.runs} plain={cell.shade !== undefined} />
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {table.note ? <figcaption>{table.note}</figcaption> : null}
    </figure>
  );
}
