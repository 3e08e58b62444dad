import type { Language } from '../options.ts';
import { ENGLISH, type ScoringWords } from './english.ts';
import { FRENCH } from './french.ts';

export const SCORING_WORDS: Readonly<Record<Language, ScoringWords>> = { en: ENGLISH, fr: FRENCH };
