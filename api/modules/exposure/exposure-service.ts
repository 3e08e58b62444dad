import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { defaultAsOf } from '../../exposure-model/default-as-of.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { AppError } from '../base/app-error.ts';
import { Latest } from '../base/latest.ts';
import { whoWaits } from '../base/waiting.ts';
import { type ScoredMission, scoredMission } from './scored-mission.ts';
import {
  type About,
  type Answer,
  LONG_QUESTIONS,
  MODEL_QUESTIONS,
  type QuestionName,
  type Scorer,
  type ScoringProgress,
  type ScoringRequest,
} from './scorer.ts';
import { type Work, WorkRegister } from './work-register.ts';

export { custodySummary } from './custody-summary.ts';
export { gapGroups } from './gap-groups.ts';
export { pointerAt, type ScoredMission } from './scored-mission.ts';
export type { WhatIfAnswer } from './what-if/what-if-answer.ts';

/** Graphs and scores held for the pages that people are on; the oldest goes first. */
const GRAPHS_HELD = 3;
const SCORES_HELD = 4;

/** Elements times actors above which bounds and leading paths are shown before the estimates. */
const LARGE = 300_000;

type Listener = (done: number, total: number) => void;

const isLarge = ({ nodeKind }: MissionGraph): boolean =>
  nodeKind.length * nodeKind.filter((kind) => kind === 'ThreatActor').length > LARGE;

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
  const estimates = new Latest<ScoredMission>(SCORES_HELD);
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

  /** The same, but never before the estimates are there: for what is kept or goes out. */
  async function finished(
    missionId: string,
    asOf?: string | null,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const first = await scored(missionId, asOf, listen);
    return first.isPreliminary ? estimates.get(first.key, () => estimate(first)) : first;
  }

  /** A large mission has its bounds and leading paths first; its estimates follow beside what pages ask. */
  async function score(request: ScoringRequest, listen?: Listener): Promise<ScoredMission> {
    if (!isLarge(request.graph)) return run(request, 'score', { listen });
    const bounds = { ...request, key: `${request.key}|bounds`, boundsOnly: true };
    const first = await run(bounds, 'score', { listen });
    const preliminary = { ...first, key: request.key };
    estimates.get(request.key, () => estimate(preliminary)).catch(() => undefined);
    return preliminary;
  }

  async function estimate({ key, graph: current, score: { asOf }, ask }: ScoredMission): Promise<ScoredMission> {
    const request = { key, graph: current, asOf };
    const scoredWhole = await run(request, 'estimates', { askModel: ask, inBackground: true });
    scores.replace(key, scoredWhole);
    return scoredWhole;
  }

  /** `askModel`: who answers questions about the model alone, in place of the thread that scored. */
  async function run(
    request: ScoringRequest,
    kind: string,
    how: { listen?: Listener; askModel?: ScoredMission['ask']; inBackground?: boolean },
  ): Promise<ScoredMission> {
    const { key, graph: current, asOf } = request;
    const { missionId } = current;
    const { inBackground = false } = how;
    const result = await work.run({ kind, missionId, asOf }, ({ signal, onProgress }) => {
      const tell = (progress: ScoringProgress) => {
        onProgress(progress);
        how.listen?.(progress.done, progress.total);
      };
      tell({ done: 0, total: 1 });
      return scorer.score(request, { signal, onProgress: tell, inBackground });
    });
    const ask = <Q extends QuestionName>(question: Q, about: About<Q>): Promise<Answer<Q>> => {
      if (how.askModel && MODEL_QUESTIONS.has(question)) return how.askModel(question, about);
      if (!LONG_QUESTIONS.has(question)) {
        return scorer.ask(request, question, about, { inBackground, signal: whoWaits() });
      }
      return work.run({ kind: question, missionId, asOf }, (options) => scorer.ask(request, question, about, options));
    };
    return scoredMission({ key, graph: current, score: result, library, ask });
  }

  return {
    graph,
    scored,
    finished,
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
