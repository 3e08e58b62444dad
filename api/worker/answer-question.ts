import type { WhatIfChange } from '../../graph-schema/what-if.ts';
import { analyse } from '../analyses/all-analyses.ts';
import { analysisInput } from '../analyses/analysis-input.ts';
import { type AssessmentLanguage, CATALOGUES } from '../assessment/language/catalogue.ts';
import { writeAssessment } from '../assessment/write-assessment.ts';
import { graphFingerprint } from '../documents/graph-fingerprint.ts';
import { examineExposure } from '../exposure-model/close-up/examine-exposure.ts';
import { outranks } from '../exposure-model/close-up/outranks.ts';
import { whyNot } from '../exposure-model/close-up/why-not.ts';
import { explainExposure } from '../exposure-model/explain-exposure.ts';
import type { ScoredGraph } from '../exposure-model/score-mission.ts';
import { weighUnknowns } from '../exposure-model/weigh-unknowns.ts';
import { candidateMeasures } from '../exposure-model/what-if/candidate-measures.ts';
import type { ElementComparison } from '../exposure-model/what-if/score-comparison.ts';
import { type WhatIfResult, whatIf } from '../exposure-model/what-if/what-if.ts';
import type { About, Answer, QuestionName } from '../modules/exposure/scorer.ts';
import { portfolioAnswer } from '../modules/exposure/what-if/portfolio-answer.ts';
import { whatIfAnswer } from '../modules/exposure/what-if/what-if-answer.ts';
import { type AnswerParts, optionsOf, whatIfBase } from './answer-parts.ts';
import { WORLDS } from './worlds.ts';

/** What was compared last on a score, whose rows may be asked for next. */
interface TriedLast {
  readonly changes: string;
  readonly elements: readonly ElementComparison[];
}

const triedLast = new WeakMap<ScoredGraph, TriedLast>();

function tryChanges(parts: AnswerParts, changes: readonly WhatIfChange[]): WhatIfResult {
  const { scored } = parts;
  // Let go of before the next one takes its room.
  triedLast.delete(scored);
  const result = whatIf(whatIfBase(parts), changes);
  triedLast.set(scored, { changes: JSON.stringify(changes), elements: result.comparison.elements });
  return result;
}

type Answers = { readonly [Q in QuestionName]: (parts: AnswerParts, about: About<Q>) => Answer<Q> };

const pathsOf = ({ scored: { graph, model }, library }: AnswerParts, state: number, most: number) =>
  explainExposure(graph, model, library, state, { k: most });

const isWritable = (language: string): language is AssessmentLanguage => Object.hasOwn(CATALOGUES, language);

const ANSWERS: Answers = {
  paths: (parts, { state, most }) => pathsOf(parts, state, most),
  unknowns: (parts) => weighUnknowns(parts.scored, parts.library, optionsOf(parts)),
  closeUp: ({ scored: { graph, model }, library, shouldStop }, { state }) =>
    examineExposure(graph, library, model, state, { ...WORLDS, shouldStop }),
  outranks: ({ scored: { model }, shouldStop }, { one, other }) =>
    outranks(model, one, other, { ...WORLDS, shouldStop }),
  whyNot: ({ scored: { graph, model }, library, shouldStop }, question) =>
    whyNot(graph, library, model, question, { ...WORLDS, shouldStop }),
  whatIf: (parts, { changes }) => whatIfAnswer(tryChanges(parts, changes)),
  whatIfRow: (parts, { changes, element }) => {
    const known = triedLast.get(parts.scored);
    const elements =
      known?.changes === JSON.stringify(changes) ? known.elements : tryChanges(parts, changes).comparison.elements;
    return elements.find(({ elementKey }) => elementKey === element) ?? null;
  },
  candidates: ({ scored: { graph, model, score }, library }) => candidateMeasures(graph, model, score, library),
  portfolio: (parts, request) => {
    const { scored, library, onProgress, shouldStop } = parts;
    const base = whatIfBase(parts, { onProgress: undefined });
    const candidates = candidateMeasures(scored.graph, scored.model, scored.score, library, request);
    return portfolioAnswer(base, candidates, request, { onProgress, shouldStop });
  },
  analysis: (parts, { name }) => {
    const { graph, model, score } = parts.scored;
    const paths = (state: number, most: number) => pathsOf(parts, state, most);
    return analyse(name, analysisInput({ graph, model, score, library: parts.library, paths }));
  },
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
