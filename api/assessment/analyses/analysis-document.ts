import type { AssessmentDocument, Block, Section, TableCell } from '../../../graph-schema/assessment-document.ts';
import type { MissionScore } from '../../exposure-model/mission-score.ts';
import { bullets, cell, column, openCell, paragraph, shaded, table } from '../blocks.ts';
import { documentHead } from '../document-head.ts';
import type { AssessmentLanguage } from '../language/catalogue.ts';
import { plain } from '../runs.ts';
import type { WritingContext } from './writing-context.ts';
import type { WrittenAnalysis, WrittenCell, WrittenFigure, WrittenTable } from './written-analysis.ts';

/** Rows of one table of a document; the sheets have all. */
const MOST_ROWS = 400;
/** Columns that a page holds without breaking words. */
const MOST_COLUMNS = 7;

interface Making {
  readonly language: AssessmentLanguage;
  readonly score: MissionScore;
  /** ISO date, printed on the cover. */
  readonly generatedOn: string;
}

/** One analysis as a document of its own, for whoever takes it to a meeting: findings first, then every table. */
export function analysisDocument(
  context: WritingContext,
  written: WrittenAnalysis,
  { language, score, generatedOn }: Making,
): AssessmentDocument {
  const { reading, text } = context;
  const { findings, missing, pictures, sheets } = text.analyses.document;
  const { ceilingNote } = text.sentences;
  const head = documentHead({ reading, score, language, generatedOn, ceilingNote });
  const grids = written.figures.flatMap((figure) => (figure.type === 'GRID' ? [gridTable(figure)] : []));
  const more = text.cover.moreRows;
  const parts: [string, string, Block[]][] = [
    ['findings', findings, [...opening(written), ...written.findings]],
    ...(grids.length > 0 ? [['pictures', pictures, grids] as [string, string, Block[]]] : []),
    ...written.tables.map((one): [string, string, Block[]] => [one.id, one.caption, rowsTables(one, more)]),
    ...(written.missing.length > 0
      ? [
          ['missing', missing, [bullets(written.missing.map(({ sentence }) => plain(sentence)))]] as [
            string,
            string,
            Block[],
          ],
        ]
      : []),
  ];
  return {
    ...head,
    title: `${head.mission.acronym ?? head.mission.name}: ${written.title}`,
    cover: [
      { label: sheets.mission, value: head.mission.name },
      { label: sheets.analysis, value: written.title },
      { label: sheets.asOf, value: text.cover.date(score.asOf) },
    ],
    sections: parts.map(
      ([id, title, blocks], i): Section => ({
        id,
        number: String(i + 1),
        title,
        contributors: [],
        status: 'FILLED',
        blocks,
        sections: [],
      }),
    ),
  };
}

const opening = ({ question, caution }: WrittenAnalysis): Block[] => [
  paragraph(plain(question)),
  ...(caution ? [paragraph([{ text: caution, emphasis: true }])] : []),
];

function cellOf(written: WrittenCell): TableCell {
  const { runs, assessed, shade } = written;
  if (!assessed) return openCell(textOf(written));
  return shade === null ? cell(runs) : shaded(runs, shade);
}

/** A table wider than a page holds is told in parts, each with the column that says what a row is about. */
export function rowsTables({ caption, columns, rows, note }: WrittenTable, more: (n: number) => string): Block[] {
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - MOST_ROWS;
  const notes = [...(note ? [note] : []), ...(left > 0 ? [more(left)] : [])];
  const parts = Math.ceil((columns.length - 1) / (MOST_COLUMNS - 1));
  const size = Math.ceil((columns.length - 1) / parts);
  return Array.from({ length: parts }, (_, part) => {
    const at = [0, ...columns.keys()].filter((i, place) => place === 0 || (i > part * size && i <= (part + 1) * size));
    const own = shown.map((row) => at.map((i) => row[i]!));
    const widths = widthsOf(
      at.map((i) => columns[i]!.title),
      own,
    );
    return table(
      parts === 1 ? caption : `${caption} (${part + 1}/${parts})`,
      at.map((i, place) => column(columns[i]!.title, widths[place]!, columns[i]!.align)),
      own.map((row) => row.map(cellOf)),
      part === parts - 1 && notes.length > 0 ? notes.join(' ') : null,
    );
  });
}

function gridTable({ caption, columns, rows, cells }: Extract<WrittenFigure, { type: 'GRID' }>): Block {
  const titles = ['', ...columns.map(textOf)];
  const all = rows.map((label, row) => [label, ...cells[row]!]);
  const widths = widthsOf(titles, all);
  return table(
    caption,
    titles.map((title, i) => column(title, widths[i]!)),
    all.map((row) => row.map(cellOf)),
  );
}

const textOf = ({ runs }: WrittenCell): string => runs.map((run) => run.text).join('');

/** Letters that a column needs at least, and beyond which it needs no more. */
const NARROWEST = 9;
const WIDEST = 120;

/** Shares of the width: by the root of what stands in a column, so that long texts get more and short ones enough. */
function widthsOf(titles: readonly string[], rows: readonly (readonly WrittenCell[])[]): number[] {
  const needs = titles.map((title, i) => {
    const letters = rows.reduce((sum, row) => sum + textOf(row[i]!).length, 0) / Math.max(1, rows.length);
    const longestWord = Math.max(...title.split(/\s/).map((word) => word.length));
    return Math.sqrt(Math.min(WIDEST, Math.max(NARROWEST, longestWord, letters)));
  });
  const all = needs.reduce((sum, one) => sum + one, 0);
  return needs.map((one) => one / all);
}
