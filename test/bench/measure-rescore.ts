/**
 * Child: a mission scored from the start on one thread and on two, then rescored after one change after another, as a
 * what-if answers it: on one thread, with everything that the panel shows. What a comparison does not read is left out
 * of what is rescored, as a what-if leaves it out.
 */
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { candidateMeasures } from '../../api/exposure-model/what-if/candidate-measures.ts';
import { choosePortfolio } from '../../api/exposure-model/what-if/choose-portfolio.ts';
import { portfolioEvaluator } from '../../api/exposure-model/what-if/portfolio-evaluator.ts';
import { whatIf } from '../../api/exposure-model/what-if/what-if.ts';
import { createSamplingThreads } from '../../api/worker/sampling-threads.ts';
import { mayStandAt } from '../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';
import type { WhatIfChange } from '../../graph-schema/what-if.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { medianOf, optionsOf, peakMegabytes, report } from './measurement.ts';

export interface RescoreOptions {
  elements: number;
  trials: number;
  runs: number;
  /** Measures among which a portfolio of five is chosen; 0: none is. */
  candidates: number;
}

const { elements, trials, runs, candidates } = optionsOf<RescoreOptions>();
const library = loadLibrary();
const graph = generateMission({ elements, seed: 1 }).toGraph();
const options = { asOf: '2026-11-21', seed: 1, trials };
const scored = scoreMission(graph, library, options);
const rescore = (changed: MissionGraph) => scoreMission(changed, library, { ...options, comparedAlone: true }, scored);
const base = { graph, library, before: scored, rescore, schema: { mayStandAt, validateNode, validateEdge } };

const full = await medianOf(runs, () => scoreMission(graph, library, options));
const threads = createSamplingThreads(1);
const twoThreads = () => scoreMission(graph, library, { ...options, runJobs: threads.runJobs });
twoThreads();
const onTwo = await medianOf(runs, twoThreads);
await threads.close();
const figures: Record<string, number> = {
  fullMs: full.ms,
  fullProcessorMs: full.processorMs,
  twoThreadsMs: onTwo.ms,
};

const firstOf = <T>(list: readonly T[], is: (item: T, at: number) => boolean): number => {
  const at = list.findIndex(is);
  if (at < 0) throw new Error('The mission lacks what the benchmark changes.');
  return at;
};
const isBelow = (value: unknown, most: number) => typeof value === 'number' && value < most;
const link = firstOf(
  graph.edgeKind,
  (kind, e) => kind === 'PROTECTED_BY' && isBelow(graph.edgeProperties[e].coverage, 0.9),
);
const control = firstOf(
  graph.nodeKind,
  (kind, n) => kind === 'Control' && isBelow(graph.nodeProperties[n].effectiveness, 0.9),
);
const server = firstOf(graph.nodeProperties, ({ assetType }) => assetType === 'SERVER');
const changes: Readonly<Record<string, WhatIfChange>> = {
  link: { kind: 'STRENGTHEN_CONTROL', link: graph.edgeKey[link], coverage: 0.99 },
  control: { kind: 'STRENGTHEN_CONTROL', control: graph.nodeKey[control], effectiveness: 0.99 },
  service: { kind: 'OUT_OF_SERVICE', element: graph.nodeKey[server] },
};
for (const [name, change] of Object.entries(changes)) {
  const { changed } = whatIf(base, [change]);
  if (changed.applied !== 1) throw new Error(`The change ${name} was refused: ${JSON.stringify(changed.refused)}`);
  const { ms, processorMs } = await medianOf(runs, () => whatIf(base, [change]));
  figures[`${name}Ms`] = ms;
  figures[`${name}ProcessorMs`] = processorMs;
}
figures.megabytes = peakMegabytes();

if (candidates > 0) {
  const aim = { axis: 'persons', which: 'information' } as const;
  const measures = candidateMeasures(graph, scored.model, scored.score, library, { ...aim, most: candidates });
  const choose = () => choosePortfolio({ candidates: measures, ...portfolioEvaluator(base, aim), maxMeasures: 5 });
  const { evaluations } = choose();
  figures.portfolioMs = (await medianOf(Math.min(runs, 3), choose)).ms;
  figures.portfolioFigures = evaluations.full + evaluations.screened;
}
report(figures);
