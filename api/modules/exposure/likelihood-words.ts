import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { HarmRating } from '../../../graph-schema/values.ts';
import type { AssessmentCatalogue } from '../../assessment/language/catalogue.ts';
import { likelihoodWord } from '../../assessment/likelihood-word.ts';
import { matrixCell } from '../../exposure-model/library.ts';
import type { LikelihoodRange } from '../../exposure-model/mission-score.ts';

/** The word of the scale for a probability, as the documents write it. */
export const phraseOf = (probability: number, library: LibraryItems, text: AssessmentCatalogue): string =>
  text.vocabulary.likelihoods[likelihoodWord(probability, library)];

/** A likelihood with its word. */
export const withPhrase = (range: LikelihoodRange, library: LibraryItems, text: AssessmentCatalogue) => ({
  ...range,
  phrase: phraseOf(range.estimate, library, text),
});

/** Where a range stands in the 5×5 matrix, which only displays: classes from 1, and the words of its cells. */
export function matrixCells(
  low: number,
  high: number,
  rating: HarmRating,
  library: LibraryItems,
  text: AssessmentCatalogue,
) {
  const { likelihoodBands, rows } = library['risk-matrix'].values;
  const classOf = (probability: number) => {
    const { likelihood } = matrixCell(library, probability, rating);
    return likelihoodBands.findIndex((band) => band.word === likelihood) + 1;
  };
  const [likelihoodLow, likelihoodHigh] = [classOf(low), classOf(high)];
  const levels = rows[rating].slice(likelihoodLow - 1, likelihoodHigh);
  return {
    likelihoodLow,
    likelihoodHigh,
    harm: HARM_CLASS[rating],
    labels: [...new Set(levels)].map((level) => text.vocabulary.riskLevels[level]),
  };
}

const HARM_CLASS: Readonly<Record<HarmRating, number>> = {
  NEGLIGIBLE: 1,
  MINOR: 2,
  MODERATE: 3,
  SEVERE: 4,
  CRITICAL: 5,
};
