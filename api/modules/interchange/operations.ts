import type { AnalysisName } from '../../analyses/all-analyses.ts';
import type { AnalysisReport } from '../analyses/analyses-service.ts';
import type { Outcome } from '../base/outcome.ts';
import type { ImportReport } from './import-report.ts';
import type { ImportRequest, SheetFormat } from './interchange-service.ts';
import type { SheetFile } from './sheet-file.ts';
import type { WriteProgress } from './write-plan.ts';

export const ASSESSMENT_FORMATS = ['docx', 'pdf', 'md', 'json', 'stix'] as const;
export type AssessmentFormat = (typeof ASSESSMENT_FORMATS)[number];
export const LANGUAGES = ['en', 'fr'] as const;

export interface AssessRequest {
  mission: string;
  formats: readonly AssessmentFormat[];
  language: (typeof LANGUAGES)[number];
  /** ISO date; null: today, or the mission's end if that is past. */
  asOf: string | null;
  onProgress?: WriteProgress;
}

export interface AnalyseRequest {
  mission: string;
  name: AnalysisName;
  language: (typeof LANGUAGES)[number];
  /** ISO date; null: today, or the mission's end if that is past. */
  asOf: string | null;
  /** Whether the changes that an analysis proposes are scored too: one score each. */
  tries: boolean;
  onProgress?: WriteProgress;
}

/** What the command line asks for: of the server that has the data folder open, or of this process. */
export interface Operations {
  importSheets(request: ImportRequest): Promise<ImportReport>;
  exportSheets(request: { mission: string; format: SheetFormat }): Promise<Outcome<SheetFile[]>>;
  /** One file per format. */
  assess(request: AssessRequest): Promise<Outcome<SheetFile[]>>;
  /** One analysis in words, with its values. */
  analyse(request: AnalyseRequest): Promise<Outcome<AnalysisReport>>;
  close(): Promise<void>;
}
