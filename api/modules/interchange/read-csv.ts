import { CsvError, parse } from 'csv-parse/sync';
import { isBlank } from './cell-text.ts';
import { decodeText } from './decode-text.ts';
import { knownColumnNames } from './known-columns.ts';
import { LIMITS } from './limits.ts';
import type { CellPreview, FaultList } from './sheet-fault.ts';
import type { Acceptance, RawSheet } from './sheet-file.ts';

const DELIMITERS = [
  { character: ',', word: 'commas' },
  { character: ';', word: 'semicolons' },
  { character: '\t', word: 'tabs' },
  { character: '|', word: 'vertical bars' },
] as const;
type Delimiter = (typeof DELIMITERS)[number];

const MOST_PREVIEWS = 5;

/**
 * Reads one CSV sheet. A file of another encoding or separator is read as what it seems to be, so that everything
 * wrong in it is found at once, but stays blocked until that reading is accepted.
 */
export function readCsv(
  sheet: string,
  file: string,
  bytes: Uint8Array,
  accept: Acceptance,
  faults: FaultList,
): RawSheet | null {
  const reading = decodeText(bytes);
  if (reading.type === 'binary') {
    const message = `${file} is not a text file.`;
    faults.add({ sheet, code: 'ENCODING', message, expected: 'a CSV file in UTF-8' });
    return null;
  }
  const delimiter = findDelimiter(sheet, reading.text);
  const table = parseTable(sheet, file, reading.text, delimiter, faults);
  if (!table) return null;
  const [header = [], ...rows] = table;
  const raw: RawSheet = {
    sheet,
    file,
    header: header.map((title) => title.trim()),
    rows: rows
      .map((cells, index) => ({ row: index + 2, cells }))
      .filter(({ cells }) => cells.some((cell) => !isBlank(cell))),
    blockedBy: null,
  };
  if (reading.type === 'other') {
    const accepted = reading.encoding === 'utf-16' || accept.encoding === reading.encoding;
    const id = reportEncoding(raw, reading.encoding, accepted, faults);
    if (!accepted) raw.blockedBy ??= id;
  }
  if (delimiter.character !== ',') {
    const id = reportDelimiter(raw, delimiter, accept.delimiter === true, faults);
    if (!accept.delimiter) raw.blockedBy ??= id;
  }
  return raw;
}

/** The separator by which the first line gives most known column names; a comma where none gives more. */
function findDelimiter(sheet: string, text: string): Delimiter {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/)).slice(0, LIMITS.cellCharacters);
  const known = new Set(knownColumnNames(sheet));
  const score = ({ character }: Delimiter) =>
    firstLine.split(character).filter((title) => known.has(title.trim().replaceAll('"', ''))).length;
  return DELIMITERS.reduce((best, each) => (score(each) > score(best) ? each : best));
}

function parseTable(
  sheet: string,
  file: string,
  text: string,
  delimiter: Delimiter,
  faults: FaultList,
): string[][] | null {
  try {
    return parse(text, {
      bom: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      delimiter: delimiter.character,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: LIMITS.rowCharacters,
      to: LIMITS.rows + 2,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { message, row } = syntaxFault(file, error);
    faults.add({
      sheet,
      row,
      code: 'SYNTAX',
      message,
      expected:
        'cells separated by commas, with a pair of quotation marks around text that holds commas, quotation marks or line ends',
    });
    return null;
  }
}

function syntaxFault(file: string, error: CsvError): { message: string; row: number | null } {
  const records = (error as CsvError & { records?: number }).records;
  const row = typeof records === 'number' ? records + 1 : null;
  const place = row === null ? '' : ` in row ${row}`;
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return { message: `${file} has a quotation mark${place} that is never closed.`, row };
    case 'CSV_MAX_RECORD_SIZE':
      return { message: `${file} has a row${place} that is too long to read; a quotation mark may be missing.`, row };
    default:
      return { message: `${file} cannot be read as CSV${place}: a quotation mark stands where none belongs.`, row };
  }
}

function reportEncoding(raw: RawSheet, encoding: string, accepted: boolean, faults: FaultList): string {
  const name = encoding === 'utf-16' ? 'UTF-16' : 'Windows-1252';
  const next = accepted
    ? `It was read as ${name}.`
    : `Accept that reading if the preview looks right, or save the file as UTF-8.`;
  return faults.add({
    sheet: raw.sheet,
    code: 'ENCODING',
    severity: accepted ? 'warning' : 'error',
    message: `${raw.file} is not valid UTF-8; it reads as ${name}. ${next}`,
    expected: 'a CSV file in UTF-8',
    preview: previewOf(raw),
  });
}

/** The cells in which the reading matters: those with characters beyond ASCII. */
function previewOf(raw: RawSheet): CellPreview[] {
  const previews: CellPreview[] = [];
  for (const { row, cells } of raw.rows) {
    for (const [index, text] of cells.entries()) {
      if (!/[^\x20-\x7e\s]/.test(text)) continue;
      previews.push({ row, column: raw.header[index] ?? '', text: text.slice(0, 120) });
      if (previews.length === MOST_PREVIEWS) return previews;
    }
  }
  return previews;
}

function reportDelimiter(raw: RawSheet, delimiter: Delimiter, accepted: boolean, faults: FaultList): string {
  const next = accepted
    ? `It was read that way.`
    : 'Accept that reading, or save the file with commas. Until then its rows stay out.';
  return faults.add({
    sheet: raw.sheet,
    code: 'DELIMITER',
    severity: accepted ? 'warning' : 'error',
    message: `${raw.file} is separated by ${delimiter.word}, not commas; its header reads well with ${delimiter.word}. ${next}`,
    expected: 'a CSV file separated by commas',
  });
}
