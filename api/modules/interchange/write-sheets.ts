import { stringify } from 'csv-stringify/sync';
import { strToU8 } from 'fflate';
import writeXlsxFile from 'write-excel-file/node';
import type { Cell, Table } from './export-tables.ts';
import type { SheetFile } from './sheet-file.ts';

/**
 * One CSV file a table, as RFC 4180 has it. The mark at the beginning tells spreadsheet programs that it is UTF-8.
 */
export const writeCsvFiles = (tables: readonly Table[]): SheetFile[] =>
  tables.map(({ sheet, header, rows }) => ({
    name: `${sheet}.csv`,
    bytes: strToU8(
      stringify([header, ...rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))], {
        bom: true,
        record_delimiter: '\r\n',
        quoted_match: [/[\r\n]/],
      }),
    ),
  }));

/** Text cells are typed as text, so that no program takes one for a number, a date or a formula. */
export async function writeWorkbook(name: string, tables: readonly Table[]): Promise<SheetFile> {
  const sheets = tables.map(({ sheet, header, rows }) => ({
    sheet,
    stickyRowsCount: 1,
    columns: header.map((title) => ({ width: Math.max(12, Math.min(40, title.length + 4)) })),
    data: [
      header.map((title) => ({ value: title, type: String, fontWeight: 'bold' as const })),
      ...rows.map((row) => row.map(workbookCell)),
    ],
  }));
  return { name, bytes: new Uint8Array(await writeXlsxFile(sheets).toBuffer()) };
}

function workbookCell(cell: Cell) {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  return { value: escapeForWorkbook(cell), type: String, format: '@' };
}

/** Workbooks write a sign that XML would lose as _xHHHH_; text that looks so already has its first sign written that way. */
function escapeForWorkbook(text: string): string {
  const escaped = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replaceAll('\r', '_x000D_');
  // write-excel-file 4.1 looks texts up in a plain object and takes "toString" for one that it has seen.
  return escaped in Object.prototype ? `${escapedSign(escaped.charCodeAt(0))}${escaped.slice(1)}` : escaped;
}

const escapedSign = (code: number): string => `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
