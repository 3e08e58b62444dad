import { createContext, useContext } from 'react';
import { wordInSentence } from './words.ts';

/** One word of the likelihood scale with the probability it stands for. */
export interface ScaleWord {
  word: string;
  value: number;
}

/** The scale as the library ships it: bars stand on it until the library is read, so that none of them jumps. */
const SHIPPED = {
  REMOTE: 0.03,
  VERY_UNLIKELY: 0.1,
  UNLIKELY: 0.25,
  EVEN_CHANCE: 0.5,
  LIKELY: 0.75,
  VERY_LIKELY: 0.9,
  ALMOST_CERTAIN: 0.97,
};

/** Values of the scale as words in the language of the page, least likely first. */
export const scaleInWords = (scale: Readonly<Record<string, number>> = SHIPPED): ScaleWord[] =>
  Object.entries(scale)
    .map(([word, value]) => ({ word: wordInSentence(word), value }))
    .sort((a, b) => a.value - b.value);

const Scale = createContext<readonly ScaleWord[]>([]);
export const ScaleProvider = Scale.Provider;
/** The scale of words that likelihoods are drawn on. */
export const useScale = (): readonly ScaleWord[] => useContext(Scale);

/**
 * Place of a probability on a scale whose words stand at equal distances, from 0 to 1: linear between words,
 * so that remote and very unlikely can be told apart, which a linear axis would squeeze into its first tenth.
 */
export function placeOnScale(probability: number, scale: readonly ScaleWord[]): number {
  const knots = [
    { at: 0, value: 0 },
    ...scale.map((step, i) => ({ at: (i + 0.5) / scale.length, value: step.value })),
    { at: 1, value: 1 },
  ];
  const p = Math.min(1, Math.max(0, probability));
  for (let i = 1; i < knots.length; i++) {
    const low = knots[i - 1]!;
    const high = knots[i]!;
    if (p <= high.value) return low.at + ((high.at - low.at) * (p - low.value)) / (high.value - low.value || 1);
  }
  return 1;
}
