type Texts = ReadonlyMap<string, string>;

/** Every text of a catalogue by its path; functions and other values are passed over. */
export function textsOf(catalogue: unknown, path = ''): Map<string, string> {
  if (typeof catalogue === 'string') return new Map([[path, catalogue]]);
  if (typeof catalogue !== 'object' || catalogue === null) return new Map();
  return new Map(
    Object.entries(catalogue).flatMap(([key, text]) => [...textsOf(text, path === '' ? key : `${path}.${key}`)]),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const placeholders = (text: string): Set<string> => new Set(text.match(/\{+\w+\}+/g) ?? []);
const listed = (names: Iterable<string>): string => [...names].sort().join(' ');

/** The forms of each text: one text under '' where it counts nothing, else one for each plural form. */
function byText(texts: Texts): Map<string, Map<string, string>> {
  const counted = new Set([...texts.keys()].filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -6)));
  const forms = new Map<string, Map<string, string>>();
  for (const [key, text] of texts) {
    const form = PLURAL.exec(key)?.[1];
    const stem = key.replace(PLURAL, '');
    const [name, of] = form && counted.has(stem) ? [stem, form] : [key, ''];
    forms.set(name, (forms.get(name) ?? new Map<string, string>()).set(of, text));
  }
  return forms;
}

/**
 * What is wrong with a catalogue beside the reference: a text missing, one too many, an empty one, a placeholder
 * that stands in one language alone, a plural form that the language lacks or does not have.
 */
export function catalogueFaults(reference: unknown, catalogue: unknown, tag: string): string[] {
  const wanted = byText(textsOf(reference));
  const given = byText(textsOf(catalogue));
  const plurals = listed(new Intl.PluralRules(tag).resolvedOptions().pluralCategories);
  const faults = [...given.keys()].filter((name) => !wanted.has(name)).map((name) => `${name}: not in the reference`);
  for (const [name, forms] of wanted) {
    const own = given.get(name);
    if (!own) {
      faults.push(`${name}: missing`);
      continue;
    }
    if (!forms.has('') && listed(own.keys()) !== plurals)
      faults.push(`${name}: has the forms ${listed(own.keys())} and not ${plurals}`);
    const holes = listed(placeholders([...forms.values()].join(' ')));
    for (const [form, text] of own) {
      if (text.trim() === '') faults.push(`${name} ${form}: empty`);
      if (form !== 'one' && form !== 'zero' && form !== 'two' && listed(placeholders(text)) !== holes)
        faults.push(`${name} ${form}: holds ${listed(placeholders(text)) || 'nothing'} and not ${holes || 'nothing'}`);
    }
  }
  return faults;
}

/** Places where French typography asks for a no-break space or a curly apostrophe and has another sign. */
export const frenchTypographyFaults = (catalogue: unknown): string[] =>
  [...textsOf(catalogue)]
    .filter(([, text]) => /[ \u202f][:;?!»%]|«(?!\u00a0)|\p{L}'\p{L}|[^\u00a0]»/u.test(text))
    .map(([name, text]) => `${name}: ${text}`);
