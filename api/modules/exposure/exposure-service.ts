import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { defaultAsOf } from '../../exposure-model/default-as-of.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import { Latest } from '../base/latest.ts';
import { type ScoredMission, scoredMission } from './scored-mission.ts';
import {
  type About,
  type Answer,
  LONG_QUESTIONS,
  type QuestionName,
  type Scorer,
  type ScoringProgress,
  type ScoringRequest,
} from './scorer.ts';
import { type Work, WorkRegister } from './work-register.ts';

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
  const work = new WorkRegister();

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
    return scores.get(key, () => score({ key, graph: current, asOf: day }, listen));
  }

  async function score(
    request: ScoringRequest,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const { key, graph: current, asOf } = request;
    const { missionId } = current;
    const result = await work.run({ kind: 'score', missionId, asOf }, ({ signal, onProgress }) => {
      const tell = (progress: ScoringProgress) => {
        onProgress(progress);
        listen?.(progress.done, progress.total);
      };
      tell({ done: 0, total: 1 });
      return scorer.score(request, { signal, onProgress: tell });
    });
    const ask = <Q extends QuestionName>(question: Q, about: About<Q>): Promise<Answer<Q>> =>
      LONG_QUESTIONS.has(question)
        ? work.run({ kind: question, missionId, asOf }, (options) => scorer.ask(request, question, about, options))
        : scorer.ask(request, question, about);
    return scoredMission({ key, graph: current, score: result, library, ask });
  }

  return {
    graph,
    scored,
    /** Long runs about a mission that are under way. */
    async work(missionId: string): Promise<readonly Work[]> {
      await graph(missionId);
      return work.of(missionId);
    },
    /** Ends a long run; false where it has ended already. */
    async stop(missionId: string, id: string): Promise<boolean> {
      await graph(missionId);
      return work.stop(missionId, id);
    },
  };
}
export type ExposureService = ReturnType<typeof createExposureService>;
