import type { Run } from '../../../../graph-schema/assessment-document.ts';
import { typesetText } from '../../../../graph-schema/language/french/typography.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { join, type Part, say as sayUnset, plain as unset } from '../../runs.ts';
import type { Gender } from './nouns.ts';

const SMALL = ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'] as const;
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** Template tag for a sentence: the spaces of French are put into its own words and never into what is filled in. */
export const say = (words: TemplateStringsArray, ...parts: readonly Part[]): Run[] =>
  sayUnset(Object.assign(words.map(typesetText), { raw: words.raw }), ...parts);
/** A sentence that holds no name. */
export const plain = (text: string): Run[] => unset(typesetText(text));
/** The same as plain text, where no runs can stand. */
export const phrase = (words: TemplateStringsArray, ...parts: readonly (string | number)[]): string =>
  words.map((word, i) => `${typesetText(word)}${parts[i] ?? ''}`).join('');

/** Whole numbers up to ten in words, larger ones in figures. One agrees with its noun. */
export const figure = (n: number, gender: Gender = 'm'): string =>
  n === 1 && gender === 'f' ? 'une' : (SMALL[n] ?? grouped(n));
/** A whole number in figures: 12 000, with a space that does not break. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0');
/** "un dépôt", "trois dépôts", "aucun dépôt". */
export const count = (n: number, one: string, many: string, gender: Gender = 'm'): string =>
  n === 0 ? `${gender === 'm' ? 'aucun' : 'aucune'} ${one}` : `${figure(n, gender)} ${n > 1 ? many : one}`;
/** The form that agrees with a count; none and one are singular. */
export const agree = (n: number, one: string, many: string): string => (n > 1 ? many : one);
/** "une fois", "38 fois". */
export const times = (n: number): string => `${n === 1 ? 'une' : grouped(n)} fois`;

/** "l’un d’entre eux", "trois d’entre eux". */
export const amongThem = (n: number): string => `${n === 1 ? 'l’un' : figure(n)} d’entre eux`;

/** A share as per cent without its sign, never a bare 0 or 100 where something was measured. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'moins de 1';
  if (share < 1 && share > 0.99) return 'plus de 99';
  return String(Math.round(share * 100));
}
export const perCent = (share: number): string => `${percent(share)}\u00a0%`;
/** A figure with a decimal comma. */
export const decimal = (value: number, digits: number): string => value.toFixed(digits).replace('.', ',');

/** 2023-12-31 as 31 décembre 2023, 2024-01-01 as 1er janvier 2024. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return day && month ? `${day === 1 ? '1er' : day} ${MONTHS[month - 1]} ${year}` : iso;
}

const textOfPart = (part: Part): string =>
  Array.isArray(part)
    ? part.map((run: Run) => run.text).join('')
    : typeof part === 'object'
      ? (part as Run).text
      : String(part);

/** "a, b et c"; past `most`, "a, b, c et quatre autres". Items that hold a comma or an *et* are set off by semicolons. */
export function list(items: readonly Part[], most = items.length): Run[] {
  const shown = items.length > most ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  const all: Part[] = rest > 0 ? [...shown, `${figure(rest)} ${rest > 1 ? 'autres' : 'autre'}`] : [...shown];
  const compound = all.length > 1 && shown.some((item) => /,| et /.test(textOfPart(item)));
  const [comma, last] = compound ? ['\u00a0; ', '\u00a0; et '] : [', ', ' et '];
  return join(all.flatMap((item, i): Part[] => (i === 0 ? [item] : [i === all.length - 1 ? last : comma, item])));
}

/** "deux des cinq dépôts", "l’un des cinq dépôts", "les cinq dépôts", "aucun des cinq dépôts", "le seul dépôt". */
export function shareOf(n: number, all: number, one: string, many: string, gender: Gender = 'm'): string {
  const [the, only, none] = gender === 'm' ? ['le', 'seul', 'aucun'] : ['la', 'seule', 'aucune'];
  if (all === 1) return n === 1 ? `${the} ${only} ${one}` : `pas ${the} ${only} ${one}`;
  if (n === all) return `les ${figure(all, gender)} ${many}`;
  const some = n === 0 ? none : n === 1 ? `l’${figure(n, gender)}` : figure(n, gender);
  return `${some} des ${figure(all, gender)} ${many}`;
}
export const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const EPICENE: Partial<Record<LikelihoodWord, string>> = {
  VERY_UNLIKELY: 'très improbable',
  UNLIKELY: 'improbable',
  LIKELY: 'probable',
  VERY_LIKELY: 'très probable',
};

/** What is said of an event: "est improbable", "a une chance sur deux de se produire". */
export function verdict(word: LikelihoodWord, gender: Gender): string {
  if (word === 'REMOTE') return 'n’a qu’une probabilité infime de se produire';
  if (word === 'EVEN_CHANCE') return 'a une chance sur deux de se produire';
  return `est ${EPICENE[word] ?? (gender === 'm' ? 'quasi certain' : 'quasi certaine')}`;
}

/** "il est improbable que", "il y a une chance sur deux que". */
export function itIsLikelyThat(word: LikelihoodWord): string {
  if (word === 'REMOTE') return 'il n’y a qu’une probabilité infime que';
  if (word === 'EVEN_CHANCE') return 'il y a une chance sur deux que';
  return `il est ${EPICENE[word] ?? 'quasi certain'} que`;
}
/** What is held to be probable stands in the indicative, what is doubted in the subjunctive. */
const isHeld = (word: LikelihoodWord): boolean => /^(LIKELY|VERY_LIKELY|ALMOST_CERTAIN)$/.test(word);

/** What happens to a subject, in the forms a sentence needs. */
export interface Predicate {
  /** The event as a noun with its article, before and after the subject: "la divulgation du dépôt X à un acteur". */
  event: { gender: Gender; of: 'du' | 'au' | 'le'; before: string; after: string };
  /** "soit divulgué à un acteur", by the subject's gender. */
  subjunctive: (gender: Gender) => string;
  /** "sera divulgué à un acteur". */
  future: (gender: Gender) => string;
}
export const clauseOf = ({ subjunctive, future }: Predicate, word: LikelihoodWord, gender: Gender): string =>
  isHeld(word) ? future(gender) : subjunctive(gender);

/** Titles of a table's columns: another language has to give as many. */
export const titles = <const T extends readonly string[]>(...all: T): { [K in keyof T]: string } =>
  all.map(typesetText) as { [K in keyof T]: string };
