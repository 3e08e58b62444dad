import { isBlank } from './cell-text.ts';
import { LIMITS } from './limits.ts';
import type { Header } from './read-header.ts';
import type { FaultList, NewFault } from './sheet-fault.ts';
import type { RawRow, RawSheet } from './sheet-file.ts';

/** One row while it is read: its cells by column, and where its faults go. */
export interface RowCursor {
  sheet: string;
  row: number;
  /** Whether the sheet has the column: where it has not, the header's fault says so once. */
  has(column: string): boolean;
  cell(column: string): string;
  fault(column: string | null, fault: Pick<NewFault, 'code' | 'message' | 'expected' | 'severity'>): void;
  blockedBy(): string | null;
}

/** Opens a row and looks at what can be wrong in any cell. */
export function openRow(raw: RawSheet, { row, cells }: RawRow, header: Header, faults: FaultList): RowCursor {
  const { sheet } = raw;
  let blockedBy =
    header.blockedBy ?? header.unknown.find(({ position }) => !isBlank(cells[position] ?? ''))?.blockedBy ?? null;
  const cursor: RowCursor = {
    sheet,
    row,
    has: (column) => header.columns.has(column),
    cell: (column) => cells[header.columns.get(column) ?? -1] ?? '',
    fault(column, fault) {
      const id = faults.add({ sheet, row, column, ...fault });
      if (fault.severity !== 'warning') blockedBy ??= id;
    },
    blockedBy: () => blockedBy,
  };
  if (cells.length > raw.header.length && cells.slice(raw.header.length).some((cell) => !isBlank(cell))) {
    const message = `The row has ${cells.length} cells, the header ${raw.header.length}; a comma may stand outside quotation marks.`;
    cursor.fault(null, { code: 'CELL_COUNT', message, expected: 'one cell for each column' });
  }
  for (const [column, position] of header.columns) checkCharacters(cursor, column, cells[position] ?? '');
  return cursor;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]/;

const LONE_SURROGATE = /\p{Surrogate}/u;

function checkCharacters(cursor: RowCursor, column: string, cell: string): void {
  if (cell.length > LIMITS.cellCharacters) {
    const message = `${column} is too long: ${cell.length.toLocaleString('en')} characters.`;
    cursor.fault(column, {
      code: 'TOO_LARGE',
      message,
      expected: `at most ${LIMITS.cellCharacters.toLocaleString('en')} characters in a cell`,
    });
  } else if (cell.includes('\ufffd')) {
    const message = `${column} holds the sign for a lost character (\ufffd): the text was damaged before it came here.`;
    cursor.fault(column, { code: 'LOST_CHARACTER', message, expected: 'the original text' });
  } else if (CONTROL.test(cell) || LONE_SURROGATE.test(cell)) {
    const message = `${column} holds a control character that no text needs.`;
    cursor.fault(column, { code: 'LOST_CHARACTER', message, expected: 'plain text' });
  }
}
