/**
 * Child: a mission scored from the start on one thread and on two, then rescored after changes of every kind, as a
 * what-if answers them: on one thread, with everything that the panel shows. What a comparison does not read is left
 * out of what is rescored, as a what-if leaves it out.
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
import { generateMission } from '../../seed/generate-mission.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { medianOf, optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { randomWhatIfs } from './random-what-ifs.ts';
import { median, percentile } from './statistics.ts';

export interface RescoreOptions {
  elements: number;
  trials: number;
  runs: number;
  /** What-ifs of each kind. */
  whatIfs: number;
  /** Measures among which a portfolio of five is chosen; 0: none is. */
  candidates: number;
}

const { elements, trials, runs, whatIfs, candidates } = optionsOf<RescoreOptions>();
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

const waits = new Map<string, number[]>();
for (const [at, { kind, change }] of randomWhatIfs(graph, whatIfs, 1).entries()) {
  // The first of all waits for its code to be compiled, and is told apart.
  if (at === 0) figures.firstMs = (await timed(() => whatIf(base, [change]))).ms;
  const { value, ms } = await timed(() => whatIf(base, [change]));
  if (value.changed.applied === 1) waits.set(kind, [...(waits.get(kind) ?? []), ms]);
}
for (const [kind, own] of waits) figures[`${kind}Ms`] = median(own);
const all = [...waits.values()].flat();
figures.whatIfs = all.length;
figures.whatIfMs = median(all);
figures.whatIfP95Ms = percentile(all, 0.95);
figures.whatIfWorstMs = percentile(all, 1);
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
