import { NODE_KIND_NAMES, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { HELP_SHEET, LINKS_SHEET } from '../../../graph-schema/sheet-columns.ts';
import { LIMITS, megabytes } from './limits.ts';
import { nearest } from './nearest.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';
import type { FaultList } from './sheet-fault.ts';
import type { Acceptance, RawSheet, SheetFile } from './sheet-file.ts';

/** Every sheet an import knows, in the order in which they are read and written. */
export const SHEET_NAMES: readonly string[] = [...NODE_KIND_NAMES.map((kind) => nodeKindOf(kind).sheet), LINKS_SHEET];

export interface SheetsRead {
  sheets: RawSheet[];
  /** Files that were passed over because they are not sheets. */
  passedOver: string[];
  /** Sheets of which nothing could be read, with the fault that says why. */
  unread: Map<string, string>;
}

/** Reads CSV files and workbooks into raw sheets; what cannot be read becomes a fault. */
export async function readSheets(
  files: readonly SheetFile[],
  accept: Acceptance,
  faults: FaultList,
): Promise<SheetsRead> {
  const sheets = new Map<string, RawSheet>();
  const passedOver: string[] = [];
  const unread = new Map<string, string>();
  if (!withinLimits(files, faults)) return { sheets: [], passedOver, unread };
  const take = (raw: RawSheet) => {
    const first = sheets.get(raw.sheet);
    if (first) reportTwice(first, raw, faults);
    else if (knowsSheet(raw, faults)) sheets.set(raw.sheet, raw);
    else passedOver.push(raw.sheet);
  };
  for (const { name, bytes } of files) {
    const [stem, extension] = splitName(name);
    if (/[/\\\0]/.test(name) || name.startsWith('.')) {
      faults.add({
        sheet: name,
        code: 'FILE_NAME',
        message: `${JSON.stringify(name.slice(0, 80))} is not a plain file name.`,
        expected: 'a file name without folders',
      });
    } else if (extension === 'xlsx') {
      for (const raw of await readWorkbook(name, bytes, faults)) take(raw);
    } else if (extension === 'csv' && stem.toLowerCase() !== HELP_SHEET) {
      const sheet = stem.toLowerCase();
      const raw = readCsv(sheet, name, bytes, accept, faults);
      if (raw) take(raw);
      else unread.set(sheet, faults.last());
    } else passedOver.push(name);
  }
  const known = SHEET_NAMES.flatMap((name) => sheets.get(name) ?? []);
  return { sheets: withinRows(known, faults) ? known : [], passedOver, unread };
}

function splitName(name: string): [stem: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1).toLowerCase()];
}

function withinLimits(files: readonly SheetFile[], faults: FaultList): boolean {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const refuse = (message: string, expected: string) => {
    faults.add({ sheet: files[0]?.name ?? '', code: 'TOO_LARGE', message, expected });
    return false;
  };
  if (files.length > LIMITS.files) return refuse(`There are ${files.length} files.`, `at most ${LIMITS.files} files`);
  if (bytes > LIMITS.bytes) {
    return refuse(`The files hold ${megabytes(bytes)} together.`, `at most ${megabytes(LIMITS.bytes)} in one import`);
  }
  return true;
}

function withinRows(sheets: readonly RawSheet[], faults: FaultList): boolean {
  const rows = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  if (rows <= LIMITS.rows) return true;
  const message = `The sheets hold more than ${LIMITS.rows.toLocaleString('en')} rows together.`;
  faults.add({ sheet: sheets[0]?.sheet ?? '', code: 'TOO_LARGE', message, expected: 'fewer rows in one import' });
  return false;
}

function knowsSheet(raw: RawSheet, faults: FaultList): boolean {
  if (SHEET_NAMES.includes(raw.sheet)) return true;
  if (raw.rows.length === 0) return false;
  const near = nearest(raw.sheet, SHEET_NAMES);
  const hint = near ? `; nearest: ${near}` : '';
  faults.add({
    sheet: raw.sheet,
    code: 'UNKNOWN_SHEET',
    message: `${raw.file} has a sheet ${raw.sheet.slice(0, 60)}, which is not known${hint}. Its rows stay out.`,
    expected: `one of ${SHEET_NAMES.join(', ')}`,
  });
  return false;
}

function reportTwice(first: RawSheet, second: RawSheet, faults: FaultList): void {
  first.blockedBy ??= faults.add({
    sheet: first.sheet,
    code: 'SHEET_TWICE',
    message: `The sheet ${first.sheet} comes twice, in ${first.file} and in ${second.file}. Neither is taken.`,
    expected: 'each sheet once',
  });
}
