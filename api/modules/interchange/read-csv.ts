import { CsvError, parse } from 'csv-parse/sync';
import { isBlank } from './cell-text.ts';
import { decodeText } from './decode-text.ts';
import { knownColumnNames } from './known-columns.ts';
import { LIMITS } from './limits.ts';
import { reportDelimiter, reportEncoding } from './report-reading.ts';
import type { FaultList } from './sheet-fault.ts';
import type { Acceptance, RawSheet } from './sheet-file.ts';

const DELIMITERS = [
  { character: ',', word: 'commas' },
  { character: ';', word: 'semicolons' },
  { character: '\t', word: 'tabs' },
  { character: '|', word: 'vertical bars' },
] as const;
type Delimiter = (typeof DELIMITERS)[number];

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
    const id = reportDelimiter(raw, delimiter.word, accept.delimiter === true, faults);
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
