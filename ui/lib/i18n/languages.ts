import { ENGLISH_SCHEMA } from '../../../graph-schema/language/english.ts';
import type { SchemaWords } from '../../../graph-schema/language/schema-words.ts';
import type { Catalogue } from './catalogue.ts';
import { en } from './en.ts';

/** Everything that one language of the pages has to say. */
export interface LanguageTexts {
  readonly texts: Catalogue;
  /** Names and help of every kind of entry, of link and of property. */
  readonly schema: SchemaWords;
}

export interface Language {
  /** BCP 47. */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Locale that numbers and dates are written in. */
  readonly locale: string;
  /** Read when the language is chosen, so that nobody waits for the texts of the others. */
  readonly load: () => Promise<LanguageTexts>;
}

/** The languages of the pages. A further one is an entry here and the two catalogues that it loads. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  {
    tag: 'en',
    name: 'English',
    direction: 'ltr',
    locale: 'en-GB',
    load: async () => ({ texts: en, schema: ENGLISH_SCHEMA }),
  },
  {
    tag: 'fr',
    name: 'Français',
    direction: 'ltr',
    locale: 'fr-FR',
    load: async () => {
      const [{ fr }, { FRENCH_SCHEMA }] = await Promise.all([
        import('./fr.ts'),
        import('../../../graph-schema/language/french.ts'),
      ]);
      return { texts: fr, schema: FRENCH_SCHEMA };
    },
  },
];
