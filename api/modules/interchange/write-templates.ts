import { nodeKindOf, nodeKindOfSheet } from '../../../graph-schema/catalogue.ts';
import { HELP_SHEET } from '../../../graph-schema/sheet-columns.ts';
import type { Table } from './export-tables.ts';
import { columnsOfSheet } from './known-columns.ts';
import { SHEET_NAMES } from './read-sheets.ts';

/** Blank sheets with their headers, after one that explains every column. The help sheet is passed over when read. */
export const templateTables = (): Table[] => [
  {
    sheet: HELP_SHEET,
    header: ['sheet', 'column', 'required', 'title', 'meaning', 'accepted', 'example'],
    rows: SHEET_NAMES.flatMap(helpRows),
  },
  ...SHEET_NAMES.map((sheet) => ({ sheet, header: columnsOfSheet(sheet).map(({ name }) => name), rows: [] })),
];

function helpRows(sheet: string): Table['rows'] {
  const kind = nodeKindOfSheet(sheet);
  const about = kind ? nodeKindOf(kind).description : 'How entries belong together, one row a link.';
  const columns = columnsOfSheet(sheet).map(({ name, required, title, description, expected, example, linkTypes }) => [
    sheet,
    name,
    required,
    title,
    linkTypes.length > 0 ? `${description} Used by ${linkTypes.join(', ')}.` : description,
    `${expected}${required ? '' : '; empty means not assessed'}`,
    example,
  ]);
  return [[sheet, null, null, null, about, null, null], ...columns];
}
