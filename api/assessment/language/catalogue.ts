import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import { ENGLISH } from './english/catalogue.ts';

/** What a language has to say: the compiler refuses a catalogue in which a text is missing. */
export type AssessmentCatalogue = typeof ENGLISH;

/** Languages in which an assessment can be written today. */
export const CATALOGUES = { en: ENGLISH } as const satisfies Partial<
  Record<AssessmentDocument['language'], AssessmentCatalogue>
>;
export type AssessmentLanguage = keyof typeof CATALOGUES;
