import { mayStandAt } from '../../graph-schema/catalogue.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { validateEdge, validateNode } from '../../graph-schema/validate.ts';
import type { RunActorJobs } from '../exposure-model/actor-job.ts';
import type { Library } from '../exposure-model/library.ts';
import { type ScoredGraph, type ScoreOptions, scoreMission } from '../exposure-model/score-mission.ts';
import type { WhatIfBase } from '../exposure-model/what-if/what-if.ts';

/** What an answer is worked out from. */
export interface AnswerParts {
  readonly scored: ScoredGraph;
  readonly library: Library;
  readonly runJobs: RunActorJobs;
  readonly onProgress: (done: number, total: number) => void;
  readonly shouldStop: () => boolean;
}

const schema = { mayStandAt, validateNode, validateEdge };

/** As the score was made, so that what is scored beside it stands on the same worlds. */
export const optionsOf = ({ scored: { score }, runJobs, onProgress, shouldStop }: AnswerParts): ScoreOptions => ({
  asOf: score.asOf,
  trials: score.trials,
  seed: score.seed,
  runJobs,
  onProgress,
  shouldStop,
});

/** A score with what a what-if on it needs; what is rescored is for its comparison alone. */
export function whatIfBase(parts: AnswerParts, own: Partial<ScoreOptions> = {}): WhatIfBase {
  const { scored, library } = parts;
  const options = { ...optionsOf(parts), ...own, comparedAlone: true };
  const rescore = (graph: MissionGraph) => scoreMission(graph, library, options, scored);
  return { graph: scored.graph, library, before: scored, rescore, schema };
}
