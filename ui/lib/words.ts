import type { z } from 'zod';
import type { EdgeKindName, NodeKindName } from '../../graph-schema/catalogue.ts';
import { type FieldMeta, fieldMeta } from '../../graph-schema/field.ts';
import {
  type EdgeWords,
  edgeFieldWords,
  type FieldWords,
  inWords,
  type NodeWords,
  nodeFieldWords,
  type SchemaWords,
  wordsBySchema,
} from '../../graph-schema/language/schema-words.ts';
import type { values } from './i18n/en/values.ts';
import { schemaWords, t } from './i18n/i18n.ts';

/** The words for a value of a closed vocabulary; a value without words is shown as it is. */
export function word(value: string): string {
  return t(`values.${value as keyof typeof values}`, { defaultValue: value });
}

/** The same in the middle of a sentence. */
export function wordInSentence(value: string): string {
  const words = word(value);
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A rule's name as words: custody-misuse as "custody misuse". */
export const ruleWords = (name: string): string => schemaWords().ruleName(name);

export const kindWords = (kind: string): NodeWords => schemaWords().nodes[kind as NodeKindName];
export const kindTitle = (kind: string): string => kindWords(kind).title;
export const kindPlural = (kind: string): string => kindWords(kind).plural;
export const linkWords = (type: string): EdgeWords => schemaWords().edges[type as EdgeKindName];
export const linkTitle = (type: string): string => linkWords(type).title;

const byField = new WeakMap<SchemaWords, ReadonlyMap<z.ZodType, FieldWords>>();

/** The title of a property, by kind of entry and name. */
export const fieldTitle = (kind: string, property: string): string =>
  nodeFieldWords(schemaWords(), kind as NodeKindName, property).title;

/** The title of a link's property, by kind of link and name. */
export const linkFieldTitle = (kind: string, property: string): string =>
  edgeFieldWords(schemaWords(), kind as EdgeKindName, property).title;

/** What people read of a property, in the language of the page: title, help, unit and example. */
export function fieldWords(field: z.ZodType): FieldMeta {
  const words = schemaWords();
  let known = byField.get(words);
  if (!known) {
    known = wordsBySchema(words);
    byField.set(words, known);
  }
  const found = known.get(field);
  return found ? inWords(fieldMeta(field), found) : fieldMeta(field);
}
