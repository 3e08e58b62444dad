import type { AssessmentDocument, Section, TableCell } from '../../../graph-schema/assessment-document.ts';
import { OFFICE_TYPES } from '../../../graph-schema/values.ts';
import { type AssessmentCatalogue, CATALOGUES } from '../language/catalogue.ts';

export const BOARD_STATUSES = ['OPEN', 'OVERDUE', 'DONE', 'DROPPED'] as const;
export type BoardStatus = (typeof BOARD_STATUSES)[number];

/** A recommendation as a released document tells of it, in the document's language. */
export interface BoardEntry {
  /** Its number in the issue. */
  readonly number: number;
  readonly measure: string;
  /** Null: not assessed. */
  readonly owner: (typeof OFFICE_TYPES)[number] | null;
  readonly status: BoardStatus;
  readonly due: string;
  readonly expected: string;
  readonly remains: string;
  readonly acceptance: string;
}

const PART = 'measures-followed';

/**
 * The recommendations that a frozen document lists. The document is what was released, so what a rendering for its
 * reader left out is not there; nothing is read from the register that goes on beside it.
 */
export function readBoard({ sections, language }: Pick<AssessmentDocument, 'sections' | 'language'>): BoardEntry[] {
  const text = CATALOGUES[language];
  const rows = partsOf(sections)
    .filter(({ id }) => id === PART)
    .flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'table' ? block.rows : [])));
  return rows.map(([, measure, owner, due, expected, remains, acceptance], i) => ({
    number: i + 1,
    // What is emphasised says since when it stands there, and is no part of the measure.
    measure: textOf(measure, (run) => !run.emphasis).trim(),
    owner: ownerIn(textOf(owner), text),
    status: statusOf(due, text),
    due: textOf(due),
    expected: textOf(expected),
    remains: textOf(remains),
    acceptance: textOf(acceptance),
  }));
}

const partsOf = (sections: readonly Section[]): Section[] =>
  sections.flatMap((section) => [section, ...partsOf(section.sections)]);

const textOf = (cell: TableCell | undefined, wanted: (run: TableCell['runs'][number]) => boolean = () => true) =>
  (cell?.runs ?? [])
    .filter(wanted)
    .map(({ text }) => text)
    .join('');

const ownerIn = (words: string, { vocabulary }: AssessmentCatalogue) =>
  OFFICE_TYPES.find((office) => vocabulary.officeTypes[office] === words) ?? null;

/** The column of the due date says so where it is done, dropped or overdue; a day is anything else. */
function statusOf(due: TableCell | undefined, { composition }: AssessmentCatalogue): BoardStatus {
  const { states, overdue } = composition.recommendations;
  const words = textOf(due);
  if (due?.notAssessed) return 'OPEN';
  if (words === states.DONE) return 'DONE';
  if (words === states.DROPPED) return 'DROPPED';
  const [before = ''] = overdue(ANY_DAY).split(ANY_DAY);
  return words.startsWith(before) ? 'OVERDUE' : 'OPEN';
}
/** No date, so that it is printed as it is. */
const ANY_DAY = '?';
