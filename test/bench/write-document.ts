/** Child: scores a mission and writes the document of its assessment to a file, as an export does before it renders. */
import { writeFile } from 'node:fs/promises';
import { writeAssessment } from '../../api/assessment/write-assessment.ts';
import { explainExposure } from '../../api/exposure-model/explain-exposure.ts';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { readSheets } from '../support/read-sheets.ts';
import { fieldMission } from './field-mission.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';

export interface WriteDocumentOptions {
  /** Elements of a made mission, or a folder of interchange sheets. */
  mission: number | string;
  trials: number;
  /** ISO date. */
  asOf: string;
  /** Where the document goes, as JSON. */
  file: string;
}

const { mission, trials, asOf, file } = optionsOf<WriteDocumentOptions>();
const library = loadLibrary();
const id = 'mission-bench';
const graph = typeof mission === 'number' ? fieldMission(mission, 1, id).toGraph() : readSheets(mission, id);
const scored = await timed(() => scoreMission(graph, library, { asOf, seed: 1, trials }));
const { score, model } = scored.value;
const scoredMegabytes = peakMegabytes();
const written = await timed(() =>
  writeAssessment({
    graph,
    score,
    model,
    paths: (state, most) => explainExposure(graph, model, library, state, { k: most }),
    library,
    language: 'en',
    generatedOn: asOf,
    ceilingNote: 'A benchmark.',
  }),
);
await writeFile(file, JSON.stringify(written.value));
report({
  elements: graph.nodeKey.length,
  scoreMs: scored.ms,
  scoredMegabytes,
  writeMs: written.ms,
  megabytes: peakMegabytes(),
});
