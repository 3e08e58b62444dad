import type { Finding, Run } from '../../../graph-schema/assessment-document.ts';
import type { AnalysisName } from '../../analyses/all-analyses.ts';
import type { MissingSheet, Trial } from '../../analyses/analysis.ts';

/** A cell in words, with the value that it words for programs. */
export interface WrittenCell {
  readonly runs: readonly Run[];
  /** False: nobody has assessed it; the words say so. */
  readonly assessed: boolean;
  /** Place on the ramp, 0 palest to 1 darkest, or null. */
  readonly shade: number | null;
  /** Elements by their own ids, enumerations and figures; null where not assessed, and where there is nothing. */
  readonly value: unknown;
}
export interface WrittenTable {
  readonly id: string;
  readonly caption: string;
  readonly note: string | null;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly WrittenCell[])[];
}
/** A place on a way; its name is *not assessed* in words where nobody recorded it. */
export interface WrittenPlace {
  readonly name: WrittenCell;
  readonly detail: string | null;
  readonly outside: boolean;
}
interface Captioned {
  readonly id: string;
  readonly caption: string;
}
export type WrittenFigure = Captioned &
  (
    | {
        readonly type: 'WAYS';
        readonly stages: readonly string[];
        readonly border: string | null;
        readonly total: number;
        readonly ways: readonly (readonly (WrittenPlace | null)[])[];
      }
    | {
        readonly type: 'GRID';
        readonly rows: readonly WrittenCell[];
        readonly columns: readonly WrittenCell[];
        readonly cells: readonly (readonly WrittenCell[])[];
      }
    | {
        readonly type: 'BARS';
        readonly bars: readonly {
          readonly label: WrittenCell;
          /** Length beside the longest, 0 to 1. */
          readonly share: number;
          readonly amount: string;
          readonly detail: WrittenCell;
        }[];
      }
    | {
        readonly type: 'TIMELINE';
        readonly from: string;
        readonly to: string;
        readonly lanes: readonly {
          readonly label: WrittenCell;
          readonly spans: readonly {
            readonly from: string | null;
            readonly to: string | null;
            readonly label: WrittenCell;
          }[];
        }[];
      }
    | {
        readonly type: 'PLACES';
        readonly places: readonly {
          readonly place: WrittenCell;
          readonly latitude: number;
          readonly longitude: number;
          readonly near: readonly { readonly who: WrittenCell; readonly kilometres: number | null }[];
        }[];
        readonly unplaced: WrittenCell;
      }
  );

/** An analysis in the words of one language: the same findings for a page, a document and the command line. */
export interface WrittenAnalysis {
  readonly name: AnalysisName;
  readonly title: string;
  readonly question: string;
  readonly caution: string | null;
  readonly findings: readonly (Finding & { readonly code: string })[];
  readonly figures: readonly WrittenFigure[];
  readonly tables: readonly WrittenTable[];
  readonly missing: readonly (MissingSheet & { readonly sentence: string })[];
  readonly trials: readonly (Trial & { readonly label: readonly Run[] })[];
}
