import type { AssessmentDocument } from '../../../graph-schema/assessment-document.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import type { WhatIfChange } from '../../../graph-schema/what-if.ts';
import type { AnalysisName, AnyAnalysis } from '../../analyses/all-analyses.ts';
import type { CloseUp } from '../../exposure-model/close-up/close-up.ts';
import type { Outranking, RankedExposure } from '../../exposure-model/close-up/outranks.ts';
import type { WhyNot } from '../../exposure-model/close-up/why-not.ts';
import type { WhyNotQuestion } from '../../exposure-model/close-up/why-not-question.ts';
import type { ExposurePath, MissionScore } from '../../exposure-model/mission-score.ts';
import type { UnknownWeight } from '../../exposure-model/weigh-unknowns.ts';
import type { CandidateMeasure } from '../../exposure-model/what-if/candidate-measure.ts';
import type { ElementComparison } from '../../exposure-model/what-if/score-comparison.ts';
import type { PortfolioAnswer, PortfolioRequest } from './what-if/portfolio-answer.ts';
import type { WhatIfAnswer } from './what-if/what-if-answer.ts';

/** How far a run has come. */
export interface ScoringProgress {
  done: number;
  total: number;
}

/** One mission's graph to be scored as of a day. */
export interface ScoringRequest {
  /** Names this score for later questions about it: mission, visibility class, graph version and day. */
  key: string;
  graph: MissionGraph;
  /** ISO date. */
  asOf: string;
  /** Bounds and leading paths alone, without sampled worlds: what a large mission has first. */
  boundsOnly?: boolean;
}

/** How an assessment of a scored mission is to be written. */
export interface AssessmentRequest {
  language: AssessmentDocument['language'];
  /** ISO date, printed on the cover. */
  generatedOn: string;
  ceilingNote: string;
}

/** What may be asked about a score, by name: what the question is about, and what it is answered with. */
export interface Questions {
  /** Leading paths to a state of the model, most likely first. */
  paths: { about: { state: number; most: number }; answer: readonly ExposurePath[] };
  /** Which unknowns would move most; scores once more for each kind. */
  unknowns: { about: null; answer: readonly UnknownWeight[] };
  /** One state looked at closely. */
  closeUp: { about: { state: number }; answer: CloseUp };
  /** How likely it is that one risk really is the larger; null where one of them has no likelihood. */
  outranks: { about: { one: RankedExposure; other: RankedExposure }; answer: Outranking | null };
  /** What keeps an actor from an element. */
  whyNot: { about: WhyNotQuestion; answer: WhyNot };
  /** What changes would do. */
  whatIf: { about: { changes: readonly WhatIfChange[] }; answer: WhatIfAnswer };
  /** One element before and after them; null where nothing of it moves. Quick for the changes tried last. */
  whatIfRow: {
    about: { changes: readonly WhatIfChange[]; element: string };
    answer: ElementComparison | null;
  };
  /** Measures that could lower the mission's risks, those on the heaviest ways first. */
  candidates: { about: null; answer: readonly CandidateMeasure[] };
  /** Measures chosen together, step by step. */
  portfolio: { about: PortfolioRequest; answer: PortfolioAnswer };
  /** One of the analyses, without words. */
  analysis: { about: { name: AnalysisName }; answer: AnyAnalysis };
  /** The integrated threat assessment of a score. */
  assessment: { about: AssessmentRequest; answer: AssessmentDocument };
}
export type QuestionName = keyof Questions;
export type About<Q extends QuestionName> = Questions[Q]['about'];
export type Answer<Q extends QuestionName> = Questions[Q]['answer'];

/** Questions that take long: they never hold up the others. */
export const LONG_QUESTIONS: ReadonlySet<QuestionName> = new Set<QuestionName>(['unknowns', 'portfolio']);
/** Questions about the model alone: what has been sampled does not matter to them. */
export const MODEL_QUESTIONS: ReadonlySet<QuestionName> = new Set<QuestionName>([
  'paths',
  'closeUp',
  'outranks',
  'whyNot',
]);

export interface RunOptions {
  /** Works beside what pages wait for, in a thread of its own. */
  inBackground?: boolean;
  onProgress?: (progress: ScoringProgress) => void;
  /** Ends the run; it is then rejected with `AppError` STOPPED. */
  signal?: AbortSignal;
}

/** Scores missions off the request path. Every method throws `AppError` SCORING_FAILED when the work broke off. */
export interface Scorer {
  score(request: ScoringRequest, options?: RunOptions): Promise<MissionScore>;
  /** Asks about a score; it is worked out anew, to the same figures, where it is no longer held. */
  ask<Q extends QuestionName>(
    request: ScoringRequest,
    question: Q,
    about: About<Q>,
    options?: RunOptions,
  ): Promise<Answer<Q>>;
  close(): Promise<void>;
}
