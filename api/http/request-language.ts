import type { Request } from 'express';
import { type AssessmentCatalogue, type AssessmentLanguage, CATALOGUES } from '../assessment/language/catalogue.ts';

const LANGUAGES = Object.keys(CATALOGUES) as AssessmentLanguage[];

/** The texts of the language that a request asks for by `Accept-Language`; English where it asks for none we have. */
export function textsFor(request: Pick<Request, 'acceptsLanguages'>): AssessmentCatalogue {
  const language = request.acceptsLanguages(LANGUAGES);
  return CATALOGUES[LANGUAGES.find((each) => each === language) ?? 'en'];
}
