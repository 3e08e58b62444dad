import type { z } from 'zod';
import { EDGE_KIND_NAMES, EDGE_KINDS, type EdgeKindName } from '../../../graph-schema/catalogue.ts';
import { elementId } from '../../../graph-schema/common.ts';
import { expectation, quote } from '../../../graph-schema/validate.ts';
import { isBlank } from './cell-text.ts';
import { nearest } from './nearest.ts';
import type { RowCursor } from './open-row.ts';
import { parseCell } from './parse-cell.ts';
import { warnOfFormula } from './read-properties.ts';

export function readId(cursor: RowCursor, column: 'id' | 'from' | 'to'): string {
  if (!cursor.has(column)) return '';
  const id = cursor.cell(column).trim();
  const expected =
    'letters, digits, dot, hyphen, colon and underscore, at most 128 characters, for example store-incident-log';
  if (id === '') cursor.fault(column, { code: 'REQUIRED', message: `${column} is required.`, expected });
  else if (!elementId.safeParse(id).success)
    cursor.fault(column, { code: 'VALUE', message: `${column}: ${quote(id)} cannot be an id.`, expected });
  return id;
}

export function readMissionId(cursor: RowCursor): string {
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

export function readName(cursor: RowCursor, field: z.ZodType, id: string): string {
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

export function readType(cursor: RowCursor): EdgeKindName | null {
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
