import { zipSync } from 'fflate';
import type { SentFile } from '../base/send-file.ts';
import type { SheetFile } from './sheet-file.ts';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as it is, CSV files in one archive. `name` is without an ending. */
export function sheetPackage(name: string, format: 'csv' | 'xlsx', files: readonly SheetFile[]): SentFile {
  const workbook = format === 'xlsx' ? files[0] : undefined;
  return workbook
    ? { name: `${name}.xlsx`, contentType: WORKBOOK, bytes: workbook.bytes }
    : { name: `${name}.zip`, contentType: 'application/zip', bytes: archiveOf(files) };
}

/** The date is fixed, so that the same sheets give the same archive. */
const archiveOf = (files: readonly SheetFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])), { mtime: '1980-01-02' });
