import type { AnalysisName } from '../../analyses/all-analyses.ts';
import type { Trial } from '../../analyses/analysis.ts';
import { readGraph } from '../../analyses/reading/graph-reading.ts';
import { writeAnalysis } from '../../assessment/analyses/write-analysis.ts';
import { type AssessmentCatalogue, type AssessmentLanguage, CATALOGUES } from '../../assessment/language/catalogue.ts';
import { AppError } from '../base/app-error.ts';
import { type Outcome, ok, refuse } from '../base/outcome.ts';
import type { ExposureService, ScoredMission } from '../exposure/exposure-service.ts';
import { type AnalysisReport, analysisReport } from './analysis-report.ts';
import { trialSentence } from './trial-sentence.ts';

export type { AnalysisReport } from './analysis-report.ts';

interface ReportRequest {
  readonly mission: string;
  readonly name: AnalysisName;
  readonly language: AssessmentLanguage;
  /** ISO date; null: today, or the mission's end if that is past. */
  readonly asOf: string | null;
  /** Whether the trials are scored too: one score each. */
  readonly tries: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** The questions that only this field asks, answered from a mission's graph and its scores. */
export function createAnalysesService({ exposure }: { exposure: ExposureService }) {
  async function analysis(
    of: { mission: string; name: AnalysisName; asOf?: string | null },
    text: AssessmentCatalogue,
    onProgress?: ReportRequest['onProgress'],
  ) {
    const scored = await exposure.finished(of.mission, of.asOf, onProgress);
    const answer = await scored.ask('analysis', { name: of.name });
    const context = { reading: readGraph(scored.graph, scored.score.asOf), library: scored.library, text };
    return { scored, written: writeAnalysis(context, of.name, answer) };
  }

  /** What a change that an analysis proposes would do; nothing is stored. */
  async function tryOut(scored: ScoredMission, trial: Trial, text: AssessmentCatalogue) {
    const answer = await scored.ask('whatIf', { changes: trial.changes });
    return { answer, sentence: trialSentence(scored, answer, text) };
  }

  return {
    analysis,
    tryOut,

    /** The same as plain data: for the command line, which prints it or hands it on as JSON. */
    async report(request: ReportRequest): Promise<Outcome<AnalysisReport>> {
      const text = CATALOGUES[request.language];
      try {
        const { scored, written } = await analysis(request, text, request.onProgress);
        const outcomes = new Map<number, NonNullable<AnalysisReport['trials'][number]['outcome']>>();
        for (const [i, trial] of request.tries ? written.trials.entries() : []) {
          const { answer, sentence } = await tryOut(scored, trial, text);
          outcomes.set(i, { sentence: sentence.map((run) => run.text).join(''), totals: answer.totals });
        }
        return ok(analysisReport(scored, written, outcomes));
      } catch (error) {
        if (error instanceof AppError && error.code === 'NOT_FOUND') return refuse('NOT_FOUND', error.message);
        throw error;
      }
    },
  };
}
export type AnalysesService = ReturnType<typeof createAnalysesService>;
