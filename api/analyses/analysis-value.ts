import type { LikelihoodRange } from '../exposure-model/mission-score.ts';

/** Vocabularies of which a value may be a word: those of the ontology, and those that the analyses add. */
export type Vocabulary =
  | 'actorTypes'
  | 'alignments'
  | 'arrangements'
  | 'boundaryDecisions'
  | 'boundaryMeasures'
  | 'boundaryTests'
  | 'careMeasures'
  | 'categories'
  | 'clauses'
  | 'conflictTypes'
  | 'consequences'
  | 'custodies'
  | 'encryptions'
  | 'equipmentTypes'
  | 'groupTypes'
  | 'harms'
  | 'humanitarianLawStatuses'
  | 'incidentAuthorities'
  | 'incidentTactics'
  | 'incidentTypes'
  | 'levels'
  | 'monitorabilities'
  | 'openDates'
  | 'postures'
  | 'recordingChoices'
  | 'hostRelations'
  | 'rings'
  | 'scenarios'
  | 'storeForms'
  | 'survival'
  | 'systemTypes'
  | 'talk'
  | 'trainings'
  | 'vectors';

/**
 * One value of a table or a picture, without words: elements by their position in the mission's graph, words by
 * vocabulary. Null is *not assessed*; NONE is known to be nothing, or does not apply.
 */
export type Value =
  | { readonly type: 'ELEMENTS'; readonly nodes: readonly number[] }
  | { readonly type: 'WORDS'; readonly of: Vocabulary; readonly values: readonly string[]; readonly shade?: number }
  | { readonly type: 'TEXT'; readonly text: string }
  /** With `of`, so many of so many. */
  | { readonly type: 'COUNT'; readonly count: number; readonly of?: number; readonly shade?: number }
  | {
      readonly type: 'QUANTITY';
      readonly amount: number;
      readonly unit: 'KILOMETRES' | 'HOURS' | 'HARM_UNITS' | 'SHARE';
    }
  | { readonly type: 'FLAG'; readonly flag: boolean; readonly shade?: number }
  | { readonly type: 'DATE'; readonly date: string }
  | { readonly type: 'LIKELIHOOD'; readonly range: LikelihoodRange }
  | { readonly type: 'NONE' };
export type AssessedValue = Value | null;

export const NONE: Value = { type: 'NONE' };
export const elements = (...nodes: readonly number[]): Value => (nodes.length > 0 ? { type: 'ELEMENTS', nodes } : NONE);
/** Null stays null: nobody has assessed it. */
export const word = (of: Vocabulary, value: string | null, shade?: number): AssessedValue =>
  value === null ? null : { type: 'WORDS', of, values: [value], ...(shade === undefined ? {} : { shade }) };
/** A list that nobody filled in is not assessed. */
export const words = (of: Vocabulary, values: readonly string[] | null): AssessedValue =>
  values === null || values.length === 0 ? null : { type: 'WORDS', of, values };
export const textValue = (text: string | null): AssessedValue => (text === null ? null : { type: 'TEXT', text });
export const countValue = (count: number, more: { of?: number; shade?: number } = {}): Value => ({
  type: 'COUNT',
  count,
  ...more,
});
export const flagValue = (flag: boolean | null, shade?: number): AssessedValue =>
  flag === null ? null : { type: 'FLAG', flag, ...(shade === undefined ? {} : { shade }) };
export const dateValue = (date: string | null): AssessedValue => (date === null ? null : { type: 'DATE', date });
export const likelihoodValue = (range: LikelihoodRange | null): AssessedValue =>
  range === null ? null : { type: 'LIKELIHOOD', range };
export const quantity = (amount: number | null, unit: Extract<Value, { type: 'QUANTITY' }>['unit']): AssessedValue =>
  amount === null ? null : { type: 'QUANTITY', amount, unit };
