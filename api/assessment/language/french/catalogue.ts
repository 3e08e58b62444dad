import type { AssessmentCatalogue } from '../assessment-catalogue.ts';
import { analyses } from './analyses/catalogue.ts';
import { closeUp } from './close-up.ts';
import { annexes, boundaries, contributions, measures } from './closing.ts';
import { composition } from './composition.ts';
import { continuity } from './continuity.ts';
import { cover } from './cover.ts';
import { custody } from './custody.ts';
import { exposure } from './exposure.ts';
import { headquarters } from './headquarters.ts';
import { integrity } from './integrity.ts';
import { keyJudgements } from './key-judgements.ts';
import { library } from './library.ts';
import { people } from './people.ts';
import { politicalProcess } from './political-process.ts';
import { ranking } from './ranking.ts';
import { rules } from './rules.ts';
import { scope } from './scope.ts';
import { sentences } from './sentences.ts';
import { situation } from './situation.ts';
import { supplyChain } from './supply-chain.ts';
import { VOCABULARY } from './vocabulary.ts';
import { whatIf } from './what-if.ts';

/** Every text of the assessment in French. */
export const FRENCH: AssessmentCatalogue = {
  vocabulary: VOCABULARY,
  cover,
  exposure,
  keyJudgements,
  scope,
  situation,
  ranking,
  custody,
  people,
  integrity,
  politicalProcess,
  continuity,
  supplyChain,
  boundaries,
  measures,
  contributions,
  annexes,
  composition,
  rules,
  library,
  sentences,
  closeUp,
  whatIf,
  analyses,
  headquarters,
};
