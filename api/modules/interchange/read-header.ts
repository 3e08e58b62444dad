import { isBlank } from './cell-text.ts';
import { columnsOfSheet } from './known-columns.ts';
import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import type { FaultList } from './sheet-fault.ts';
import type { Acceptance, RawSheet } from './sheet-file.ts';

export interface Header {
  /** Position of each known column. */
  columns: Map<string, number>;
  /** Columns that are not known and hold something, with the fault that says so. */
  unknown: { position: number; blockedBy: string }[];
  /** A fault that keeps the whole sheet out. */
  blockedBy: string | null;
}

/** Finds the columns of a sheet. An unknown column that holds values would lose them, so its rows wait for a decision. */
export function readHeader(raw: RawSheet, accept: Acceptance, faults: FaultList): Header {
  const { sheet } = raw;
  const known = columnsOfSheet(sheet);
  const names = new Set(known.map(({ name }) => name));
  const header: Header = { columns: new Map(), unknown: [], blockedBy: raw.blockedBy };
  if (raw.header.length > LIMITS.columns) {
    header.blockedBy = faults.add({
      sheet,
      row: 1,
      code: 'TOO_LARGE',
      message: `${raw.file} has ${raw.header.length} columns.`,
      expected: `at most ${LIMITS.columns} columns`,
    });
    return header;
  }
  for (const [position, title] of raw.header.entries()) {
    const name = accept.mapColumns?.[`${sheet}.${title}`] ?? title;
    if (names.has(name)) takeColumn(raw, header, name, position, faults);
    else if (!isIgnored(sheet, title, accept)) reportUnknown(raw, header, title, position, [...names], faults);
  }
  const missing = known.filter(({ name, required }) => required && !header.columns.has(name)).map(({ name }) => name);
  if (missing.length > 0) {
    const id = faults.add({
      sheet,
      row: 1,
      column: missing[0] ?? null,
      code: 'MISSING_COLUMN',
      message: `The header of ${raw.file} has no column ${missing.join(' and no column ')}. Its rows stay out.`,
      expected: `the columns ${known
        .filter(({ required }) => required)
        .map(({ name }) => name)
        .join(', ')}`,
    });
    header.blockedBy ??= id;
  }
  return header;
}

function takeColumn(raw: RawSheet, header: Header, name: string, position: number, faults: FaultList): void {
  if (!header.columns.has(name)) {
    header.columns.set(name, position);
    return;
  }
  const id = faults.add({
    sheet: raw.sheet,
    row: 1,
    column: name,
    code: 'COLUMN_TWICE',
    message: `The column ${name} comes twice, as columns ${header.columns.get(name)! + 1} and ${position + 1}. Its rows stay out.`,
    expected: 'each column once',
  });
  header.blockedBy ??= id;
}

const isIgnored = (sheet: string, title: string, { ignoreColumns }: Acceptance): boolean =>
  ignoreColumns?.some((each) => each === '*' || each === `${sheet}.${title}`) ?? false;

function reportUnknown(
  raw: RawSheet,
  header: Header,
  title: string,
  position: number,
  names: string[],
  faults: FaultList,
): void {
  const holding = raw.rows.filter(({ cells }) => !isBlank(cells[position] ?? '')).length;
  if (title === '' && holding === 0) return;
  const near = nearest(title, names);
  const rows = holding === 1 ? 'One row has' : `${holding.toLocaleString('en')} rows have`;
  const loss =
    holding === 0
      ? 'It holds no value and is left out.'
      : `${rows} a value in it, which would be dropped: ignore the column or map it to a known one.`;
  const named = title === '' ? `Column ${position + 1} has no title, so it` : `Column ${title.slice(0, 60)}`;
  const id = faults.add({
    sheet: raw.sheet,
    row: 1,
    column: title.slice(0, 60) || null,
    code: 'UNKNOWN_COLUMN',
    severity: holding === 0 ? 'warning' : 'error',
    message: `${named} is not known to this sheet${near ? `; nearest: ${near}` : ''}. ${loss}`,
    expected: `a column that the sheet ${raw.sheet} knows`,
  });
  if (holding > 0) header.unknown.push({ position, blockedBy: id });
}
