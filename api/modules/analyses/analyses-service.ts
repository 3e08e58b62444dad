import type { AnalysisName } from '../../analyses/all-analyses.ts';
import type { Trial } from '../../analyses/analysis.ts';
import { readGraph } from '../../analyses/reading/graph-reading.ts';
import { analysisDocument } from '../../assessment/analyses/analysis-document.ts';
import { writeAnalysis } from '../../assessment/analyses/write-analysis.ts';
import { type AssessmentCatalogue, type AssessmentLanguage, CATALOGUES } from '../../assessment/language/catalogue.ts';
import { LABELS } from '../../documents/labels.ts';
import { MEDIA_TYPES } from '../../documents/render-assessment.ts';
import type { DocumentRenderer } from '../assessment/assessment-service.ts';
import { AppError } from '../base/app-error.ts';
import { type Outcome, ok, refuse } from '../base/outcome.ts';
import type { SentFile } from '../base/send-file.ts';
import type { ExposureService, ScoredMission } from '../exposure/exposure-service.ts';
import { packTables } from '../interchange/interchange-service.ts';
import { type AnalysisReport, analysisReport } from './analysis-report.ts';
import { analysisSheets } from './analysis-sheets.ts';
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

export const ANALYSIS_FORMATS = ['csv', 'xlsx', 'docx', 'pdf', 'md'] as const;
export type AnalysisFormat = (typeof ANALYSIS_FORMATS)[number];

interface FileRequest extends Omit<ReportRequest, 'tries'> {
  readonly format: AnalysisFormat;
}

/** The questions that only this field asks, answered from a mission's graph and its scores. */
export function createAnalysesService(of: {
  exposure: ExposureService;
  renderer: DocumentRenderer;
  clock: () => Date;
}) {
  const { exposure, renderer, clock } = of;

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

  /** An answer for whoever asks by the id of a mission: one that is not theirs is one that is not there. */
  async function known<T>(answer: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return ok(await answer());
    } catch (error) {
      if (error instanceof AppError && error.code === 'NOT_FOUND') return refuse('NOT_FOUND', error.message);
      throw error;
    }
  }

  return {
    analysis,
    tryOut,

    /** The analysis as a file: its tables as sheets, or findings and tables as a document. */
    file: (request: FileRequest): Promise<Outcome<SentFile>> =>
      known(async () => {
        const { language, format, name } = request;
        const text = CATALOGUES[language];
        const { scored, written } = await analysis(request, text, request.onProgress);
        const { score, graph, library } = scored;
        const context = { reading: readGraph(graph, score.asOf), library, text };
        const generatedOn = clock().toISOString().slice(0, 10);
        const document = analysisDocument(context, written, { language, score, generatedOn });
        const fileName = `${name}-${safeName(graph.missionId)}-${score.asOf}-${language}`;
        if (format === 'csv' || format === 'xlsx') {
          const about = {
            mission: document.mission.name,
            asOf: score.asOf,
            marking: LABELS[language].markings[document.marking],
            ceilingNote: document.ceilingNote,
          };
          return packTables(fileName, analysisSheets(written, text, about), format);
        }
        const [bytes] = await renderer.render(document, [format]);
        return { name: `${fileName}.${format}`, contentType: MEDIA_TYPES[format], bytes: bytes! };
      }),

    /** The same as plain data: for the command line, which prints it or hands it on as JSON. */
    report: (request: ReportRequest): Promise<Outcome<AnalysisReport>> =>
      known(async () => {
        const text = CATALOGUES[request.language];
        const { scored, written } = await analysis(request, text, request.onProgress);
        const outcomes = new Map<number, NonNullable<AnalysisReport['trials'][number]['outcome']>>();
        for (const [i, trial] of request.tries ? written.trials.entries() : []) {
          const { answer, sentence } = await tryOut(scored, trial, text);
          outcomes.set(i, { sentence: sentence.map((run) => run.text).join(''), totals: answer.totals });
        }
        return analysisReport(scored, written, outcomes);
      }),
  };
}
export type AnalysesService = ReturnType<typeof createAnalysesService>;

/** Letters, digits and hyphens: what every system takes in the name of a file. */
const safeName = (id: string): string => id.replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60);
