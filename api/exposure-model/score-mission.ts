import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import type { RunActorJobs } from './actor-job.ts';
import { actorScores } from './actor-scores.ts';
import type { AttackModel } from './attack-model.ts';
import { deriveChanged, deriveModel } from './compile.ts';
import type { CompileOptions, Derivation } from './derivation.ts';
import { elementExposures } from './element-exposures.ts';
import { graphChange } from './graph-change.ts';
import { indexGraph } from './graph-index.ts';
import { type HarmReader, harmReader } from './harm.ts';
import { keptRows, ratedOtherwise } from './kept-rows.ts';
import { type Library, libraryVersions } from './library.ts';
import { missionChokePoints } from './mission-choke-points.ts';
import type { MissionScore } from './mission-score.ts';
import { missionTotals } from './mission-totals.ts';
import { modelChange } from './model-change.ts';
import { rankRanges } from './rank-ranges.ts';
import { ScoringStopped } from './scoring-stopped.ts';
import { simulateMission } from './simulate-mission.ts';
import type { SimulatedMission } from './simulated-mission.ts';
import { type StateReader, stateReader } from './state-likelihoods.ts';

export interface ScoreOptions extends CompileOptions {
  readonly seed: number;
  /** Sampled worlds of the estimate; as many again draw the bars. 0: bounds and leading paths alone. */
  readonly trials: number;
  /**
   * True leaves out what a comparison of two scores does not read, for an answer while somebody waits: the mission's
   * choke points, the places in the ranking over the draws, what is said of one actor alone. No later score can take
   * over from such a one.
   */
  readonly comparedAlone?: boolean;
  /** Who works the actors out; left out: this thread. The figures are the same. */
  readonly runJobs?: RunActorJobs;
  readonly onProgress?: (done: number, total: number) => void;
  /** Asked every few worlds, and between the parts of a score; a run that is asked to stop throws ScoringStopped. */
  readonly shouldStop?: () => boolean;
}

/** A score with everything that a later one of a changed graph can take over. */
export interface ScoredGraph {
  readonly graph: MissionGraph;
  readonly derivation: Derivation;
  readonly model: AttackModel;
  readonly score: MissionScore;
  readonly mission: SimulatedMission;
  readonly reader: StateReader;
  readonly harmOf: HarmReader;
  /** As `ScoreOptions` has it. */
  readonly comparedAlone: boolean;
}

/**
 * Scores a mission: derives its attack model, simulates all actors jointly, and weighs what they reach by its harm.
 * `earlier`: a score of an earlier state of the mission. Only what the difference can touch is worked out again; the
 * result is the same, bit for bit, as without it.
 */
export function scoreMission(
  graph: MissionGraph,
  library: Library,
  options: ScoreOptions,
  earlier: ScoredGraph | null = null,
): ScoredGraph {
  if (earlier?.comparedAlone) throw new RangeError('A score for a comparison alone is none to go on from.');
  const { comparedAlone = false } = options;
  const edit = earlier && graphChange(earlier.graph, graph);
  const derivation =
    earlier && edit
      ? deriveChanged(earlier.derivation, edit, graph, library, options)
      : deriveModel(graph, library, options);
  const { model } = derivation;
  const index = indexGraph(graph, options.asOf);
  const change = earlier && modelChange(earlier.model, model);
  const mission = simulateMission(model, options, earlier && change && { mission: earlier.mission, change });
  stopIfAsked(options);
  const reader = stateReader(model, mission, earlier && change && { reader: earlier.reader, change }, !comparedAlone);
  const isAlike = earlier?.derivation.library === library && earlier.score.asOf === options.asOf;
  const rated = isAlike && edit && ratedOtherwise(earlier.graph, edit, graph);
  const kept =
    rated && reader.unchanged
      ? keptRows(earlier, edit, { unchanged: reader.unchanged, rated, renumbers: !comparedAlone })
      : null;
  const read = harmReader(index, library);
  // No score goes on from one for a comparison, so that it may read what an earlier one has read already.
  const harmOf: HarmReader =
    rated && comparedAlone
      ? (node, effect) => (rated[node] === 0 ? earlier.harmOf(edit.earlierNode[node], effect) : read(node, effect))
      : read;
  const stateOf = (node: number, state: number): number =>
    kept && change && kept.numberedAsBefore[node] === 1 ? change.laterState[state] : state;
  const { holds } = index;
  const stateCount = model.states.node.length;
  const rows = elementExposures({ graph, model, holds, read: reader.read, harmOf, kept });
  stopIfAsked(options);
  const exposures = comparedAlone ? rows : rankRanges(rows, mission, stateCount);
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
    totals: missionTotals({ index, mission, stateCount, harmOf, stateOf, keeps: !comparedAlone }, exposures),
    actors: comparedAlone ? [] : actorScores(graph, model, exposures),
    chokePoints:
      comparedAlone || options.trials === 0
        ? []
        : missionChokePoints(graph.nodeKey, model, mission, exposures, options),
    gaps: model.gaps.map(({ kind, node, edge, sentence }) => ({ kind, node, edge, sentence })),
    elementCount: graph.nodeKey.length,
    stateCount,
    edgeCount: model.edges.from.length,
  };
  return { graph, derivation, model, score, mission, reader, harmOf, comparedAlone };
}

/** Between two parts of a score that take long on a large mission. */
function stopIfAsked({ shouldStop }: ScoreOptions): void {
  if (shouldStop?.()) throw new ScoringStopped();
}
