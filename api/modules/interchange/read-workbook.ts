import readXlsxFile from 'read-excel-file/node';
import { HELP_SHEET } from '../../../graph-schema/sheet-columns.ts';
import { isBlank } from './cell-text.ts';
import { formulaCells } from './formula-cells.ts';
import { LIMITS } from './limits.ts';
import type { FaultList } from './sheet-fault.ts';
import type { RawSheet } from './sheet-file.ts';
import { repackWorkbook, unpackWorkbook, WorkbookRefused } from './unpack-workbook.ts';

const EXPECTED = 'an XLSX workbook with one sheet per kind of entry';

/** Reads every sheet of a workbook, each cell as the text that a CSV file would hold. */
export async function readWorkbook(file: string, bytes: Uint8Array, faults: FaultList): Promise<RawSheet[]> {
  const refuse = (message: string) => {
    faults.add({ sheet: file, code: 'NOT_A_WORKBOOK', message, expected: EXPECTED });
    return [];
  };
  // The container of old .xls files, which also holds workbooks locked by a password.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    return refuse(`${file} is locked by a password or in the old Excel format; save it as an open XLSX file.`);
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse(`${file} is not an XLSX workbook.`);
  try {
    const entries = unpackWorkbook(bytes);
    const workbook = await readXlsxFile(Buffer.from(repackWorkbook(entries)), { trim: false });
    reportFormulas(file, entries, faults);
    return workbook
      .map(({ sheet, data }) => asRawSheet(file, sheet.trim().toLowerCase(), data))
      .filter(({ sheet }) => sheet !== HELP_SHEET);
  } catch (error) {
    if (error instanceof WorkbookRefused) return refuse(`${file}: ${error.message}`);
    return refuse(`${file} is damaged or is not an XLSX workbook.`);
  }
}

function asRawSheet(file: string, sheet: string, data: readonly (readonly unknown[])[]): RawSheet {
  const [header = [], ...rows] = data.map((row) => row.map(textOf));
  return {
    sheet,
    file,
    header: header.map((title) => title.trim()),
    rows: rows
      .slice(0, LIMITS.rows + 1)
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => !isBlank(cell))),
    blockedBy: null,
  };
}

/** Dates without a time of day are written as sheets write them; a workbook has no time zone. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? '' : value.toISOString().replace('T00:00:00.000Z', '');
  return String(value);
}

/** A cell with a formula shows a value that was last worked out elsewhere; that value is read, and said so. */
function reportFormulas(file: string, entries: Record<string, Uint8Array>, faults: FaultList): void {
  for (const { sheet, cells } of formulaCells(entries)) {
    const [first] = cells;
    const more = cells.length > 1 ? ` and ${cells.length - 1} more` : '';
    faults.add({
      sheet,
      row: first?.row ?? null,
      column: null,
      code: 'FORMULA',
      severity: 'warning',
      message: `${file} has a formula in cell ${first?.reference}${more}. Sangar never works out a formula; the value that was last shown is read.`,
      expected: 'plain values',
    });
  }
}
