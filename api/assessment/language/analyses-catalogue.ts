import type { Run } from '../../../graph-schema/assessment-document.ts';
import type { AnalysisName, AnyFinding } from '../../analyses/all-analyses.ts';
import type { MissingNeed, TrialCode } from '../../analyses/analysis.ts';
import type { FigureId } from '../../analyses/analysis-figures.ts';
import type { ColumnOf, TableId } from '../../analyses/analysis-tables.ts';
import type { Value, Vocabulary } from '../../analyses/analysis-value.ts';

/** The four sentences of a finding. */
export interface FindingWords {
  readonly statement: readonly Run[];
  readonly basis: readonly Run[];
  readonly effect: readonly Run[];
  readonly measure: readonly Run[];
}
/** What a sentence about a finding may call on: names of elements with their pointers, and words of a vocabulary. */
export interface Names {
  readonly name: (node: number) => Run;
  readonly names: (nodes: readonly number[]) => Run[];
  readonly words: (of: Vocabulary, values: readonly string[]) => string[];
}
type FindingOf<C> = Extract<AnyFinding, { code: C }>;
export type FindingTexts = {
  readonly [C in AnyFinding['code']]: (finding: FindingOf<C>, names: Names) => FindingWords;
};
export type TableTexts = {
  readonly [T in TableId]: {
    readonly caption: string;
    readonly columns: Readonly<Record<ColumnOf<T>, string>>;
    readonly note: string | null;
  };
};

/** What a language says for the analyses: the compiler refuses one with a text missing or one too many. */
export interface AnalysesCatalogue {
  /** Title, the question it answers, and what a reader has to keep in mind. */
  readonly about: Readonly<Record<AnalysisName, { title: string; question: string; caution: string | null }>>;
  readonly findings: FindingTexts;
  readonly tables: TableTexts;
  readonly figures: Readonly<Record<FigureId, { caption: string; stages?: readonly string[]; border?: string }>>;
  readonly words: Readonly<Record<Vocabulary, Readonly<Record<string, string>>>>;
  readonly missing: Readonly<Record<MissingNeed, string>>;
  readonly trials: Readonly<Record<TrialCode, (nodes: readonly Run[]) => readonly Run[]>>;
  /** What a trial came to: harm units a year to information before and after, and the exposures that it moves. */
  readonly trialOutcome: (outcome: {
    before: number | null;
    after: number | null;
    axis: string;
    moved: number;
    most: Run | null;
  }) => readonly Run[];
  /** Words of an analysis that is taken out as a file. */
  readonly document: {
    readonly findings: string;
    readonly pictures: string;
    readonly missing: string;
    readonly sheets: Readonly<
      Record<'entry' | 'value' | 'analysis' | 'mission' | 'asOf' | 'marking' | 'ceiling', string>
    >;
  };
  readonly values: {
    readonly none: string;
    readonly yes: string;
    readonly no: string;
    readonly count: (count: number, of?: number) => string;
    readonly quantity: (amount: number, unit: Extract<Value, { type: 'QUANTITY' }>['unit']) => string;
    readonly likelihood: (word: string, estimate: number, low: number, high: number) => string;
    readonly standingFact: string;
    readonly captionAbout: (caption: string, name: string) => string;
  };
}
