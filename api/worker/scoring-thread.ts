/** The thread that derives and scores, so that a long run never holds up a request. One task after the other. */
import { parentPort } from 'node:worker_threads';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import { type AssessmentLanguage, CATALOGUES } from '../assessment/language/catalogue.ts';
import { writeAssessment } from '../assessment/write-assessment.ts';
import { graphFingerprint } from '../documents/graph-fingerprint.ts';
import type { AttackModel } from '../exposure-model/attack-model.ts';
import { explainExposure } from '../exposure-model/explain-exposure.ts';
import type { MissionScore } from '../exposure-model/mission-score.ts';
import { scoreMission } from '../exposure-model/score-mission.ts';
import { weighUnknowns } from '../exposure-model/weigh-unknowns.ts';
import type { ScoreHead, ScoringResult, ScoringTask, TaskMessage, ThreadMessage } from './scoring-messages.ts';

/** Worlds sampled: with a thousand the interval of an even chance is three points wide to either side. */
const TRIALS = 1_000;
/** Any number would do; the same one makes two runs on the same graph give the same figures. */
const SEED = 2024;
/** Models held for questions about paths; a large one takes some tens of megabytes. */
const MODELS_HELD = 3;
const PROGRESS_EVERY_MS = 200;

interface Held {
  graph: MissionGraph;
  model: AttackModel;
  score: MissionScore;
}
const held = new Map<string, Held>();
const library = loadLibrary();

function hold(key: string, scored: Held): void {
  held.delete(key);
  held.set(key, scored);
  for (const oldest of held.keys()) {
    if (held.size <= MODELS_HELD) break;
    held.delete(oldest);
  }
}

const headOf = ({ exposures, ...score }: MissionScore): ScoreHead => ({ score, rowCount: exposures.length });

function perform(task: ScoringTask, onProgress: (done: number, total: number) => void): ScoringResult {
  if (task.type === 'score') {
    const { key, graph, asOf } = task;
    const known = held.get(key);
    if (known) return { type: 'score', head: headOf(known.score) };
    const { model, score } = scoreMission(graph, library, { asOf, trials: TRIALS, seed: SEED, onProgress });
    hold(key, { graph, model, score });
    return { type: 'score', head: headOf(score) };
  }
  const known = held.get(task.key);
  if (!known) return { type: 'unknown' };
  hold(task.key, known);
  const { graph, model, score } = known;
  const options = { asOf: score.asOf, trials: TRIALS, seed: SEED };
  if (task.type === 'unknowns') return { type: 'unknowns', weights: weighUnknowns(graph, library, score, options) };
  if (task.type === 'rows') return { type: 'rows', rows: score.exposures.slice(task.from, task.from + task.count) };
  const paths = (state: number, most: number) => explainExposure(graph, model, library, state, { k: most });
  if (task.type === 'paths') return { type: 'paths', paths: paths(task.state, task.most) };
  const { language, ...request } = task.request;
  if (!isWritable(language)) throw new Error(`no assessment is written in the language ${language}`);
  const input = { ...request, language, graph, model, score, library, paths };
  return { type: 'assessment', document: writeAssessment({ ...input, graphFingerprint: graphFingerprint(graph) }) };
}

const isWritable = (language: string): language is AssessmentLanguage => Object.hasOwn(CATALOGUES, language);

const port = parentPort;
if (!port) throw new Error('scoring-thread runs as a worker thread');
const post = (message: ThreadMessage): void => port.postMessage(message);

port.on('message', ({ id, task }: TaskMessage) => {
  let last = 0;
  const onProgress = (done: number, total: number) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    post({ id, type: 'progress', done, total });
  };
  try {
    post({ id, type: 'result', result: perform(task, onProgress) });
  } catch (error) {
    post({ id, type: 'failed', message: (error as Error)?.stack ?? String(error) });
  }
});
