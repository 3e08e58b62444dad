import type { AssessmentCatalogue } from '../../../assessment/language/catalogue.ts';
import type { CandidateMeasure } from '../../../exposure-model/what-if/candidate-measure.ts';
import type { ScoredMission } from '../scored-mission.ts';
import { measureWords } from './what-if-words.ts';

/** A measure as it is shown. */
export const measureView = (scored: ScoredMission, measure: CandidateMeasure, text: AssessmentCatalogue) => ({
  id: measure.key,
  label: measureWords(scored, measure, text),
  changes: measure.changes.map((change) => ({ ...change })),
  cost: measure.cost,
  elements: measure.elementKeys.map((key) => scored.pointerTo(scored.graph.nodeKey.indexOf(key))),
  libraryJudgement: measure.libraryJudgement,
});

/** Measures that a step takes together, as one. */
export function measuresTogether(measures: readonly ReturnType<typeof measureView>[]) {
  const elements = new Map(measures.flatMap((measure) => measure.elements.map((element) => [element.key, element])));
  return {
    id: measures.map(({ id }) => id).join(' '),
    label: measures.map(({ label }) => label).join(' '),
    changes: measures.flatMap(({ changes }) => changes),
    cost: measures.reduce((sum, { cost }) => sum + cost, 0),
    elements: [...elements.values()],
    libraryJudgement: measures.some(({ libraryJudgement }) => libraryJudgement),
  };
}
