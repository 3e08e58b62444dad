import { describe, expect, it } from 'vitest';
import { ENGLISH_SCHEMA } from '../../graph-schema/language/english.ts';
import { FRENCH_SCHEMA } from '../../graph-schema/language/french.ts';
import { en } from '../../ui/lib/i18n/en.ts';
import { LANGUAGES } from '../../ui/lib/i18n/languages.ts';
import { catalogueFaults, frenchTypographyFaults, textsOf } from '../support/catalogue-faults.ts';

describe('catalogues of the pages', () => {
  it.each(LANGUAGES)(
    'have every text in $name, none beside, none empty, each with its placeholders',
    async (language) => {
      const { texts } = await language.load();
      expect(catalogueFaults(en, texts, language.tag)).toEqual([]);
    },
  );

  it.each(LANGUAGES)('name every kind, link and property in $name', async (language) => {
    const { schema } = await language.load();
    const reference = { ...ENGLISH_SCHEMA, nodes: FRENCH_SCHEMA.nodes, edges: FRENCH_SCHEMA.edges };
    const named = (name: string) => !/\.(unit|example)$/.test(name);
    const own = textsOf(schema);
    const missing = [...textsOf(reference).keys()].filter((name) => named(name) && !own.get(name)?.trim());
    expect(missing).toEqual([]);
  });

  it('are set with the spaces and apostrophes of French', async () => {
    const french = await LANGUAGES.find(({ tag }) => tag === 'fr')!.load();
    expect(frenchTypographyFaults(french)).toEqual([]);
  });

  it('are offered under distinct tags, each with a direction and a locale the platform knows', () => {
    expect(new Set(LANGUAGES.map(({ tag }) => tag)).size).toBe(LANGUAGES.length);
    for (const { locale } of LANGUAGES) expect(Intl.NumberFormat.supportedLocalesOf(locale)).toEqual([locale]);
  });
});

describe('the comparison of catalogues', () => {
  const reference = {
    greeting: 'Good day, {{name}}',
    deep: { end: 'End' },
    files_one: '{{n}} file',
    files_other: '{{n}} files',
  };
  const sound = { greeting: 'Bonjour {{name}}', deep: { end: 'Fin' } };
  const french = { files_one: '{{n}} fichier', files_many: '{{n}} fichiers', files_other: '{{n}} fichiers' };

  it('finds nothing in a complete catalogue', () => {
    expect(catalogueFaults(reference, { ...sound, ...french }, 'fr')).toEqual([]);
  });

  it('takes a language with six plural forms, read from right to left', () => {
    const arabic = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => [`files_${form}`, '{{n}} ملف']),
    );
    expect(catalogueFaults(reference, { greeting: 'مرحبا {{name}}', deep: { end: 'نهاية' }, ...arabic }, 'ar')).toEqual(
      [],
    );
    expect(catalogueFaults(reference, { ...sound, ...french }, 'ar')).toEqual([
      'files: has the forms many one other and not few many one other two zero',
    ]);
  });

  it.each([
    ['a missing text', { greeting: 'Bonjour {{name}}', deep: {}, ...french }, 'deep.end: missing'],
    ['a text too many', { ...sound, ...french, more: 'Plus' }, 'more: not in the reference'],
    ['an empty text', { ...sound, ...french, deep: { end: ' ' } }, 'deep.end : empty'],
    ['a lost placeholder', { ...sound, ...french, greeting: 'Bonjour' }, 'greeting : holds nothing and not {{name}}'],
    [
      'a misspelt placeholder',
      { ...sound, ...french, greeting: '{{nom}}' },
      'greeting : holds {{nom}} and not {{name}}',
    ],
    [
      'a missing plural form',
      { ...sound, files_one: '{{n}} fichier', files_other: '{{n}} fichiers' },
      'files: has the forms one other and not many one other',
    ],
  ])('finds %s', (_what, catalogue, fault) => {
    expect(catalogueFaults(reference, catalogue, 'fr')).toContain(fault);
  });
});
