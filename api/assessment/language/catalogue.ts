import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { AssessmentCatalogue } from './assessment-catalogue.ts';
import { ENGLISH } from './english/catalogue.ts';
import { FRENCH } from './french/catalogue.ts';

export type { AssessmentCatalogue } from './assessment-catalogue.ts';

/** Languages in which assessments and the server's sentences are written. */
export const CATALOGUES: Readonly<Record<AssessmentDocument['language'], AssessmentCatalogue>> = {
  en: ENGLISH,
  fr: FRENCH,
};
export type AssessmentLanguage = keyof typeof CATALOGUES;
