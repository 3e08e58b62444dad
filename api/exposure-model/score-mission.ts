import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { actorScores } from './actor-scores.ts';
import type { AttackModel } from './attack-model.ts';
import { type CompileOptions, compileAttackModel } from './compile.ts';
import { elementExposures } from './element-exposures.ts';
import { indexGraph } from './graph-index.ts';
import { harmReader } from './harm.ts';
import { type Library, libraryVersions } from './library.ts';
import { missionChokePoints } from './mission-choke-points.ts';
import type { MissionScore } from './mission-score.ts';
import { missionTotals } from './mission-totals.ts';
import { simulateMission } from './simulate-mission.ts';
import { stateReader } from './state-likelihoods.ts';

export interface ScoreOptions extends CompileOptions {
  readonly seed: number;
  /** Sampled worlds of the estimate; as many again draw the bars. */
  readonly trials: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few worlds; a stopped score stands on the worlds it got to, and says how many. */
  readonly shouldStop?: () => boolean;
}

/** Scores a mission: derives its attack model, simulates all actors jointly, and weighs what they reach by its harm. */
export function scoreMission(
  graph: MissionGraph,
  library: Library,
  options: ScoreOptions,
): { model: AttackModel; score: MissionScore } {
  const model = compileAttackModel(graph, library, options);
  const index = indexGraph(graph, options.asOf);
  const mission = simulateMission(model, options);
  const harmOf = harmReader(index, library);
  const exposures = elementExposures(graph, model, index.holds, stateReader(model, mission), harmOf);
  const score: MissionScore = {
    missionKey: graph.missionKey,
    missionId: graph.missionId,
    graphVersion: graph.graphVersion,
    asOf: options.asOf,
    horizonMonths: 12,
    trials: mission.trials,
    seed: options.seed,
    libraryVersions: libraryVersions(library),
    exposures,
    totals: missionTotals(index, model, mission, exposures, harmOf),
    actors: actorScores(graph, model, exposures),
    chokePoints: missionChokePoints(graph.nodeKey, model, mission, exposures, options),
    gaps: model.gaps.map(({ kind, node, edge, sentence }) => ({ kind, node, edge, sentence })),
    elementCount: graph.nodeKey.length,
    stateCount: model.states.node.length,
    edgeCount: model.edges.from.length,
  };
  return { model, score };
}
