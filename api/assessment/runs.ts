import type { Run } from '../../graph-schema/assessment-document.ts';

/** What may stand in a sentence: words, a figure, or runs made before. */
export type Part = string | number | Run | readonly Run[];

const isRuns = (part: Part): part is readonly Run[] => Array.isArray(part);
const toRuns = (part: Part): readonly Run[] =>
  isRuns(part) ? part : typeof part === 'object' ? [part as Run] : [{ text: String(part) }];
const isPlain = (run: Run | undefined): run is Run =>
  run !== undefined && !run.strong && !run.emphasis && run.element === undefined;

/** Puts runs one after another; neighbours without marks become one. */
export function join(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const run of parts.flatMap(toRuns)) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (isPlain(run) && isPlain(last)) runs[runs.length - 1] = { text: last.text + run.text };
    else runs.push(run);
  }
  return runs;
}

/** Template tag for a sentence: what is filled in keeps its marks and its pointers to elements. */
export function say(words: TemplateStringsArray, ...parts: readonly Part[]): Run[] {
  return join(words.flatMap((word, i) => (i < parts.length ? [word, parts[i]!] : [word])));
}

/** Several sentences as one text, with a space between them; empty ones leave nothing. */
export const sentences = (...texts: readonly (readonly Run[])[]): Run[] =>
  join(texts.filter((text) => text.length > 0).flatMap((text, i) => (i === 0 ? [text] : [' ', text])));

export const plain = (text: string): Run[] => (text === '' ? [] : [{ text }]);
/** Begins a sentence with what was found: the first letter large. */
export function capital(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  return first ? [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest] : [];
}
