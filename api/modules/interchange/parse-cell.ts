import type { z } from 'zod';
import { type FieldMeta, fieldMeta } from '../../../graph-schema/field.ts';
import type { StoredValue } from '../../../graph-schema/mission-graph.ts';
import { expectation, quote } from '../../../graph-schema/validate.ts';
import { splitList, unprotectText } from './cell-text.ts';
import { nearest } from './nearest.ts';

export type CellReading = { ok: true; value: StoredValue } | { ok: false; message: string; expected: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** Reads a cell that is not blank as the value its column holds. */
export function parseCell(column: string, field: z.ZodType, cell: string): CellReading {
  const meta = fieldMeta(field);
  const reading = read(meta, cell);
  if (!reading.ok) return { ok: false, message: `${column}: ${reading.message}`, expected: expectation(field) };
  // Ranges, patterns and lengths are the schema's to judge; only the words are ours.
  if (field.safeParse(reading.value).success) return reading;
  return { ok: false, message: outOfBounds(column, field, meta, cell), expected: expectation(field) };
}

function read(meta: FieldMeta, cell: string): { ok: true; value: StoredValue } | { ok: false; message: string } {
  const shown = quote(cell.trim());
  switch (meta.form) {
    case 'flag':
      if (/^true$/i.test(cell.trim())) return { ok: true, value: true };
      if (/^false$/i.test(cell.trim())) return { ok: true, value: false };
      return { ok: false, message: `${shown} is neither true nor false.` };
    case 'number':
    case 'share':
    case 'wholeNumber':
      if (NUMBER.test(cell.trim())) return { ok: true, value: Number(cell.trim()) };
      return {
        ok: false,
        message: `${shown} is not a number${/^\d+,\d+$/.test(cell.trim()) ? '; write the decimal point as a dot' : ''}.`,
      };
    case 'choice':
      return oneOf(meta.values ?? [], cell.trim());
    case 'choices': {
      const items = splitList(unprotectText(cell));
      const wrong = items.find((item) => !meta.values?.includes(item));
      return wrong === undefined ? { ok: true, value: items } : oneOf(meta.values ?? [], wrong);
    }
    case 'texts':
      return { ok: true, value: splitList(unprotectText(cell)) };
    case 'date':
    case 'grade':
    case 'url':
      return { ok: true, value: unprotectText(cell).trim() };
    default:
      return { ok: true, value: unprotectText(cell) };
  }
}

function oneOf(values: readonly string[], word: string): { ok: true; value: string } | { ok: false; message: string } {
  if (values.includes(word)) return { ok: true, value: word };
  const near = values.find((value) => value === word.toUpperCase().replaceAll(/[\s-]+/g, '_')) ?? nearest(word, values);
  const hint = near ? ` Nearest: ${near}.` : '';
  return { ok: false, message: `${quote(word)} is not one of ${values.join(', ')}.${hint}` };
}

function outOfBounds(column: string, field: z.ZodType, meta: FieldMeta, cell: string): string {
  const shown = quote(cell.trim());
  switch (meta.form) {
    case 'date':
      return `${column}: ${shown} is not a calendar date.`;
    case 'number':
    case 'share':
    case 'wholeNumber': {
      const { minimum, maximum } = meta;
      const whole = meta.form === 'wholeNumber' && !Number.isInteger(Number(cell)) ? 'a whole number, ' : '';
      // The same rule as in `expectation`: a very large upper limit is a guard, not something to tell people.
      const upper = maximum === undefined || maximum >= 20_000;
      const number = Number(cell);
      if (upper && !whole && maximum !== undefined && number > maximum)
        return `${column} is ${shown}; it must be at most ${maximum}.`;
      if (upper) return `${column} is ${shown}; it must be ${whole}${minimum} or more.`;
      return `${column} is ${shown}; it must ${whole ? `be ${whole}` : ''}lie between ${minimum} and ${maximum}.`.replace(
        ', lie',
        ' and lie',
      );
    }
    case 'text':
    case 'longText':
    case 'texts':
      return tooLong(field, cell)
        ? `${column} is too long: ${cell.length.toLocaleString('en')} characters.`
        : `${column}: ${shown} is not accepted.`;
    default:
      return `${column}: ${shown} is not accepted.`;
  }
}

const tooLong = (field: z.ZodType, cell: string): boolean =>
  field.safeParse(cell).error?.issues.some((issue) => issue.code === 'too_big') ?? false;
