import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ENGLISH_SCHEMA } from '../../../graph-schema/language/english.ts';
import type { SchemaWords } from '../../../graph-schema/language/schema-words.ts';
import { en } from './en.ts';
import { LANGUAGES, type Language } from './languages.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
    returnNull: false;
  }
}

void i18next.use(initReactI18next).init({
  lng: 'en',
  fallbackLng: 'en',
  resources: { en: { translation: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

export const t = i18next.t;

const KEPT = 'sangar-language';
const schemas = new Map<string, SchemaWords>([['en', ENGLISH_SCHEMA]]);
const languageOf = (tag: string): Language | undefined => LANGUAGES.find((each) => each.tag === tag);

/** The language that the pages stand in now. */
export const pageLanguage = (): Language => languageOf(i18next.language) ?? LANGUAGES[0];
/** Words for kinds, links and properties in the language of the page. */
export const schemaWords = (): SchemaWords => schemas.get(i18next.language) ?? ENGLISH_SCHEMA;

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    // A browser that keeps nothing: the reader's own preference decides each time.
    return null;
  }
}

/** The language chosen before on this computer, else the first one that the browser asks for and the pages have. */
function preferred(): Language {
  const asked = [kept() ?? '', ...navigator.languages.map((each) => each.split('-')[0] ?? '')];
  return asked.flatMap((tag) => languageOf(tag) ?? [])[0] ?? LANGUAGES[0];
}

async function show({ tag, direction, load }: Language): Promise<void> {
  if (!schemas.has(tag)) {
    const { texts, schema } = await load();
    i18next.addResourceBundle(tag, 'translation', texts);
    schemas.set(tag, schema);
  }
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  await i18next.changeLanguage(tag);
}

/** Before the first paint. Texts that do not arrive leave the pages in English rather than empty. */
export const startLanguage = (): Promise<void> => show(preferred()).catch(() => show(LANGUAGES[0]));

/**
 * Puts the pages into another language and keeps the choice on this computer, as light or dark is kept. It is no
 * part of the address: a link opens the same view for a colleague, in the colleague's language.
 */
export async function chooseLanguage(tag: string): Promise<void> {
  await show(languageOf(tag) ?? LANGUAGES[0]);
  try {
    localStorage.setItem(KEPT, tag);
  } catch {
    // It then holds until the page is left.
  }
}
