import { nodeKindOfSheet } from '../../../graph-schema/catalogue.ts';
import { LINKS_SHEET, linkColumns, nodeColumns, type SheetColumn } from '../../../graph-schema/sheet-columns.ts';

const COLUMNS = new Map<string, readonly SheetColumn[]>();

/** The columns of a sheet by its name; none for a sheet that is not known. */
export function columnsOfSheet(sheet: string): readonly SheetColumn[] {
  const kind = nodeKindOfSheet(sheet);
  if (!kind && sheet !== LINKS_SHEET) return [];
  let columns = COLUMNS.get(sheet);
  if (!columns) {
    columns = kind ? nodeColumns(kind) : linkColumns();
    COLUMNS.set(sheet, columns);
  }
  return columns;
}

export const knownColumnNames = (sheet: string): string[] => columnsOfSheet(sheet).map(({ name }) => name);
