import { isElement, walk, type XmlElement } from './xml-tree.ts';

/** What may stand between double braces, by its English and its French name. */
const NAMES = {
  title: ['title', 'titre'],
  mission: ['mission'],
  acronym: ['acronym', 'sigle'],
  marking: ['marking', 'marquage'],
  period: ['period', 'période', 'periode'],
  version: ['version'],
  state: ['state', 'état', 'etat'],
  lead: ['lead', 'bureau'],
  distribution: ['distribution', 'diffusion'],
  clearance: ['clearance', 'visas'],
  signOff: ['signoff', 'signature'],
  date: ['date'],
} as const;
export type Placeholder = keyof typeof NAMES;
/** Where the assessment stands; without it, at the end of the template. */
export const isContentName = (name: string): boolean =>
  ['assessment', 'évaluation', 'evaluation'].includes(name.toLowerCase());

const BRACES = /\{\{\s*([^{}]{1,60}?)\s*\}\}/g;
export const placeholderOf = (name: string): Placeholder | null => {
  const lower = name.toLowerCase().replaceAll(/[\s_-]/g, '');
  const found = Object.entries(NAMES).find(([, names]) => (names as readonly string[]).includes(lower));
  return (found?.[0] as Placeholder | undefined) ?? null;
};

/** The text elements of a paragraph in order; those of a paragraph within it, in a text box, are its own. */
function textsOf(paragraph: XmlElement): XmlElement[] {
  const texts: XmlElement[] = [];
  const visit = (one: XmlElement) => {
    for (const child of one.children) {
      if (!isElement(child) || child.name === 'w:p') continue;
      if (child.name === 'w:t') texts.push(child);
      else visit(child);
    }
  };
  visit(paragraph);
  return texts;
}
const wordsOf = (text: XmlElement): string => text.children.filter((child) => !isElement(child)).join('');
export const paragraphText = (paragraph: XmlElement): string => textsOf(paragraph).map(wordsOf).join('');
export const paragraphsIn = (top: XmlElement): XmlElement[] => [...walk(top)].filter(({ name }) => name === 'w:p');

/** Names between double braces in a part, as they are written. */
export const placeholdersIn = (top: XmlElement): { name: string; known: boolean }[] =>
  paragraphsIn(top).flatMap((paragraph) =>
    [...paragraphText(paragraph).matchAll(BRACES)].map(([, name = '']) => ({
      name,
      known: placeholderOf(name) !== null || isContentName(name),
    })),
  );

/**
 * Puts values in the place of names. Word cuts a paragraph into runs where it likes, so a name may begin in one and
 * end in another: the value takes the look of the run in which the braces open. Values are not read again.
 */
export function fillPlaceholders(top: XmlElement, values: Readonly<Record<Placeholder, string>>): void {
  for (const paragraph of paragraphsIn(top)) {
    const texts = textsOf(paragraph);
    const whole = texts.map(wordsOf).join('');
    const found = [...whole.matchAll(BRACES)].flatMap((match) => {
      const [braces, name = ''] = match;
      const known = placeholderOf(name);
      // The place of the content was found before; where it could not stand, within a table, its name goes.
      const value = known ? values[known] : isContentName(name) ? '' : null;
      return value === null ? [] : [{ start: match.index, end: match.index + braces.length, value }];
    });
    if (found.length === 0) continue;
    let start = 0;
    for (const text of texts) {
      const end = start + wordsOf(text).length;
      text.children = [settled(whole, start, end, found)];
      text.attributes['xml:space'] = 'preserve';
      start = end;
    }
  }
}

/** The part of a paragraph from `start` to `end`: each value stands where its braces open. */
function settled(
  whole: string,
  start: number,
  end: number,
  found: readonly { start: number; end: number; value: string }[],
): string {
  let text = '';
  let at = start;
  for (const one of found) {
    if (one.end <= at || one.start >= end) continue;
    if (one.start >= start) text += whole.slice(at, Math.max(at, one.start)) + one.value;
    at = Math.min(end, one.end);
  }
  return text + whole.slice(at, end);
}
