/** The thread that derives and scores, so that a long run never holds up a request. One task after the other. */
import { availableParallelism } from 'node:os';
import { parentPort, workerData } from 'node:worker_threads';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { loadLibrary } from '../../seed/library/load-library.ts';
import type { MissionScore } from '../exposure-model/mission-score.ts';
import { type ScoredGraph, scoreMission } from '../exposure-model/score-mission.ts';
import { ScoringStopped } from '../exposure-model/scoring-stopped.ts';
import { answerQuestion } from './answer-question.ts';
import { Rehearsals } from './rehearsals.ts';
import { rehearse } from './rehearse.ts';
import { createSamplingThreads } from './sampling-threads.ts';
import {
  NOBODY,
  type ScoreHead,
  type ScoringLaneData,
  type ScoringResult,
  type ScoringTask,
  type TaskMessage,
  type ThreadMessage,
} from './scoring-messages.ts';
import { WORLDS } from './worlds.ts';

/** Models held for questions about paths; a large one takes some tens of megabytes. */
const MODELS_HELD = 3;
const PROGRESS_EVERY_MS = 200;
/** Threads beside this one that large missions are spread over. */
const MOST_THREADS = 3;

interface Run {
  readonly onProgress: (done: number, total: number) => void;
  readonly shouldStop: () => boolean;
}

const held = new Map<string, ScoredGraph>();
const library = loadLibrary();
/** This thread works too, and one processor is left to the requests. */
const { runJobs } = createSamplingThreads(Math.min(MOST_THREADS, availableParallelism() - 1));

function hold(key: string, scored: ScoredGraph): void {
  held.delete(key);
  held.set(key, scored);
  for (const oldest of held.keys()) {
    if (held.size <= MODELS_HELD) break;
    held.delete(oldest);
  }
}

/** The latest score of the same mission and day, from which a new one takes over what an edit cannot have touched. */
function earlierScore({ missionKey }: MissionGraph, asOf: string): ScoredGraph | null {
  const alike = [...held.values()].filter(({ graph, score }) => graph.missionKey === missionKey && score.asOf === asOf);
  return alike.at(-1) ?? null;
}

const headOf = ({ exposures, ...score }: MissionScore): ScoreHead => ({ score, rowCount: exposures.length });

function perform(task: ScoringTask, run: Run): ScoringResult {
  const known = held.get(task.key);
  if (task.type === 'score') {
    const { key, graph, asOf, boundsOnly } = task;
    if (known) return { type: 'score', head: headOf(known.score) };
    const options = { asOf, ...WORLDS, ...(boundsOnly ? { trials: 0 } : {}), runJobs, ...run };
    const scored = scoreMission(graph, library, options, earlierScore(graph, asOf));
    hold(key, scored);
    if (!boundsOnly) rehearsals.add(scored);
    return { type: 'score', head: headOf(scored.score) };
  }
  if (!known) return { type: 'unknown' };
  hold(task.key, known);
  if (task.type === 'rows') {
    return { type: 'rows', rows: known.score.exposures.slice(task.from, task.from + task.count) };
  }
  return {
    type: 'answer',
    answer: answerQuestion({ scored: known, library, runJobs, ...run }, task.question, task.about),
  };
}

const port = parentPort;
if (!port) throw new Error('scoring-thread runs as a worker thread');
const post = (message: ThreadMessage): void => port.postMessage(message);

const asked = new Int32Array((workerData as ScoringLaneData).asked);
let taken = 0;
const rehearsals = new Rehearsals({
  rehearse: (scored) =>
    rehearse({
      scored,
      library,
      runJobs,
      onProgress: () => undefined,
      shouldStop: () => Atomics.load(asked, 0) > taken,
    }),
  onFailure: (error) => post({ id: NOBODY, type: 'failed', message: messageOf(error) }),
});

const messageOf = (error: unknown): string => (error as Error)?.stack ?? String(error);

port.on('message', ({ id, task, stop }: TaskMessage) => {
  taken++;
  const flag = new Int32Array(stop);
  let last = 0;
  const onProgress = (done: number, total: number) => {
    const now = performance.now();
    if (now - last < PROGRESS_EVERY_MS) return;
    last = now;
    post({ id, type: 'progress', done, total });
  };
  const shouldStop = () => Atomics.load(flag, 0) === 1;
  try {
    // What was stopped while it waited for its turn is not begun.
    if (shouldStop()) throw new ScoringStopped();
    post({ id, type: 'result', result: perform(task, { onProgress, shouldStop }) });
  } catch (error) {
    if (error instanceof ScoringStopped) post({ id, type: 'stopped' });
    else post({ id, type: 'failed', message: messageOf(error) });
  }
  rehearsals.answered();
});
