import { useTranslation } from 'react-i18next';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { CountCellPartsFragment, HeadquartersThemesQuery } from '../../gql/generated/graphql.ts';
import { count } from '../../lib/format.ts';
import styles from './headquarters.module.css';
import { MissionHead } from './mission-head.tsx';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

type Counts = HeadquartersThemesQuery['headquarters']['counts'][number];

/** Counts by mission and type: a figure, nought too; suppressed; or not assessed, each told apart. */
export function CountsTable({ table }: { table: Counts }) {
  const { t } = useTranslation();
  const { title, columns, rows, totals, grandTotal, note } = table;
  return (
    <div className={styles.counted}>
      <Frame label={title}>
        <table className={tables.table}>
          <caption>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('headquarters.mission')}</th>
              {columns.map((column) => (
                <th key={column.code} scope="col" data-figure>
                  {column.title}
                </th>
              ))}
              <th scope="col" data-figure>
                {t('headquarters.counts.total')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ mission, cells, total }) => (
              <tr key={mission.id}>
                <th scope="row">
                  <MissionHead mission={mission} />
                </th>
                {[...cells, total].map((cell, i) => (
                  <td key={columns[i]?.code ?? 'total'} data-figure>
                    <Counted cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
            <tr>
              <th scope="row">{t('headquarters.counts.all')}</th>
              {[...totals, grandTotal].map((cell, i) => (
                <td key={columns[i]?.code ?? 'total'} data-figure>
                  <Counted cell={cell} />
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </Frame>
      <p className={styles.note}>{note}</p>
    </div>
  );
}

function Counted({ cell: { state, count: figure, words } }: { cell: CountCellPartsFragment }) {
  if (state === 'NOT_ASSESSED') return <NotAssessed />;
  if (state === 'SUPPRESSED') return <span className={tables.suppressed}>{words}</span>;
  return <>{count(figure ?? 0)}</>;
}
