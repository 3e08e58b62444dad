import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { MissionPointFragment } from '../../gql/generated/graphql.ts';
import { MissionHead } from './mission-head.tsx';
import { releasedAddress } from './released-address.ts';
import tables from './tables.module.css';
import { Frame } from './written-table.tsx';

/** How far something has come, by its sign; null: nobody has assessed it. */
export type Degree = 'full' | 'part' | 'planned' | 'none' | null;

interface Cell {
  mission: string;
  degree: Degree;
  /** The state in a word or two, which the sign repeats. */
  state: string;
  words: string;
  assessment?: string | null | undefined;
  section?: string;
}

interface Props {
  caption: string;
  /** Head of the first column. */
  of: string;
  missions: readonly MissionPointFragment[];
  rows: readonly { key: string; title: string; detail?: string; cells: readonly Cell[]; last?: ReactNode }[];
  /** Head of a last column. */
  last?: string;
}

/** Rows by missions, each cell a sign with its words, opening on the issue that tells it. */
export function StateGrid({ caption, of, missions, rows, last }: Props) {
  return (
    <Frame label={caption}>
      <table className={tables.grid}>
        <caption className="sg-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {missions.map((mission) => (
              <th key={mission.id} scope="col">
                <MissionHead mission={mission} />
              </th>
            ))}
            {last ? <th scope="col">{last}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, title, detail, cells, last: own }) => (
            <tr key={key}>
              <th scope="row">
                {title}
                {detail ? <span className={tables.detail}>{detail}</span> : null}
              </th>
              {missions.map(({ id }) => {
                const cell = cells.find(({ mission }) => mission === id);
                return (
                  <td key={id} data-open={!cell?.degree || undefined}>
                    {cell ? <StateCell cell={cell} about={title} /> : null}
                  </td>
                );
              })}
              {last ? <td>{own}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </Frame>
  );
}

function StateCell({ cell, about }: { cell: Cell; about: string }) {
  const { t } = useTranslation();
  const { degree, state, words, assessment, section } = cell;
  const shown = degree ? (
    <span className={tables.state}>
      <Sign degree={degree} />
      {state}
    </span>
  ) : (
    <span className={tables.open}>{t(assessment ? 'notAssessed.words' : 'headquarters.noIssue')}</span>
  );
  return assessment ? (
    <Link className={tables.stateLink} to={releasedAddress(assessment, section)} title={words}>
      <span className="sg-visually-hidden">{about}: </span>
      {shown}
    </Link>
  ) : (
    shown
  );
}

/** A disc that is full, half full, dashed or empty: the order stands in its shape, not in a hue. */
function Sign({ degree }: { degree: NonNullable<Degree> }) {
  return (
    <svg className={tables.sign} data-degree={degree} width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
      <circle cx="7" cy="7" r="5.75" />
      {degree === 'part' ? <path d="M7 1.25a5.75 5.75 0 0 0 0 11.5z" /> : null}
    </svg>
  );
}
