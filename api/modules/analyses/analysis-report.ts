import type { Run } from '../../../graph-schema/assessment-document.ts';
import type { WrittenAnalysis, WrittenFigure } from '../../assessment/analyses/written-analysis.ts';
import type { ScoredMission, WhatIfAnswer } from '../exposure/exposure-service.ts';

const MOST_NAMED = 1_000;

/** An analysis as plain data: sentences as text, elements by their own ids. */
export interface AnalysisReport {
  readonly mission: string;
  readonly analysis: string;
  readonly title: string;
  readonly question: string;
  readonly caution: string | null;
  readonly asOf: string;
  readonly graphVersion: string;
  readonly findings: readonly {
    readonly code: string;
    readonly statement: string;
    readonly basis: string;
    readonly effect: string;
    readonly measure: string;
    readonly likelihood: { readonly estimate: number; readonly low: number; readonly high: number } | null;
    readonly confidence: string | null;
    readonly elements: readonly string[];
  }[];
  readonly missing: readonly { readonly sheet: string; readonly link: string | null; readonly sentence: string }[];
  readonly figures: readonly WrittenFigure[];
  readonly tables: readonly {
    readonly id: string;
    readonly caption: string;
    readonly note: string | null;
    readonly columns: readonly { readonly key: string; readonly title: string }[];
    readonly rows: readonly (readonly {
      readonly text: string;
      readonly assessed: boolean;
      readonly value: unknown;
    }[])[];
  }[];
  readonly trials: readonly {
    readonly label: string;
    readonly changes: readonly unknown[];
    /** Null: not tried. */
    readonly outcome: { readonly sentence: string; readonly totals: WhatIfAnswer['totals'] } | null;
  }[];
}

const textOf = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

/** `outcomes` by the position of the trial. */
export function analysisReport(
  { graph, score }: ScoredMission,
  written: WrittenAnalysis,
  outcomes: ReadonlyMap<number, NonNullable<AnalysisReport['trials'][number]['outcome']>>,
): AnalysisReport {
  const idOf = new Map(graph.nodeKey.map((key, node) => [key, graph.nodeId[node]!]));
  return {
    mission: score.missionId,
    analysis: written.name,
    title: written.title,
    question: written.question,
    caution: written.caution,
    asOf: score.asOf,
    graphVersion: score.graphVersion,
    findings: written.findings.map((found) => ({
      code: found.code,
      statement: textOf(found.statement),
      basis: textOf(found.basis),
      effect: textOf(found.effect),
      measure: textOf(found.measure),
      likelihood: found.likelihood,
      confidence: found.confidence,
      elements: found.standsOn.elements.slice(0, MOST_NAMED).flatMap(({ key }) => idOf.get(key) ?? []),
    })),
    missing: written.missing.map(({ sheet, link, sentence }) => ({ sheet, link, sentence })),
    figures: written.figures,
    tables: written.tables.map(({ id, caption, note, columns, rows }) => ({
      id,
      caption,
      note,
      columns: columns.map(({ key, title }) => ({ key, title })),
      rows: rows.map((row) => row.map(({ runs, assessed, value }) => ({ text: textOf(runs), assessed, value }))),
    })),
    trials: written.trials.map(({ label, changes }, i) => ({
      label: textOf(label),
      changes,
      outcome: outcomes.get(i) ?? null,
    })),
  };
}
