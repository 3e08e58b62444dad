import type { en } from './en.ts';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * The shape of a catalogue in another language: every text of the first one, under the same key, and none beside.
 * Where a text counts something it ends in the plural forms that the language has: `_other` in each, the rest as
 * CLDR names them for it (a test holds each catalogue to just these).
 */
export type SameTexts<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : SameTexts<T[K]>;
} & {
  readonly [K in keyof T as K extends `${infer Text}_other` ? `${Text}_${PluralForm}` : never]?: string;
};

/** What a language of the pages has to say: the compiler refuses a catalogue with a text missing or too many. */
export type Catalogue = SameTexts<typeof en>;
