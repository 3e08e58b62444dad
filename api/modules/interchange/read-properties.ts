import type { z } from 'zod';
import type { EdgeKindName } from '../../../graph-schema/catalogue.ts';
import { fieldMeta } from '../../../graph-schema/field.ts';
import { quote } from '../../../graph-schema/validate.ts';
import { isBlank, looksLikeFormula } from './cell-text.ts';
import { columnsOfSheet } from './known-columns.ts';
import type { RowCursor } from './open-row.ts';
import { parseCell } from './parse-cell.ts';
import type { Properties } from './sheet-rows.ts';

const IDENTITY_COLUMNS = new Set(['id', 'missionId', 'name', 'from', 'type', 'to']);

/** The values of a row; a value that its column does not take, or that its type of link has no place for, is a fault. */
export function readProperties(
  cursor: RowCursor,
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

function reportForeign(cursor: RowCursor, column: string, cell: string, type: EdgeKindName | undefined): void {
  const types = columnsOfSheet(cursor.sheet).find(({ name }) => name === column)?.linkTypes ?? [];
  cursor.fault(column, {
    code: 'NOT_OF_THIS_TYPE',
    message: `${type} has no ${column}, so ${quote(cell.trim())} would be dropped.`,
    expected: `nothing in this cell; ${column} belongs to ${types.join(', ')}`,
  });
}

export function warnOfFormula(cursor: RowCursor, column: string, field: z.ZodType, cell: string): void {
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
