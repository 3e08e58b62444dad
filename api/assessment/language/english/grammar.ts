import type { Run } from '../../../../graph-schema/assessment-document.ts';
import type { LikelihoodWord } from '../../likelihood-word.ts';
import { join, type Part, say } from '../../runs.ts';

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Whole numbers up to ten in words, larger ones in figures with a space between thousands. */
export const figure = (n: number): string => SMALL[n] ?? grouped(n);
/** A whole number in figures: 12,000. */
export const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
/** "one store", "three stores", "no store". */
export const count = (n: number, one: string, many: string): string => `${figure(n)} ${n > 1 ? many : one}`;
/** The verb that agrees with a count: agree(2, 'is', 'are'). */
export const agree = (n: number, one: string, many: string): string => (n > 1 ? many : one);

/** "once", "twice", "38 times". */
export const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${grouped(n)} times`);

/** A share as per cent, never as a bare 0 or 100 where something was measured. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1';
  if (share < 1 && share > 0.99) return 'over 99';
  return String(Math.round(share * 100));
}
export const perCent = (share: number): string => `${percent(share)} per cent`;

/** 2023-12-31 as 31 December 2023. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return day && month ? `${day} ${MONTHS[month - 1]} ${year}` : iso;
}

const textOfPart = (part: Part): string =>
  Array.isArray(part)
    ? part.map((run: Run) => run.text).join('')
    : typeof part === 'object'
      ? (part as Run).text
      : String(part);

/** "a, b and c"; past `most`, "a, b, c and four others". Items that hold a comma or an *and* are set off by semicolons. */
export function list(items: readonly Part[], most = items.length): Run[] {
  const shown = items.length > most ? items.slice(0, most) : items;
  const rest = items.length - shown.length;
  const all: Part[] = rest > 0 ? [...shown, `${figure(rest)} ${rest > 1 ? 'others' : 'other'}`] : [...shown];
  const compound = all.length > 1 && shown.some((item) => /,| and /.test(textOfPart(item)));
  const [comma, last] = compound ? ['; ', '; and '] : [', ', ' and '];
  return join(all.flatMap((item, i): Part[] => (i === 0 ? [item] : [i === all.length - 1 ? last : comma, item])));
}

/** "two of the five stores", "all five stores", "none of the five stores", "the only store". */
export function shareOf(n: number, all: number, one: string, many: string): string {
  if (all === 1) return n === 1 ? `the only ${one}` : `not the only ${one}`;
  if (n === all) return `all ${figure(all)} ${many}`;
  return n === 0 ? `none of the ${figure(all)} ${many}` : `${figure(n)} of the ${figure(all)} ${many}`;
}
export const sentenceStart = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const ODD_WORDS: Partial<Record<LikelihoodWord, { chance: string }>> = {
  REMOTE: { chance: 'a remote chance' },
  EVEN_CHANCE: { chance: 'an even chance' },
};
const ADVERBIAL: Record<LikelihoodWord, string> = {
  REMOTE: 'remote',
  VERY_UNLIKELY: 'very unlikely',
  UNLIKELY: 'unlikely',
  EVEN_CHANCE: 'as likely as not',
  LIKELY: 'likely',
  VERY_LIKELY: 'very likely',
  ALMOST_CERTAIN: 'almost certain',
};

/** "It is unlikely that", "There is an even chance that". */
export function itIsLikelyThat(word: LikelihoodWord): string {
  const odd = ODD_WORDS[word];
  return odd ? `There is ${odd.chance} that` : `It is ${ADVERBIAL[word]} that`;
}

/** What happens to a subject, in the forms a sentence needs. */
export interface Predicate {
  /** "is read by an outside party": after *that*. */
  clause: string;
  /** "be read by an outside party": after *to*. */
  infinitive: string;
  /** "being read by an outside party": after *of*. */
  gerund: string;
}

/** Two ways to say the same, taken in turn so that a page of findings does not read like a form. */
export function statementOf(
  subject: readonly Part[],
  predicate: Predicate,
  word: LikelihoodWord,
  horizon: string,
  turn: number,
): Run[] {
  const who = join(subject);
  if (turn % 2 === 0) return say`${itIsLikelyThat(word)} ${who} ${predicate.clause} within ${horizon}`;
  const odd = ODD_WORDS[word];
  return odd
    ? say`Within ${horizon}, ${who} has ${odd.chance} of ${predicate.gerund}`
    : say`Within ${horizon}, ${who} is ${ADVERBIAL[word]} to ${predicate.infinitive}`;
}

const be = (rest: string): Predicate => ({ clause: `is ${rest}`, infinitive: `be ${rest}`, gerund: `being ${rest}` });
/** A predicate of the form "is …". */
export const passive = be;
export const predicate = (clause: string, infinitive: string, gerund: string): Predicate => ({
  clause,
  infinitive,
  gerund,
});

/** Titles of a table's columns: another language has to give as many. */
export const titles = <const T extends readonly string[]>(...all: T): Titles<T> => all as Titles<T>;
type Titles<T extends readonly string[]> = { [K in keyof T]: string };
