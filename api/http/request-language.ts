import type { Request } from 'express';
import { type AssessmentCatalogue, type AssessmentLanguage, CATALOGUES } from '../assessment/language/catalogue.ts';

const LANGUAGES = Object.keys(CATALOGUES) as AssessmentLanguage[];

/** The language that a request asks for by `Accept-Language`; English where it asks for none we have. */
export function languageOf(request: Pick<Request, 'acceptsLanguages'>): AssessmentLanguage {
  const language = request.acceptsLanguages(LANGUAGES);
  return LANGUAGES.find((each) => each === language) ?? 'en';
}

/** The texts of that language. */
export const textsFor = (request: Pick<Request, 'acceptsLanguages'>): AssessmentCatalogue =>
  CATALOGUES[languageOf(request)];
