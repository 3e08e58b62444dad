import { z } from 'zod';

/** How a value is written in a sheet and entered in a form. */
export type FieldForm =
  | 'text'
  | 'longText'
  | 'choice'
  | 'choices'
  | 'texts'
  | 'flag'
  | 'number'
  | 'wholeNumber'
  | 'share'
  | 'date'
  | 'url'
  | 'grade';

/** The groups of a form, in the order an officer thinks. */
export const FIELD_GROUPS = [
  'what',
  'where',
  'holder',
  'holds',
  'harm',
  'protection',
  'knowledge',
  'handling',
] as const;
export type FieldGroup = (typeof FIELD_GROUPS)[number];

/** What the UI's help, the import templates and the validation need to know of one property. */
export interface FieldMeta {
  form: FieldForm;
  title: string;
  /** The doc string: meaning, unit and range. Ends with a full stop. */
  description: string;
  group: FieldGroup;
  /** Closed vocabulary, for `choice` and `choices`. */
  values?: readonly string[];
  minimum?: number;
  maximum?: number;
  unit?: string;
  example?: string;
}

export type Field = z.ZodOptional<z.ZodType>;
type FieldText = { title: string; description: string; group?: FieldGroup; example?: string; unit?: string };

const LONGEST_TEXT = 20_000;
const LONGEST_LINE = 500;
const MOST_LIST_ITEMS = 200;

function withMeta<T extends z.ZodType>(schema: T, form: FieldForm, text: FieldText, more: Partial<FieldMeta> = {}) {
  const meta: FieldMeta = { form, group: 'what', ...text, ...more };
  return schema.meta({ ...meta }).optional();
}

/** Reads the meta of a property's schema. Throws if the schema was not made by this file. */
export function fieldMeta(field: z.ZodType): FieldMeta {
  const inner = field instanceof z.ZodOptional ? (field.unwrap() as z.ZodType) : field;
  const meta = inner.meta() as FieldMeta | undefined;
  if (!meta?.form) throw new TypeError('a property schema without field meta');
  return meta;
}

export const text = (t: FieldText) => withMeta(z.string().min(1).max(LONGEST_LINE), 'text', t);
export const longText = (t: FieldText) => withMeta(z.string().min(1).max(LONGEST_TEXT), 'longText', t);
export const flag = (t: FieldText) => withMeta(z.boolean(), 'flag', t);
export const choice = <const V extends readonly [string, ...string[]]>(values: V, t: FieldText) =>
  withMeta(z.enum(values), 'choice', t, { values });
export const choices = <const V extends readonly [string, ...string[]]>(values: V, t: FieldText) =>
  withMeta(z.array(z.enum(values)).min(1).max(MOST_LIST_ITEMS), 'choices', t, { values });
export const texts = (t: FieldText) =>
  withMeta(z.array(z.string().min(1).max(LONGEST_LINE)).min(1).max(MOST_LIST_ITEMS), 'texts', t);
export const number = (minimum: number, maximum: number, t: FieldText) =>
  withMeta(z.number().min(minimum).max(maximum), 'number', t, { minimum, maximum });
export const wholeNumber = (minimum: number, maximum: number, t: FieldText) =>
  withMeta(z.number().int().min(minimum).max(maximum), 'wholeNumber', t, { minimum, maximum });
/** A share between 0 and 1. */
export const share = (t: FieldText) => withMeta(z.number().min(0).max(1), 'share', t, { minimum: 0, maximum: 1 });
/** A calendar date as an ISO 8601 string, for example 2026-11-21. */
export const date = (t: FieldText) => withMeta(z.iso.date(), 'date', t, { example: '2026-11-21' });
export const url = (t: FieldText) =>
  withMeta(z.url({ protocol: /^https?$/ }).max(2000), 'url', t, { example: 'https://www.example.org/report' });
/** Admiralty grade: reliability of the source A to F, then credibility of the information 1 to 6. */
export const grade = (t: FieldText) => withMeta(z.string().regex(/^[A-F][1-6]$/), 'grade', t, { example: 'B2' });
