import type { Told } from '../../headquarters/theme-cell.ts';
import type { WrittenCell, WrittenTable } from '../analyses/written-analysis.ts';
import { plain } from '../runs.ts';
import { shadeOf, toldShort, type Wording } from './headquarters-words.ts';

/** A cell that may also be known and not told. */
export interface HeadquartersCell extends WrittenCell {
  readonly suppressed: boolean;
}
export interface HeadquartersTable extends Omit<WrittenTable, 'rows'> {
  readonly rows: readonly (readonly HeadquartersCell[])[];
}

export const textCell = (words: string, value: unknown = words, more: Partial<HeadquartersCell> = {}) =>
  ({ runs: plain(words), assessed: true, shade: null, value, suppressed: false, ...more }) satisfies HeadquartersCell;

/** Not assessed says so in words. */
export const openCell = (words: string): HeadquartersCell => textCell(words, null, { assessed: false });

export const toldCell = (told: Told, wording: Wording): HeadquartersCell =>
  told.state === 'NOT_ASSESSED'
    ? openCell(toldShort(told, wording))
    : textCell(toldShort(told, wording), told.state === 'LIKELIHOOD' ? told.likelihood : told.state, {
        shade: shadeOf(told),
      });

export const tableOf = (
  id: string,
  caption: string,
  columns: readonly (readonly [key: string, title: string, align?: 'end'])[],
  rows: HeadquartersTable['rows'],
  note: string | null = null,
): HeadquartersTable => ({
  id,
  caption,
  note,
  columns: columns.map(([key, title, align]) => ({ key, title, align: align ?? 'start' })),
  rows,
});
