import type { z } from 'zod';
import { type EdgeKindName, edgeKindOf, type NodeKindName, nodeKindOf } from './catalogue.ts';
import { fieldMeta } from './field.ts';

/** What is wrong with one property, in words of the field. */
export interface FieldFault {
  /** Property name; empty where the whole entry is meant. */
  property: string;
  message: string;
  /** What would have been accepted. */
  expected: string;
}

export type PropertyBag = Record<string, unknown>;
export type Validated = { ok: true; properties: PropertyBag } | { ok: false; faults: FieldFault[] };

const LONGEST_QUOTE = 60;

/** Shortens a value for a message, so that a fault never repeats megabytes. */
export function quote(value: unknown): string {
  const shown = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return shown.length > LONGEST_QUOTE ? `${shown.slice(0, LONGEST_QUOTE)}…` : shown;
}

/** What a property accepts, in a phrase: "one of LOW, HIGH", "a number from 0 to 1". */
export function expectation(field: z.ZodType): string {
  const meta = fieldMeta(field);
  const range =
    meta.minimum === undefined
      ? ''
      : meta.maximum === undefined || meta.maximum >= 20_000
        ? ` of ${meta.minimum} or more`
        : ` between ${meta.minimum} and ${meta.maximum}`;
  switch (meta.form) {
    case 'choice':
      return `one of ${meta.values?.join(', ')}`;
    case 'choices':
      return `a list of ${meta.values?.join(', ')}`;
    case 'flag':
      return 'true or false';
    case 'number':
    case 'share':
      return `a number${range}`;
    case 'wholeNumber':
      return `a whole number${range}`;
    case 'date':
      return 'a calendar date as year-month-day, for example 2026-11-21';
    case 'grade':
      return 'an Admiralty grade, a letter A to F and a figure 1 to 6, for example B2';
    case 'url':
      return 'a web address that begins with https:// or http://';
    case 'texts':
      return `a list of texts${meta.example ? `, for example ${meta.example}` : ''}`;
    default:
      return `text${meta.example ? `, for example ${meta.example}` : ''}`;
  }
}

function check(schema: z.ZodObject, value: PropertyBag, what: string): Validated {
  const present = Object.fromEntries(Object.entries(value).filter(([, v]) => v !== null && v !== undefined));
  const result = schema.safeParse(present);
  if (result.success) return { ok: true, properties: result.data as PropertyBag };
  const faults = new Map<string, FieldFault>();
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        faults.set(key, {
          property: key,
          message: `${what} has no property ${quote(key)}.`,
          expected: 'a known property',
        });
      }
      continue;
    }
    const property = String(issue.path[0] ?? '');
    const field = schema.shape[property] as z.ZodType | undefined;
    const expected = field ? expectation(field) : 'a valid value';
    const given = present[property];
    const message =
      given === undefined || given === ''
        ? `${property} is required.`
        : `${quote(given)} is not accepted for ${property}; expected ${expected}.`;
    if (!faults.has(property)) faults.set(property, { property, message, expected });
  }
  return { ok: false, faults: [...faults.values()] };
}

/**
 * Checks the properties of a node. Null and undefined mean not assessed and are left out.
 * Returns the properties to keep, or one fault per property.
 */
export const validateNode = (kind: NodeKindName, properties: PropertyBag): Validated =>
  check(nodeKindOf(kind).schema as z.ZodObject, properties, nodeKindOf(kind).title);

/** Checks the properties of an edge; its ends are checked by `mayStandAt`. */
export const validateEdge = (kind: EdgeKindName, properties: PropertyBag): Validated =>
  check(edgeKindOf(kind).schema as z.ZodObject, properties, kind);
