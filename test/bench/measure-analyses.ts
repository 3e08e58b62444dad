/** Child: the nine analyses of a made mission of some size, each from a finished score, told in English. */
import { ANALYSIS_NAMES, analyse } from '../../api/analyses/all-analyses.ts';
import { analysisInput } from '../../api/analyses/analysis-input.ts';
import { writeAnalysis } from '../../api/assessment/analyses/write-analysis.ts';
import { CATALOGUES } from '../../api/assessment/language/catalogue.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { fieldMission } from './field-mission.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { median } from './statistics.ts';

export interface MeasureAnalysesOptions {
  elements: number;
  trials: number;
  runs: number;
}

const { elements, trials, runs } = optionsOf<MeasureAnalysesOptions>();
const library = loadLibrary();
const graph = fieldMission(elements, 1, 'mission-bench').toGraph();
const scored = await timed(() => scoreMission(graph, library, { asOf: '2026-11-21', seed: 1, trials }));
const { model, score } = scored.value;
const paths = (state: number, k: number) => explainExposure(graph, model, library, state, { k });
const figures: Record<string, number> = { scoreMs: scored.ms };

// Every run reads the graph and asks for paths anew, as a first question after a score does. The first run also
// compiles the code: it is told apart.
for (const name of ANALYSIS_NAMES) {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { value, ms } = await timed(() => {
      const input = analysisInput({ graph, model, score, library, paths });
      return writeAnalysis({ ...input, text: CATALOGUES.en }, name, analyse(name, input));
    });
    times.push(ms);
    figures[`${name}Findings`] = value.findings.length;
    figures[`${name}Rows`] = value.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    figures[`${name}Missing`] = value.missing.length;
  }
  figures[`${name}FirstMs`] = times[0]!;
  figures[`${name}Ms`] = median(times);
}
figures.megabytes = peakMegabytes();
report(figures);
