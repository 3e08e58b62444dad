import type { z } from 'zod';
import { FIELD_GROUPS, type FieldGroup, type FieldMeta, fieldMeta } from '../../../graph-schema/field.ts';
import { fieldWords } from '../../lib/words.ts';

/** What a form holds while somebody types: text, a list, or a choice. Empty is not assessed. */
export type FormValue = string | string[];
export type FormValues = Record<string, FormValue>;
export type Shape = Record<string, z.ZodType>;

export interface FormGroup {
  group: FieldGroup;
  fields: { name: string; meta: FieldMeta }[];
  /** Ratings for one effect alone: many, rarely used, folded away. */
  byEffect: { name: string; meta: FieldMeta }[];
}

/** The fields of a schema under the groups of a form, in the order an officer thinks. */
export function groupedFields(shape: Shape): FormGroup[] {
  const all = Object.entries(shape).map(([name, field]) => ({ name, meta: fieldWords(field) }));
  return FIELD_GROUPS.map((group) => {
    const fields = all.filter((each) => each.meta.group === group);
    return {
      group,
      fields: fields.filter((each) => !each.name.includes('.')),
      byEffect: fields.filter((each) => each.name.includes('.')),
    };
  }).filter((each) => each.fields.length + each.byEffect.length > 0);
}

/** What is stored, in the form's terms. */
export function toForm(shape: Shape, properties: Record<string, unknown>): FormValues {
  return Object.fromEntries(
    Object.entries(shape).map(([name, field]) => {
      const value = properties[name];
      const { form } = fieldMeta(field);
      if (form === 'choices' || form === 'texts') return [name, Array.isArray(value) ? value.map(String) : []];
      return [name, value === null || value === undefined ? '' : String(value)];
    }),
  );
}

/** What was typed, as properties to check and send. A number that is none stays text, so that its check names it. */
export function fromForm(shape: Shape, values: FormValues): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(shape)) {
    const value = values[name];
    if (value === undefined) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) properties[name] = value;
      continue;
    }
    const typed = value.trim();
    if (typed === '') continue;
    const { form } = fieldMeta(field);
    if (form === 'flag') properties[name] = typed === 'true';
    else if (form === 'number' || form === 'wholeNumber' || form === 'share') {
      const figure = Number(typed.replace(',', '.'));
      properties[name] = Number.isFinite(figure) ? figure : typed;
    } else properties[name] = typed;
  }
  return properties;
}
