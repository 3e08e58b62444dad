import type { LibraryItems } from '../../../../graph-schema/library-items.ts';
import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import type { ActorScore } from '../../../exposure-model/mission-score.ts';
import { phraseOf } from '../likelihood-words.ts';

/** An attempt with its word; null is not assessed. */
export const withAttempt = (attempt: ActorScore['attempt'], library: LibraryItems, text: AssessmentCatalogue) =>
  attempt && { ...attempt, phrase: phraseOf(attempt.estimate, library, text) };
