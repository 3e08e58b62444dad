import type { Language } from '../options.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';

/** What the scoring commands say themselves; the sentences about a mission come from the server. */
export type ScoringWords = typeof ENGLISH;

export const SCORING_WORDS: Readonly<Record<Language, ScoringWords>> = { en: ENGLISH, fr: FRENCH };
