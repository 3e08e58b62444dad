import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { NotAssessed } from '../../components/not-assessed.tsx';
import type { BoardPartsFragment } from '../../gql/generated/graphql.ts';
import styles from './headquarters.module.css';
import { MissionHead } from './mission-head.tsx';
import { releasedAddress } from './released-address.ts';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

/** Recommendations row by row, as the issues print them. */
export function BoardTable({ label, rows }: { label: string; rows: readonly BoardPartsFragment[] }) {
  const { t } = useTranslation();
  const heads = ['measure', 'mission', 'owner', 'status', 'due', 'expected', 'remains', 'acceptance'] as const;
  return (
    <Frame label={label}>
      <table className={tables.table} data-of="board">
        <caption className="sg-visually-hidden">{label}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(`headquarters.board.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-status={row.status}>
              <th scope="row">
                <Link to={releasedAddress(row.assessment, row.section)}>{row.measure}</Link>
              </th>
              <td>
                <MissionHead mission={row.mission} />
              </td>
              <td>{row.owner ? row.ownerWords : <NotAssessed words={row.ownerWords} />}</td>
              <td>
                <span className={styles.status} data-status={row.status}>
                  {row.statusWords}
                </span>
              </td>
              <td>{row.due}</td>
              <td>{row.expected}</td>
              <td>{row.remains}</td>
              <td>{row.acceptance}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}
