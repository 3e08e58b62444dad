import type { LIKELIHOOD_WORDS, LibraryItems } from '../../graph-schema/library-items.ts';

export type LikelihoodWord = (typeof LIKELIHOOD_WORDS)[number];

/** The word whose value lies nearest to a probability; between two equally near, the higher (the graver) one. */
export function likelihoodWord(probability: number, library: LibraryItems): LikelihoodWord {
  const words = Object.entries(library['likelihood-words'].values) as [LikelihoodWord, number][];
  const distance = ([, value]: [LikelihoodWord, number]) => Math.abs(value - probability);
  return words.reduce((nearest, word) => (distance(word) <= distance(nearest) ? word : nearest))[0];
}

/** The words with their values, least first: the scale under a figure of ranges. */
export const likelihoodScale = (library: LibraryItems): { word: LikelihoodWord; value: number }[] =>
  (Object.entries(library['likelihood-words'].values) as [LikelihoodWord, number][])
    .map(([word, value]) => ({ word, value }))
    .sort((a, b) => a.value - b.value);
