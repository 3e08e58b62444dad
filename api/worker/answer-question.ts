import { type AssessmentLanguage, CATALOGUES } from '../assessment/language/catalogue.ts';
import { writeAssessment } from '../assessment/write-assessment.ts';
import { graphFingerprint } from '../documents/graph-fingerprint.ts';
import { explainExposure } from '../exposure-model/explain-exposure.ts';
import type { Library } from '../exposure-model/library.ts';
import type { ScoredGraph } from '../exposure-model/score-mission.ts';
import { weighUnknowns } from '../exposure-model/weigh-unknowns.ts';
import type { About, Answer, QuestionName } from '../modules/exposure/scorer.ts';

/** What an answer is worked out from. */
export interface AnswerParts {
  readonly scored: ScoredGraph;
  readonly library: Library;
  readonly onProgress: (done: number, total: number) => void;
  readonly shouldStop: () => boolean;
}

type Answers = { readonly [Q in QuestionName]: (parts: AnswerParts, about: About<Q>) => Answer<Q> };

const optionsOf = ({ scored: { score }, onProgress, shouldStop }: AnswerParts) => ({
  asOf: score.asOf,
  trials: score.trials,
  seed: score.seed,
  onProgress,
  shouldStop,
});

const pathsOf = ({ scored: { graph, model }, library }: AnswerParts, state: number, most: number) =>
  explainExposure(graph, model, library, state, { k: most });

const isWritable = (language: string): language is AssessmentLanguage => Object.hasOwn(CATALOGUES, language);

const ANSWERS: Answers = {
  paths: (parts, { state, most }) => pathsOf(parts, state, most),
  unknowns: (parts) => weighUnknowns(parts.scored, parts.library, optionsOf(parts)),
  assessment: (parts, { language, ...request }) => {
    if (!isWritable(language)) throw new Error(`no assessment is written in the language ${language}`);
    const { graph, model, score } = parts.scored;
    const paths = (state: number, most: number) => pathsOf(parts, state, most);
    const input = { ...request, language, graph, model, score, library: parts.library, paths };
    return writeAssessment({ ...input, graphFingerprint: graphFingerprint(graph) });
  },
};

export function answerQuestion<Q extends QuestionName>(parts: AnswerParts, question: Q, about: About<Q>): Answer<Q> {
  return ANSWERS[question](parts, about);
}
