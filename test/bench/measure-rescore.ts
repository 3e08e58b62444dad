/**
 * Child: a mission scored from the start on one thread and on two, then rescored after changes of every kind, as a
 * what-if answers them: on one thread, with everything that the panel shows. What a comparison does not read is left
 * out of what is rescored, as a what-if leaves it out. Last the widest controls, asked of the thread of the product.
 */
import { setTimeout } from 'node:timers/promises';
import { pino } from 'pino';
import { scoreMission } from '../../api/exposure-model/score-mission.ts';
import { candidateMeasures } from '../../api/exposure-model/what-if/candidate-measures.ts';
import { choosePortfolio } from '../../api/exposure-model/what-if/choose-portfolio.ts';
import { portfolioEvaluator } from '../../api/exposure-model/what-if/portfolio-evaluator.ts';
import { whatIf } from '../../api/exposure-model/what-if/what-if.ts';
import { strengthened, widestControls } from '../../api/worker/rehearse.ts';
import { createSamplingThreads } from '../../api/worker/sampling-threads.ts';
import { createScoringWorker } from '../../api/worker/scoring-worker.ts';
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

/** How long a score is looked at before a what-if is asked for. */
const LOOKED_AT_MS = 5_000;
const WIDEST = 8;

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
const drawn = randomWhatIfs(graph, whatIfs, 1);
// The first of all waits for its code to be compiled, and is not counted.
whatIf(base, [drawn[0].change]);
for (const { kind, change } of drawn) {
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
Object.assign(figures, await asked());
report(figures);

/** The widest controls asked of the scoring thread, as somebody asks who has looked at the score for some seconds. */
async function asked() {
  const worker = createScoringWorker({ logger: pino({ level: 'silent' }) });
  const request = { key: 'asked', graph, asOf: options.asOf };
  await worker.score(request);
  await setTimeout(LOOKED_AT_MS);
  const times: number[] = [];
  for (const control of widestControls(graph).slice(0, Math.min(WIDEST, whatIfs))) {
    const changes = [strengthened(graph, control)];
    times.push((await timed(() => worker.ask(request, 'whatIf', { changes }))).ms);
  }
  await worker.close();
  return { askedFirstMs: times[0]!, askedWorstMs: percentile(times, 1) };
}
