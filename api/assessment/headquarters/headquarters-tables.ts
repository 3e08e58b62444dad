import { CONTROL_CLASSES } from '../../../graph-schema/values.ts';
import { type MissionCourse, type MissionView, shortName } from '../../headquarters/headquarters-view.ts';
import { PROGRESS_ITEMS } from '../../headquarters/progress.ts';
import type { Namesake, SharedFactor } from '../../headquarters/shared-factors.ts';
import { emptyCells } from '../../headquarters/theme-cell.ts';
import { THEMES } from '../../headquarters/themes.ts';
import { type CountTable, UNTYPED } from '../../headquarters/type-counts.ts';
import { type HeadquartersTable, openCell, tableOf, textCell, toldCell } from './headquarters-table.ts';
import { factorName, toldWhy, type Wording } from './headquarters-words.ts';
import type { BoardEntry } from './read-board.ts';

type Missions = readonly MissionView[];

const themeColumns = ({ text }: Wording) =>
  THEMES.map(({ code }) => [code, text.headquarters.themes[code].title] as const);
const missionColumns = (missions: Missions) => missions.map((mission) => [mission.id, shortName(mission)] as const);
const cellsOf = ({ current }: MissionView) => current?.digest.cells ?? emptyCells();
const missionCell = (mission: MissionView) => textCell(shortName(mission), mission.id);

/** Missions × themes, and what stands behind each cell. */
export function themeTables(missions: Missions, wording: Wording): HeadquartersTable[] {
  const { headquarters, cover } = wording.text;
  const { captions, columns, notes } = headquarters;
  const none = openCell(cover.notAssessed);
  return [
    tableOf(
      'themes',
      captions.themes,
      [['mission', columns.mission], ['issue', columns.issue, 'end'], ['asOf', columns.asOf], ...themeColumns(wording)],
      missions.map((mission) => [
        missionCell(mission),
        mission.current ? textCell(String(mission.current.issue.issue), mission.current.issue.issue) : none,
        mission.current ? textCell(cover.date(mission.current.issue.asOf), mission.current.issue.asOf) : none,
        ...cellsOf(mission).map((cell) => toldCell(cell, wording)),
      ]),
      notes.themes,
    ),
    tableOf(
      'themes-leads',
      captions['themes-leads'],
      [
        ['mission', columns.mission],
        ['theme', columns.theme],
        ['told', columns.told],
        ['leads', columns.leads],
      ],
      missions.flatMap((mission) =>
        cellsOf(mission).map((cell) => [
          missionCell(mission),
          textCell(headquarters.themes[cell.theme].title, cell.theme),
          toldCell(cell, wording),
          textCell(toldWhy(cell, wording)),
        ]),
      ),
    ),
  ];
}

export function trendTable(courses: readonly MissionCourse[], wording: Wording): HeadquartersTable {
  const { captions, columns } = wording.text.headquarters;
  return tableOf(
    'trend',
    captions.trend,
    [['mission', columns.mission], ['issue', columns.issue, 'end'], ['asOf', columns.asOf], ...themeColumns(wording)],
    courses.flatMap(({ mission, points }) =>
      points.map(({ issue, digest }) => [
        missionCell(mission),
        textCell(String(issue.issue), issue.issue),
        textCell(wording.text.cover.date(issue.asOf), issue.asOf),
        ...digest.cells.map((cell) => toldCell(cell, wording)),
      ]),
    ),
  );
}

export function factorTables(
  factors: readonly SharedFactor[],
  alike: readonly Namesake[],
  missions: Missions,
  wording: Wording,
): HeadquartersTable[] {
  const { headquarters } = wording.text;
  const { captions, columns, kinds } = headquarters;
  const nameOf = new Map(missions.map((mission) => [mission.id, shortName(mission)]));
  const named = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id);
  return [
    tableOf(
      'factors',
      captions.factors,
      [
        ['kind', columns.kind],
        ['name', columns.name],
        ['identity', columns.identity],
        ['mission', columns.mission],
        ['told', columns.told],
        ['leads', columns.leads],
      ],
      factors.flatMap((factor) =>
        factor.missions.map(({ mission, worst }) => [
          textCell(kinds[factor.kind], factor.kind),
          textCell(factorName(factor, wording), factor.name),
          textCell(headquarters.identities[factor.by], factor.by),
          textCell(nameOf.get(mission) ?? mission, mission),
          toldCell(worst, wording),
          textCell(toldWhy(worst, wording)),
        ]),
      ),
    ),
    ...(alike.length > 0
      ? [
          tableOf(
            'namesakes',
            captions.namesakes,
            [
              ['kind', columns.kind],
              ['name', columns.name],
              ['why', columns.why],
            ],
            alike.map(({ kind, name, missions: ids }) => [
              textCell(kinds[kind], kind),
              textCell(name),
              textCell(headquarters.namesake(name, named(ids))),
            ]),
          ),
        ]
      : []),
  ];
}

export function controlTable(missions: Missions, wording: Wording, id = 'controls'): HeadquartersTable {
  const { headquarters } = wording.text;
  return tableOf(
    id,
    headquarters.captions[id === 'controls' ? 'controls' : 'comparison-controls'],
    [['controlClass', headquarters.columns.controlClass], ...missionColumns(missions)],
    CONTROL_CLASSES.map((controlClass) => [
      textCell(headquarters.controlClasses[controlClass], controlClass),
      ...missions.map(({ current }) => {
        const state = current?.digest.controls[controlClass] ?? 'NOT_ASSESSED';
        const words = headquarters.controlStates[state];
        return state === 'NOT_ASSESSED' ? openCell(words) : textCell(words, state);
      }),
    ]),
    headquarters.notes.controls,
  );
}

export function progressTable(missions: Missions, wording: Wording, id = 'progress'): HeadquartersTable {
  const { headquarters } = wording.text;
  const { columns } = headquarters;
  return tableOf(
    id,
    headquarters.captions[id === 'progress' ? 'progress' : 'comparison-progress'],
    [['item', columns.item], ['criterion', columns.criterion], ...missionColumns(missions)],
    PROGRESS_ITEMS.map(({ code }, i) => [
      textCell(headquarters.progress[code].title, code),
      textCell(headquarters.progress[code].criterion),
      ...missions.map(({ current }) => {
        const state = current?.digest.progress[i] ?? 'NOT_ASSESSED';
        const words = headquarters.progressStates[state];
        return state === 'NOT_ASSESSED' ? openCell(words) : textCell(words, state);
      }),
    ]),
    headquarters.notes.progress,
  );
}

export interface BoardRow {
  readonly mission: MissionView;
  readonly entry: BoardEntry;
}

export function boardTable(rows: readonly BoardRow[], wording: Wording): HeadquartersTable {
  const { headquarters, vocabulary, cover } = wording.text;
  const { columns, statuses, captions } = headquarters;
  return tableOf(
    'recommendations',
    captions.recommendations,
    [
      ['mission', columns.mission],
      ['number', columns.number, 'end'],
      ['measure', columns.measure],
      ['owner', columns.owner],
      ['status', columns.status],
      ['due', columns.due],
      ['expected', columns.expected],
      ['remains', columns.remains],
      ['acceptance', columns.acceptance],
    ],
    rows.map(({ mission, entry }) => [
      missionCell(mission),
      textCell(String(entry.number), entry.number),
      textCell(entry.measure),
      entry.owner ? textCell(vocabulary.officeTypes[entry.owner], entry.owner) : openCell(cover.notAssessed),
      textCell(statuses[entry.status], entry.status),
      textCell(entry.due),
      textCell(entry.expected),
      textCell(entry.remains),
      textCell(entry.acceptance),
    ]),
  );
}

/** The words of a column of counts. */
export function countColumn(id: CountTable['id'], code: string, { text }: Wording): string {
  if (code === UNTYPED) return text.headquarters.untyped;
  const of = { stores: 'storeForms', groups: 'groupTypes', incidents: 'incidentTypes' } as const;
  return text.analyses.words[of[id]][code] ?? code;
}

export function countWrittenTables(
  tables: readonly CountTable[],
  missions: Missions,
  below: number,
  wording: Wording,
): HeadquartersTable[] {
  const { headquarters, cover } = wording.text;
  const cell = (count: number | null, isMapped: boolean) => {
    if (!isMapped) return openCell(cover.notAssessed);
    return count === null
      ? textCell(headquarters.suppressed, null, { suppressed: true })
      : textCell(String(count), count);
  };
  return tables.map((table) =>
    tableOf(
      table.id,
      headquarters.counted[table.id],
      [
        ['mission', headquarters.columns.mission],
        ...table.columns.map((code) => [code, countColumn(table.id, code, wording), 'end'] as const),
        ['total', headquarters.columns.total, 'end'],
      ],
      [
        ...table.rows.map(({ cells, total }, i) => [
          missionCell(missions[i]!),
          ...[...cells, total].map((count) => cell(count, table.mapped[i]!)),
        ]),
        [
          textCell(headquarters.total, null),
          ...[...table.columnTotals, table.grandTotal].map((count) => cell(count, table.mapped.includes(true))),
        ],
      ],
      headquarters.suppressedNote(below),
    ),
  );
}

export function releasedTable(courses: readonly MissionCourse[], wording: Wording, markings: Record<string, string>) {
  const { headquarters, cover } = wording.text;
  const { columns } = headquarters;
  return tableOf(
    'released',
    headquarters.captions.released,
    [
      ['mission', columns.mission],
      ['issue', columns.issue, 'end'],
      ['title', columns.title],
      ['state', columns.state],
      ['asOf', columns.asOf],
      ['releasedOn', columns.releasedOn],
      ['marking', columns.marking],
      ['fingerprint', columns.fingerprint],
    ],
    courses.flatMap(({ mission, points }) =>
      points
        .map(({ issue }) => [
          missionCell(mission),
          textCell(String(issue.issue), issue.issue),
          textCell(issue.title),
          textCell(headquarters.issueStates[issue.state], issue.state),
          textCell(cover.date(issue.asOf), issue.asOf),
          textCell(cover.date(issue.releasedAt.slice(0, 10)), issue.releasedAt),
          textCell(markings[issue.marking] ?? issue.marking, issue.marking),
          textCell(issue.fingerprint),
        ])
        .reverse(),
    ),
  );
}

/** Up to four missions, one a column. */
export function comparisonTables(missions: Missions, wording: Wording): HeadquartersTable[] {
  const { headquarters } = wording.text;
  return [
    tableOf(
      'comparison',
      headquarters.captions.comparison,
      [['theme', headquarters.columns.theme], ...missionColumns(missions)],
      THEMES.map(({ code }, i) => [
        textCell(headquarters.themes[code].title, code),
        ...missions.map((mission) => toldCell(cellsOf(mission)[i]!, wording)),
      ]),
      headquarters.notes.themes,
    ),
    controlTable(missions, wording, 'comparison-controls'),
    progressTable(missions, wording, 'comparison-progress'),
  ];
}
