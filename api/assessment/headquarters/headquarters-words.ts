import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { VectorType } from '../../../graph-schema/values.ts';
import type { SharedFactor } from '../../headquarters/shared-factors.ts';
import type { Told } from '../../headquarters/theme-cell.ts';
import type { AssessmentCatalogue } from '../language/catalogue.ts';
import { likelihoodWord } from '../likelihood-word.ts';

export interface Wording {
  readonly text: AssessmentCatalogue;
  readonly library: LibraryItems;
}

type Likelihood = Extract<Told, { state: 'LIKELIHOOD' }>['likelihood'];

export const phraseOf = ({ estimate }: Likelihood, { text, library }: Wording): string =>
  text.vocabulary.likelihoods[likelihoodWord(estimate, library)];

/** A range with its phrase, or why there is none, short enough for a cell. */
export function toldShort(told: Told, wording: Wording): string {
  const { text } = wording;
  if (told.state === 'NOT_ASSESSED') return text.cover.notAssessed;
  if (told.state === 'NOT_REACHED') return text.headquarters.notReachedShort;
  const { estimate, low, high } = told.likelihood;
  return text.analyses.values.likelihood(phraseOf(told.likelihood, wording), estimate, low, high);
}

/** What leads, or why nothing can be told and what has to be mapped. */
export function toldWhy(told: Told, { text }: Wording): string {
  const { headquarters, vocabulary } = text;
  if (told.state === 'NOT_REACHED') return headquarters.notReached;
  if (told.state === 'LIKELIHOOD') {
    return headquarters.leads(told.leads.name, vocabulary.effects[told.effect], told.actor?.name ?? null);
  }
  const { why } = told;
  if (why.code === 'NOT_MAPPED') return headquarters.notMapped(why.missing.sheet, why.missing.link);
  return why.code === 'ATTEMPT_NOT_JUDGED' ? headquarters.attemptNotJudged : headquarters.nothingReleased;
}

/** Place on the ramp of likelihoods; null where nothing is told of any. */
export const shadeOf = (told: Told): number | null => (told.state === 'LIKELIHOOD' ? told.likelihood.estimate : null);

/** A technique in the words of the language; all else by its own name. */
export const factorName = ({ kind, name }: Pick<SharedFactor, 'kind' | 'name'>, { text }: Wording): string =>
  kind === 'VECTOR' ? text.vocabulary.vectors[name as VectorType] : name;

/** Type and jurisdiction as far as they are recorded; null: neither is. */
export function factorAbout({ type, jurisdiction }: SharedFactor, { text }: Wording): string | null {
  const words: Readonly<Record<string, string>> = text.vocabulary.actorTypes;
  const parts = [type && (words[type] ?? type), jurisdiction].filter((one) => one !== null && one !== '');
  return parts.length > 0 ? parts.join(', ') : null;
}
