import type { Run, TableCell } from '../../graph-schema/assessment-document.ts';
import type { LikelihoodRange } from '../exposure-model/mission-score.ts';
import { cell, openCell, shaded } from './blocks.ts';
import { likelihoodWord } from './likelihood-word.ts';
import type { SectionContext } from './section-context.ts';

/** A value, or the hatched cell where nobody has assessed it. */
export const valueCell = (context: SectionContext, value: string | null | undefined): TableCell =>
  value === null || value === undefined || value === '' ? openCell(context.text.cover.notAssessed) : cell(value);

/** The word of an enumeration, or the hatched cell. */
export const wordCell = <W extends Record<string, string>>(context: SectionContext, words: W, value: string | null) =>
  valueCell(context, value === null ? null : (words[value] ?? value));

/** A likelihood: word, estimate and range, on the ramp. */
export function likelihoodCell(context: SectionContext, range: LikelihoodRange | null | undefined): TableCell {
  if (!range) return openCell(context.text.cover.notAssessed);
  const { ranking, vocabulary } = context.text;
  if (range.method === 'standing-fact') return shaded(ranking.standingFact, 1);
  const word = vocabulary.likelihoods[likelihoodWord(range.estimate, context.library)];
  return shaded(ranking.likelihood(word, range.estimate, range.low, range.high), range.estimate);
}

/** Names joined as a list, or the hatched cell where none is on record. */
export const namesCell = (context: SectionContext, names: readonly Run[], most: number): TableCell =>
  names.length > 0 ? cell(context.text.ranking.list(names, most)) : openCell(context.text.cover.notAssessed);
