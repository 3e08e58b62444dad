/** Child: one full assessment of a mission that a store holds, from a cold start. */
import { writeAssessment } from '../../api/assessment/write-assessment.ts';
import { renderDocx } from '../../api/documents/render-docx.ts';
import { renderJson } from '../../api/documents/render-json.ts';
import { renderMarkdown } from '../../api/documents/render-markdown.ts';
import { compileAttackModel } from '../../api/exposure-model/compile.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { type ScoredGraph, scoreMission } from '../../api/exposure-model/score-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { openBenchStore } from './bench-store.ts';
import type { FillOptions } from './fill-store.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';

export interface MeasureMissionOptions extends FillOptions {
  trials: number;
  /** Whether the documents are made too. */
  documents: boolean;
}

const AS_OF = '2026-11-21';
const EXPLAINED = 50;
const PATHS = 5;

const { store: name, folder, missionId, reach, trials, documents } = optionsOf<MeasureMissionOptions>();
const library = loadLibrary();
const opened = await timed(() => openBenchStore(name, folder));
const store = opened.value;
const load = await timed(() => store.readMissionGraph(missionId));
const graph = load.value;
if (!graph) throw new Error(`The store holds no ${missionId}.`);

// Scoring derives too. To show the share of each, derivation is timed apart from a cold start, and what it takes
// once warm, as it is within scoring, is taken off there.
const deriveCold = await timed(() => void compileAttackModel(graph, library, { asOf: AS_OF }));
const scored = (worlds: number) => timed(() => scoreMission(graph, library, { asOf: AS_OF, seed: 1, trials: worlds }));
const explained = ({ model, score }: ScoredGraph) =>
  timed(() => {
    for (const { effects } of score.exposures.slice(0, EXPLAINED)) {
      const [worst] = effects;
      if (worst) explainExposure(graph, model, library, worst.state, { k: PATHS });
    }
  });

/** Where every actor reaches most of the graph, bounds and leading paths come first, and estimates follow. */
async function leadingFirst(): Promise<number> {
  const first = await scored(0);
  return first.ms + (await explained(first.value)).ms;
}
const leading = reach === 'most' ? await leadingFirst() : null;
const all = await scored(trials);
const { model, score } = all.value;
const explain = await explained(all.value);
const megabytes = peakMegabytes();
const deriveWarm = await timed(() => void compileAttackModel(graph, library, { asOf: AS_OF }));
const sum = (of: 'ms' | 'processorMs') => load[of] + deriveCold[of] + all[of] - deriveWarm[of] + explain[of];
const figures: Record<string, number> = {
  openMs: opened.ms,
  loadMs: load.ms,
  deriveMs: deriveCold.ms,
  scoreMs: all.ms - deriveWarm.ms,
  explainMs: explain.ms,
  assessMs: sum('ms'),
  assessProcessorMs: sum('processorMs'),
  megabytes,
  states: score.stateCount,
  edges: score.edgeCount,
  ranked: score.exposures.filter(({ rank }) => rank !== null).length,
};

if (leading !== null) figures.leadingMs = load.ms + deriveCold.ms + leading - deriveWarm.ms;

if (documents) {
  const { value: document, ms } = await timed(() =>
    writeAssessment({
      graph,
      score,
      model,
      paths: (state, most) => explainExposure(graph, model, library, state, { k: most }),
      library,
      language: 'en',
      generatedOn: AS_OF,
      ceilingNote: 'A benchmark.',
    }),
  );
  const [json, markdown, docx] = [
    await timed(() => renderJson(document)),
    await timed(() => renderMarkdown(document)),
    await timed(() => renderDocx(document)),
  ];
  figures.writeMs = ms;
  figures.jsonMs = json.ms;
  figures.markdownMs = markdown.ms;
  figures.docxMs = docx.ms;
  figures.documentMs = ms + json.ms + markdown.ms + docx.ms;
  figures.docxKilobytes = docx.value.length / 1_000;
  figures.megabytesWithDocuments = peakMegabytes();
}
await store.close();
report(figures);
