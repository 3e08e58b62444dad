import type { CellPreview, FaultList } from './sheet-fault.ts';
import type { RawSheet } from './sheet-file.ts';

const MOST_PREVIEWS = 5;

/** Says that a file is not UTF-8, how it reads, and what that reading looks like. */
export function reportEncoding(raw: RawSheet, encoding: string, accepted: boolean, faults: FaultList): string {
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

export function reportDelimiter(raw: RawSheet, delimiter: string, accepted: boolean, faults: FaultList): string {
  const next = accepted
    ? `It was read that way.`
    : 'Accept that reading, or save the file with commas. Until then its rows stay out.';
  return faults.add({
    sheet: raw.sheet,
    code: 'DELIMITER',
    severity: accepted ? 'warning' : 'error',
    message: `${raw.file} is separated by ${delimiter}, not commas; its header reads well with ${delimiter}. ${next}`,
    expected: 'a CSV file separated by commas',
  });
}
