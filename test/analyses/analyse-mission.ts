import { type AnalysisName, type AnyAnalysis, type AnyFinding, analyse } from '../../api/analyses/all-analyses.ts';
import type { AnalysisInput } from '../../api/analyses/analysis.ts';
import { analysisInput } from '../../api/analyses/analysis-input.ts';
import { writeAnalysis } from '../../api/assessment/analyses/write-analysis.ts';
import type { WrittenAnalysis } from '../../api/assessment/analyses/written-analysis.ts';
import { type AssessmentLanguage, CATALOGUES } from '../../api/assessment/language/catalogue.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { library } from '../support/derive.ts';

/** What analyses read of a mission, scored with few worlds. */
export function inputOf(graph: MissionGraph, asOf = '2024-12-31', trials = 128): AnalysisInput {
  const { model, score } = scoreMission(graph, library, { asOf, seed: 1, trials });
  const paths = (state: number, k: number) => explainExposure(graph, model, library, state, { k });
  return analysisInput({ graph, model, score, library, paths });
}

export const written = (
  input: AnalysisInput,
  name: AnalysisName,
  language: AssessmentLanguage = 'en',
): WrittenAnalysis => writeAnalysis({ ...input, text: CATALOGUES[language] }, name, analyse(name, input));

/** The finding of a code; fails where the analysis does not make it. */
export function findingOf<C extends AnyFinding['code']>(
  analysis: AnyAnalysis,
  code: C,
): Extract<AnyFinding, { code: C }> {
  const found = analysis.findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code} among ${analysis.findings.map((one) => one.code).join(', ')}`);
  return found as Extract<AnyFinding, { code: C }>;
}

/** Ids of elements by position, sorted. */
export const idsOf = (input: AnalysisInput, nodes: readonly number[]): string[] =>
  nodes.map((node) => input.reading.graph.nodeId[node]!).sort();
