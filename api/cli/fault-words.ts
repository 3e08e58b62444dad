import type { ImportReport } from '../modules/interchange/import-report.ts';
import type { SheetFault } from '../modules/interchange/sheet-fault.ts';
import { count, rowsInWords } from './words.ts';

const LONGEST_EXPECTATION = 300;
/** Types of waiting links are named up to this many; more say nothing. */
const TYPES_NAMED = 4;

/** Every fault at its place, each with what waits for it; a fault that only follows has no entry of its own. */
export function faultWords({ faults, faultsLeftOut }: Pick<ImportReport, 'faults' | 'faultsLeftOut'>): string {
  const causes = faults.filter(({ followsFrom }) => followsFrom === null);
  if (causes.length === 0) return '';
  const errors = causes.filter(({ severity }) => severity === 'error').length;
  const warnings = causes.length - errors;
  const waiting = faults.length - causes.length;
  const totals = [
    errors > 0 ? count(errors, 'error', 'errors') : '',
    warnings > 0 ? count(warnings, 'warning', 'warnings') : '',
  ].filter((part) => part !== '');
  const rest = waiting > 0 ? `; ${count(waiting, 'more row waits', 'more rows wait')} for them` : '';
  const cut = faultsLeftOut.error + faultsLeftOut.warning;
  const more = cut > 0 ? `\n\nAnd ${count(cut, 'fault', 'faults')} more.` : '';
  const entries = causes.map((cause, i) =>
    entryOf(
      i + 1,
      cause,
      faults.filter(({ followsFrom }) => followsFrom === cause.id),
    ),
  );
  return `${totals.join(' and ')}${rest}.\n\n${entries.join('\n\n')}${more}`;
}

function entryOf(number: number, fault: SheetFault, waiting: readonly SheetFault[]): string {
  const { sheet, row, column, severity, message, expected, preview = [] } = fault;
  const place = [sheet, row === null ? 'the whole file' : `row ${row}`, column ? `column ${column}` : '']
    .filter((part) => part !== '')
    .join(', ');
  const indent = ' '.repeat(String(number).length + 2);
  const lines = [
    `${number}. ${place}${severity === 'warning' ? ' (warning)' : ''}`,
    `${indent}${message}`,
    severity === 'warning' || message.includes(expected) ? '' : `${indent}Expected: ${shorten(expected)}.`,
    ...preview.map((cell) => `${indent}Preview of row ${cell.row}, ${cell.column}: ${cell.text}`),
    severity === 'warning' ? '' : wayOut(fault, indent),
    waiting.length > 0 ? `${indent}${waitingWords(waiting)}` : '',
  ];
  return lines.filter((line) => line !== '').join('\n');
}

const shorten = (text: string): string =>
  text.length > LONGEST_EXPECTATION ? `${text.slice(0, LONGEST_EXPECTATION)}…` : text;

/** The option by which a person can accept what was found. */
function wayOut({ code, sheet, column }: SheetFault, indent: string): string {
  switch (code) {
    case 'ENCODING':
      return `${indent}To accept that reading: --accept-encoding windows-1252`;
    case 'DELIMITER':
      return `${indent}To accept that reading: --accept-delimiter`;
    case 'UNKNOWN_COLUMN':
      return column
        ? `${indent}To ignore it: --ignore-column ${sheet}.${column}; to map it: --map-column ${sheet}.${column}=NAME`
        : '';
    default:
      return '';
  }
}

function waitingWords(waiting: readonly SheetFault[]): string {
  const sheets = new Map<string, { rows: number[]; types: Set<string> }>();
  for (const { sheet, row, linkType } of waiting) {
    const entry = sheets.get(sheet) ?? { rows: [], types: new Set() };
    sheets.set(sheet, entry);
    entry.rows.push(row ?? 1);
    if (linkType) entry.types.add(linkType);
  }
  const places = [...sheets].map(([sheet, { rows, types }]) => {
    const named = types.size > 0 && types.size <= TYPES_NAMED ? ` (${[...types].join(', ')})` : '';
    return `${rowsInWords(rows)} of ${sheet}${named}`;
  });
  return `${count(waiting.length, 'row waits', 'rows wait')} for this: ${places.join('; ')}.`;
}
