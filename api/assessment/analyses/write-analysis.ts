import type { AnalysisName, AnyAnalysis, AnyFinding } from '../../analyses/all-analyses.ts';
import type { AnalysisTable, TableId } from '../../analyses/analysis-tables.ts';
import type { AssessedValue } from '../../analyses/analysis-value.ts';
import { finding } from '../finding.ts';
import type { FindingWords, Names } from '../language/analyses-catalogue.ts';
import { writeFigure } from './write-figure.ts';
import { writeValue } from './write-value.ts';
import type { WritingContext } from './writing-context.ts';
import type { WrittenAnalysis, WrittenTable } from './written-analysis.ts';

/** Findings, tables and pictures of an analysis in the words of a language. */
export function writeAnalysis(context: WritingContext, name: AnalysisName, analysis: AnyAnalysis): WrittenAnalysis {
  const { analyses } = context.text;
  return {
    name,
    ...analyses.about[name],
    findings: writeFindings(context, analysis.findings),
    figures: analysis.figures.map((figure) => writeFigure(context, figure)),
    tables: analysis.tables.map((table) => writeTable(context, table)),
    missing: analysis.missing.map((gap) => ({ ...gap, sentence: analyses.missing[gap.need] })),
    trials: analysis.trials.map((trial) => ({
      ...trial,
      label: analyses.trials[trial.code](trial.nodes.map(context.reading.name)),
    })),
  };
}

/** The findings alone: what a section of the assessment takes from an analysis. */
export function writeFindings(context: WritingContext, findings: readonly AnyFinding[]) {
  const { reading, text } = context;
  const names: Names = {
    name: reading.name,
    names: (nodes) => nodes.map(reading.name),
    words: (of, values) => values.map((value) => text.analyses.words[of][value] ?? value),
  };
  return findings.map((found, i) => {
    // Each code has the text for its own finding; the compiler does not follow the pair through the lookup.
    const say = text.analyses.findings[found.code] as (finding: AnyFinding, names: Names) => FindingWords;
    const draft = { id: `${found.code.toLowerCase().replaceAll('_', '-')}-${i + 1}`, ...say(found, names) };
    return { ...finding(context, { ...draft, ...found.standsOn }), code: found.code };
  });
}

function writeTable(context: WritingContext, { id, columns, rows }: AnalysisTable): WrittenTable {
  const texts = context.text.analyses.tables[id as TableId];
  const titles: Readonly<Record<string, string>> = texts.columns;
  return {
    id,
    caption: texts.caption,
    note: texts.note,
    columns: columns.map((key, i) => ({ key, title: titles[key]!, align: alignOf(rows.map((row) => row[i]!)) })),
    rows: rows.map((row) => row.map((value) => writeValue(context, value))),
  };
}

/** Figures stand at the end of their column, words at its start. */
const alignOf = (values: readonly AssessedValue[]): 'start' | 'end' =>
  values.some((value) => value !== null) &&
  values.every((value) => value === null || value.type === 'COUNT' || value.type === 'QUANTITY')
    ? 'end'
    : 'start';
