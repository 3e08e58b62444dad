import type {
  Block,
  BulletList,
  Paragraph,
  Run,
  Section,
  Table,
  TableCell,
} from '../../graph-schema/assessment-document.ts';
import { plain } from './runs.ts';

export const paragraph = (runs: readonly Run[]): Paragraph => ({ type: 'paragraph', runs: [...runs] });
export const bullets = (items: readonly (readonly Run[])[]): BulletList => ({
  type: 'list',
  ordered: false,
  items: items.map((item) => [...item]),
});
export const numbered = (items: readonly (readonly Run[])[]): BulletList => ({ ...bullets(items), ordered: true });

export type Column = Table['columns'][number];
/** A column by its title and its share of the width; figures align at the end. */
export const column = (title: string, width: number, align: Column['align'] = 'start'): Column => ({
  title,
  width,
  align,
});

export const cell = (content: string | readonly Run[]): TableCell => ({
  runs: typeof content === 'string' ? plain(content) : [...content],
});
/** A cell on the ramp: 0 is the palest step, 1 the darkest; the words say the same. */
export const shaded = (content: string | readonly Run[], shade: number): TableCell => ({ ...cell(content), shade });
/** The cell that says that nobody has assessed it; hatched in every rendering. */
export const openCell = (words: string): TableCell => ({ runs: plain(words), notAssessed: true });

export const table = (
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  note: string | null = null,
): Table => ({ type: 'table', caption, columns: [...columns], rows: rows.map((row) => [...row]), note });

/** A table that shows the first rows and says how many more there are: annexes are for bulk, and even they end. */
export function longTable(
  caption: string,
  columns: readonly Column[],
  rows: readonly (readonly TableCell[])[],
  most: number,
  more: (n: number) => string,
  note: string | null = null,
): Table {
  const left = rows.length - most;
  const notes = [...(note ? [note] : []), ...(left > 0 ? [more(left)] : [])];
  return table(caption, columns, rows.slice(0, most), notes.length > 0 ? notes.join(' ') : null);
}

/** A section before it has a number: the outline gives it one. */
export interface SectionDraft {
  id: string;
  title: string;
  contributors: string[];
  status: Section['status'];
  blocks: Block[];
  sections: SectionDraft[];
}
/** A part of a section; it shares the section's contributors. */
export const part = (id: string, title: string, blocks: readonly Block[]): SectionDraft => ({
  id,
  title,
  contributors: [],
  status: 'FILLED',
  blocks: [...blocks],
  sections: [],
});
