import { dictionary } from '@zxcvbn-ts/language-common';

/** Length over composition: NIST SP 800-63B, 3.1.1. Counted in characters as people see them typed. */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** Why a password is not taken; null: it is. */
export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'NAMES_THE_OWNER' | 'PATTERN';

/** Passwords that came out in breaches, most used first: 49,000 of them, on this machine. */
const BREACHED: ReadonlySet<string> = new Set(
  (dictionary['passwords-common'] as readonly (string | number)[]).map((word) => String(word).toLowerCase()),
);

/** How letters are written as figures and signs by those who think that it helps. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '+': 't',
};
const asLetters = (text: string): string => [...text].map((sign) => LOOKALIKES[sign] ?? sign).join('');

/** Breached lists hold few words of twelve characters, so a word is looked for inside what was padded around it. */
const SHORTEST_CORE = 4;
const LONGEST_PAD = 12;
/** Distinct characters below which a text is a pattern whatever they are. */
const FEWEST_DISTINCT = 5;
/** A word of the owner's that makes up at least half of the password tells most of it. */
const SHORTEST_OWN_WORD = 4;

/** What the text repeats: `abcabcabc` is `abc`. */
function unrepeated(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).slice(0, text.length) === text) return unit;
  }
  return text;
}

/** The parts without the figures and signs that stand around and between them. */
const cores = (text: string): string[] => text.split(/[^\p{L}]+/u).filter((core) => core.length >= SHORTEST_CORE);

/** Runs such as abcdef, 987654 or qwertyuiop: each step the same, or along a row of keys. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm', 'wxcvbn', '1234567890'];
function isRun(text: string): boolean {
  const codes = [...text].map((sign) => sign.codePointAt(0)!);
  const step = codes[1]! - codes[0]!;
  if (Math.abs(step) <= 1 && codes.every((code, i) => i === 0 || code - codes[i - 1]! === step)) return true;
  const rows = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);
  return rows.some((row) => row.repeat(3).includes(text)) || ROWS.join('').includes(text);
}

function isBreached(lower: string): boolean {
  const repeated = unrepeated(lower);
  if (BREACHED.has(lower) || BREACHED.has(repeated) || BREACHED.has(asLetters(lower))) return true;
  // One breached word with a few figures or signs around it is tried right after the word itself.
  for (const text of new Set([lower, repeated, asLetters(lower)])) {
    const found = cores(text);
    const padding = text.length - found.join('').length;
    if (found.length === 1 && padding <= LONGEST_PAD && BREACHED.has(unrepeated(found[0]!))) return true;
    const stripped = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
    if (stripped.length >= SHORTEST_CORE && BREACHED.has(stripped)) return true;
  }
  return false;
}

/** Judges a new password. `owner` are the words that anybody who knows the person would try: login, name. */
export function passwordFault(password: string, owner: readonly string[]): PasswordFault | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'TOO_SHORT';
  if (length > LONGEST_PASSWORD) return 'TOO_LONG';
  const lower = password.normalize('NFKC').toLowerCase();
  if (isBreached(lower)) return 'COMMON';
  if (new Set(lower).size < FEWEST_DISTINCT || isRun(lower) || isRun(unrepeated(lower))) return 'PATTERN';
  const words = ['sangar', ...owner.flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))];
  const own = words.filter((word) => word.length >= SHORTEST_OWN_WORD);
  let rest = lower;
  for (const word of own) rest = rest.replaceAll(word, '');
  return rest.length <= lower.length / 2 ? 'NAMES_THE_OWNER' : null;
}
