import { type EdgeKindName, edgeKindOf, type NodeKindName, nodeKindOf } from '../../graph-schema/catalogue.ts';
import type { values } from './i18n/en/values.ts';
import { t } from './i18n/i18n.ts';

/** The words for a value of a closed vocabulary; a value without words is shown as it is. */
export function word(value: string): string {
  return t(`values.${value as keyof typeof values}`, { defaultValue: value });
}

/** The same in the middle of a sentence. */
export function wordInSentence(value: string): string {
  const words = word(value);
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** A rule's name as words: custody-misuse as "custody misuse". */
export const ruleWords = (name: string): string => name.replaceAll('-', ' ');

export const kindTitle = (kind: string): string => nodeKindOf(kind as NodeKindName).title;
export const kindPlural = (kind: string): string => nodeKindOf(kind as NodeKindName).plural;
export const linkTitle = (type: string): string => edgeKindOf(type as EdgeKindName).title;
