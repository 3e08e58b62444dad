import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { defaultAsOf } from '../../exposure-model/default-as-of.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import { Latest } from '../base/latest.ts';
import { type ScoredMission, scoredMission } from './scored-mission.ts';
import type { AssessmentRequest, Scorer, ScoringProgress } from './scorer.ts';

export { custodySummary } from './custody-summary.ts';
export { gapGroups } from './gap-groups.ts';
export { pointerAt, type ScoredMission } from './scored-mission.ts';

/** Graphs and scores held for the pages that people are on; the oldest goes first. */
const GRAPHS_HELD = 3;
const SCORES_HELD = 4;

/**
 * Scores missions off the request path. Each score is worked out once for a graph version and a day, however many
 * ask for it; a write to the mission makes a new version, so nobody is shown figures of an older graph.
 */
export function createExposureService(of: {
  store: GraphStore;
  scorer: Scorer;
  library: LibraryItems;
  clock: () => Date;
}) {
  const { store, scorer, library, clock } = of;
  const graphs = new Latest<MissionGraph>(GRAPHS_HELD);
  const scores = new Latest<ScoredMission>(SCORES_HELD);
  const underWay = new Map<string, ScoringProgress>();

  const noSuchMission = () => new AppError('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
  const today = () => clock().toISOString().slice(0, 10);

  /** The mission's graph as it is now. */
  async function graph(missionId: string): Promise<MissionGraph> {
    const version = await store.graphVersion(missionId);
    if (version === null) throw noSuchMission();
    return graphs.get(`${missionId}|${version}`, async () => {
      const read = await store.readMissionGraph(missionId);
      if (!read) throw noSuchMission();
      return read;
    });
  }

  /** The score of a mission as of a day (default: today, or the mission's end if that is past). */
  async function scored(
    missionId: string,
    asOf?: string | null,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const current = await graph(missionId);
    const day = asOf ?? defaultAsOf(current, today());
    const key = JSON.stringify([missionId, current.graphVersion, day]);
    return scores.get(key, () => score(key, current, day, listen));
  }

  async function score(
    key: string,
    current: MissionGraph,
    asOf: string,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const place = progressKey(current.missionId, asOf);
    const onProgress = (progress: ScoringProgress) => {
      underWay.set(place, progress);
      listen?.(progress.done, progress.total);
    };
    onProgress({ done: 0, total: 1 });
    try {
      const request = { key, graph: current, asOf };
      const result = await scorer.score({ ...request, onProgress });
      const findPaths = (state: number, most: number) => scorer.paths(request, state, most);
      const writeAssessment = (assessment: AssessmentRequest) => scorer.assessment(request, assessment);
      const weighUnknowns = () => scorer.unknowns(request);
      const answers = { findPaths, weighUnknowns, writeAssessment };
      return scoredMission({ key, graph: current, score: result, library, ...answers });
    } finally {
      underWay.delete(place);
    }
  }

  const progressKey = (missionId: string, asOf: string) => JSON.stringify([missionId, asOf]);

  return {
    graph,
    scored,
    /** How far a score has come that is being worked out; null where none is. */
    async progress(missionId: string, asOf?: string | null): Promise<ScoringProgress | null> {
      const day = asOf ?? defaultAsOf(await graph(missionId), today());
      return underWay.get(progressKey(missionId, day)) ?? null;
    },
  };
}
export type ExposureService = ReturnType<typeof createExposureService>;
