import type { ENGLISH } from './english/catalogue.ts';

/** What a language has to say: the compiler refuses a catalogue with a text missing or one too many. */
export type AssessmentCatalogue = typeof ENGLISH;
