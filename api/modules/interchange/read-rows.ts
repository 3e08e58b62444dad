import type { z } from 'zod';
import {
  EDGE_KIND_NAMES,
  EDGE_KINDS,
  type EdgeKindName,
  type NodeKindName,
  nodeKindOf,
  nodeKindOfSheet,
} from '../../../graph-schema/catalogue.ts';
import { elementId } from '../../../graph-schema/common.ts';
import { fieldMeta } from '../../../graph-schema/field.ts';
import { linkField } from '../../../graph-schema/sheet-columns.ts';
import { expectation, quote } from '../../../graph-schema/validate.ts';
import { isBlank, looksLikeFormula } from './cell-text.ts';
import { columnsOfSheet } from './known-columns.ts';
import { LIMITS } from './limits.ts';
import { nearest } from './nearest.ts';
import { parseCell } from './parse-cell.ts';
import { type Header, readHeader } from './read-header.ts';
import type { FaultList, NewFault } from './sheet-fault.ts';
import type { Acceptance, RawRow, RawSheet } from './sheet-file.ts';
import type { LinkRow, NodeRow, Properties } from './sheet-rows.ts';

/** One row while it is read: its cells by column, and where its faults go. */
interface Cursor {
  sheet: string;
  row: number;
  /** Whether the sheet has the column: where it has not, the header's fault says so once. */
  has(column: string): boolean;
  cell(column: string): string;
  fault(column: string | null, fault: Pick<NewFault, 'code' | 'message' | 'expected' | 'severity'>): void;
  blockedBy(): string | null;
}

const IDENTITY_COLUMNS = new Set(['id', 'missionId', 'name', 'from', 'type', 'to']);

export function readNodeRows(raw: RawSheet, accept: Acceptance, faults: FaultList): NodeRow[] {
  const kind = nodeKindOfSheet(raw.sheet) as NodeKindName;
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  const header = readHeader(raw, accept, faults);
  const columns = propertyColumns(header);
  return raw.rows.map((rawRow) => {
    const cursor = openRow(raw, rawRow, header, faults);
    const id = readId(cursor, 'id');
    const name = readName(cursor, shape.name as z.ZodType, id);
    const missionId = cursor.has('missionId') ? readMissionId(cursor) : null;
    const properties = readProperties(cursor, columns, (column) => shape[column]);
    return {
      sheet: raw.sheet,
      row: rawRow.row,
      kind,
      id,
      missionId,
      name,
      properties,
      columns,
      blockedBy: cursor.blockedBy(),
    };
  });
}

export function readLinkRows(raw: RawSheet, accept: Acceptance, faults: FaultList): LinkRow[] {
  const header = readHeader(raw, accept, faults);
  const columns = propertyColumns(header);
  return raw.rows.map((rawRow) => {
    const cursor = openRow(raw, rawRow, header, faults);
    const from = readId(cursor, 'from');
    const kind = readType(cursor);
    const to = readId(cursor, 'to');
    const properties = kind ? readProperties(cursor, columns, (column) => linkField(kind, column), kind) : {};
    return { sheet: raw.sheet, row: rawRow.row, kind, from, to, properties, columns, blockedBy: cursor.blockedBy() };
  });
}

const propertyColumns = (header: Header): ReadonlySet<string> =>
  new Set([...header.columns.keys()].filter((name) => name !== 'missionId' && name !== 'name'));

function openRow(raw: RawSheet, { row, cells }: RawRow, header: Header, faults: FaultList): Cursor {
  const { sheet } = raw;
  let blockedBy =
    header.blockedBy ?? header.unknown.find(({ position }) => !isBlank(cells[position] ?? ''))?.blockedBy ?? null;
  const cursor: Cursor = {
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

function checkCharacters(cursor: Cursor, column: string, cell: string): void {
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

function readId(cursor: Cursor, column: 'id' | 'from' | 'to'): string {
  if (!cursor.has(column)) return '';
  const id = cursor.cell(column).trim();
  const expected =
    'letters, digits, dot, hyphen, colon and underscore, at most 128 characters, for example store-incident-log';
  if (id === '') cursor.fault(column, { code: 'REQUIRED', message: `${column} is required.`, expected });
  else if (!elementId.safeParse(id).success)
    cursor.fault(column, { code: 'VALUE', message: `${column}: ${quote(id)} cannot be an id.`, expected });
  return id;
}

function readMissionId(cursor: Cursor): string {
  const id = cursor.cell('missionId').trim();
  if (id !== '' && !elementId.safeParse(id).success) {
    cursor.fault('missionId', {
      code: 'VALUE',
      message: `missionId: ${quote(id)} cannot be an id.`,
      expected: 'the id of a mission, or nothing for a library item',
    });
  }
  return id;
}

function readName(cursor: Cursor, field: z.ZodType, id: string): string {
  const cell = cursor.cell('name');
  if (isBlank(cell)) {
    if (cursor.has('name'))
      cursor.fault('name', {
        code: 'REQUIRED',
        message: `name is required${id ? `: ${quote(id)} has none` : ''}.`,
        expected: expectation(field),
      });
    return '';
  }
  warnOfFormula(cursor, 'name', field, cell);
  const reading = parseCell('name', field, cell);
  if (reading.ok) return String(reading.value).trim();
  cursor.fault('name', { code: 'VALUE', ...reading });
  return '';
}

function readType(cursor: Cursor): EdgeKindName | null {
  if (!cursor.has('type')) return null;
  const type = cursor.cell('type').trim();
  if (Object.hasOwn(EDGE_KINDS, type)) return type as EdgeKindName;
  const expected = `one of ${EDGE_KIND_NAMES.join(', ')}`;
  if (type === '') cursor.fault('type', { code: 'REQUIRED', message: 'type is required.', expected });
  else {
    const near = nearest(type, EDGE_KIND_NAMES);
    cursor.fault('type', {
      code: 'UNKNOWN_TYPE',
      message: `${quote(type)} is not a type of link.${near ? ` Nearest: ${near}.` : ''}`,
      expected,
    });
  }
  return null;
}

function readProperties(
  cursor: Cursor,
  columns: ReadonlySet<string>,
  fieldOf: (column: string) => z.ZodType | undefined,
  type?: EdgeKindName,
): Properties {
  const properties: Properties = {};
  for (const column of columns) {
    const cell = cursor.cell(column);
    if (isBlank(cell) || (IDENTITY_COLUMNS.has(column) && !(column === 'id' && type))) continue;
    const field = fieldOf(column);
    if (!field) {
      reportForeign(cursor, column, cell, type);
      continue;
    }
    warnOfFormula(cursor, column, field, cell);
    const reading = parseCell(column, field, cell);
    if (!reading.ok) cursor.fault(column, { code: 'VALUE', message: reading.message, expected: reading.expected });
    else if (!Array.isArray(reading.value) || reading.value.length > 0) properties[column] = reading.value;
  }
  return properties;
}

function reportForeign(cursor: Cursor, column: string, cell: string, type: EdgeKindName | undefined): void {
  const types = columnsOfSheet(cursor.sheet).find(({ name }) => name === column)?.linkTypes ?? [];
  cursor.fault(column, {
    code: 'NOT_OF_THIS_TYPE',
    message: `${type} has no ${column}, so ${quote(cell.trim())} would be dropped.`,
    expected: `nothing in this cell; ${column} belongs to ${types.join(', ')}`,
  });
}

function warnOfFormula(cursor: Cursor, column: string, field: z.ZodType, cell: string): void {
  if (!looksLikeFormula(cell)) return;
  const { form } = fieldMeta(field);
  if (form !== 'text' && form !== 'longText' && form !== 'texts') return;
  cursor.fault(column, {
    code: 'FORMULA_LIKE',
    severity: 'warning',
    message: `${column} begins with ${JSON.stringify(cell[0])}, as a formula does: ${quote(cell)}. It is kept as plain text, never worked out, and written with an apostrophe when exported.`,
    expected: 'plain text',
  });
}
