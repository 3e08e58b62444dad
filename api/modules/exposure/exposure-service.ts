import type { LibraryItems } from '../../../graph-schema/library-items.ts';
import type { MissionGraph } from '../../../graph-schema/mission-graph.ts';
import { defaultAsOf } from '../../exposure-model/default-as-of.ts';
import { type Sight, sightKey } from '../../policy/sight.ts';
import { sightCondition } from '../../policy/sight-condition.ts';
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
import { type SeenGraph, seenGraph } from './seen-graph.ts';
import { seenPart } from './seen-part.ts';
import { type Work, WorkRegister } from './work-register.ts';

export { custodySummary } from './custody-summary.ts';
export { gapGroups } from './gap-groups.ts';
export { pointerAt, type ScoredMission } from './scored-mission.ts';
export type { WhatIfAnswer } from './what-if/what-if-answer.ts';

/** Graphs and scores held for the pages that people are on; the oldest goes first. */
const GRAPHS_HELD = 6;
const SCORES_HELD = 8;

/** Elements times actors above which bounds and leading paths are shown before the estimates. */
const LARGE = 300_000;

/** A score asked for by somebody, with who sees the same. */
type SeenRequest = ScoringRequest & { readonly visibility: string };
type Listener = (done: number, total: number) => void;

const isLarge = ({ nodeKind }: MissionGraph): boolean =>
  nodeKind.length * nodeKind.filter((kind) => kind === 'ThreatActor').length > LARGE;

/**
 * Scores missions off the request path, each for those who see the same of it: the graph that is read for somebody holds
 * what they may see and nothing else, so no path, figure or choke point stands on what is hidden from them. Each score
 * is worked out once for what is seen and a day, however many ask for it; a write that changes what somebody sees makes
 * a new version of it, so nobody is shown figures of an older graph, or of what has been marked higher since.
 */
export function createExposureServices(of: {
  store: GraphStore;
  scorer: Scorer;
  library: LibraryItems;
  clock: () => Date;
}) {
  const { store, scorer, library, clock } = of;
  const graphs = new Latest<SeenGraph>(GRAPHS_HELD);
  const scores = new Latest<ScoredMission>(SCORES_HELD);
  const estimates = new Latest<ScoredMission>(SCORES_HELD);
  const work = new WorkRegister();

  const noSuchMission = () => new AppError('NOT_FOUND', 'There is no such mission, or it is not yours to see.');
  const today = () => clock().toISOString().slice(0, 10);

  /** The mission's graph as it is now, as far as it is seen. */
  async function seenNow(sight: Sight, missionId: string): Promise<SeenGraph> {
    const seen = sightCondition(sight);
    const version = await store.graphVersion(missionId, seen);
    if (version === null) throw noSuchMission();
    return graphs.get(JSON.stringify([sightKey(sight), missionId, version]), async () => {
      const read = await store.readMissionGraph(missionId, seen);
      if (!read) throw noSuchMission();
      return seenGraph(read, sight);
    });
  }

  /** The score of a mission as of a day (default: today, or the mission's end if that is past). */
  async function scored(
    sight: Sight,
    missionId: string,
    asOf?: string | null,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const { graph, visibility } = await seenNow(sight, missionId);
    const day = asOf ?? defaultAsOf(graph, today());
    const key = JSON.stringify([missionId, visibility, graph.graphVersion, day]);
    return scores.get(key, () => score({ key, graph, asOf: day, visibility }, listen));
  }

  /** The same, but never before the estimates are there: for what is kept or goes out. */
  async function finished(
    sight: Sight,
    missionId: string,
    asOf?: string | null,
    listen?: (done: number, total: number) => void,
  ): Promise<ScoredMission> {
    const first = await scored(sight, missionId, asOf, listen);
    return first.isPreliminary ? estimates.get(first.key, () => estimate(first)) : first;
  }

  /** A large mission has its bounds and leading paths first; its estimates follow beside what pages ask. */
  async function score(request: SeenRequest, listen?: Listener): Promise<ScoredMission> {
    if (!isLarge(request.graph)) return run(request, 'score', { listen });
    const bounds = { ...request, key: `${request.key}|bounds`, boundsOnly: true };
    const first = await run(bounds, 'score', { listen });
    const preliminary = { ...first, key: request.key };
    estimates.get(request.key, () => estimate(preliminary)).catch(() => undefined);
    return preliminary;
  }

  async function estimate(first: ScoredMission): Promise<ScoredMission> {
    const { key, graph, visibility, ask } = first;
    const request = { key, graph, asOf: first.score.asOf, visibility };
    const scoredWhole = await run(request, 'estimates', { askModel: ask, inBackground: true });
    scores.replace(key, scoredWhole);
    return scoredWhole;
  }

  /** `askModel`: who answers questions about the model alone, in place of the thread that scored. */
  async function run(
    request: SeenRequest,
    kind: string,
    how: { listen?: Listener; askModel?: ScoredMission['ask']; inBackground?: boolean },
  ): Promise<ScoredMission> {
    const { key, graph, asOf, visibility } = request;
    const { missionId } = graph;
    const { inBackground = false } = how;
    const result = await work.run({ kind, missionId, asOf, visibility }, ({ signal, onProgress }) => {
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
      return work.run({ kind: question, missionId, asOf, visibility }, (options) =>
        scorer.ask(request, question, about, options),
      );
    };
    return scoredMission({ key, graph, visibility, score: result, library, ask });
  }

  /** A graph that was kept, as far as `ceiling` sees it; the run is shown to those who see what `sight` sees. */
  async function scoredKept(
    sight: Sight,
    kept: MissionGraph,
    { ceiling, asOf }: { ceiling: Sight; asOf: string },
  ): Promise<ScoredMission | null> {
    const part = seenPart(kept, ceiling);
    if (!part) return null;
    const { graph } = seenGraph(part, ceiling);
    const { visibility } = await seenNow(sight, kept.missionId);
    const key = JSON.stringify(['kept', kept.missionId, sightKey(ceiling), graph.graphVersion, asOf]);
    return run({ key, graph, asOf, visibility }, 'score', { inBackground: true });
  }

  return (sight: Sight) => ({
    /** Whether there is such a mission. */
    knows: async (missionId: string): Promise<boolean> =>
      (await store.graphVersion(missionId, sightCondition(sight))) !== null,
    graph: async (missionId: string): Promise<MissionGraph> => (await seenNow(sight, missionId)).graph,
    scored: scored.bind(null, sight),
    /** Asks about a graph that was kept with an issue, beside what pages wait for. Nothing is read of the store. */
    askKept: <Q extends QuestionName>(kept: ScoringRequest, question: Q, about: About<Q>): Promise<Answer<Q>> =>
      scorer.ask(kept, question, about, { inBackground: true, signal: whoWaits() }),
    finished: finished.bind(null, sight),
    /** The score of a graph that was kept, as readers of a ceiling see it; null where they do not see the mission. */
    scoredKept: scoredKept.bind(null, sight),
    /** Long runs about a mission that are under way, for whoever sees the same of it. */
    async work(missionId: string): Promise<readonly Work[]> {
      const { visibility } = await seenNow(sight, missionId);
      return work.of(missionId, visibility);
    },
    /** Ends a long run; false where it has ended already. */
    async stop(missionId: string, id: string): Promise<boolean> {
      const { visibility } = await seenNow(sight, missionId);
      return work.stop(missionId, visibility, id);
    },
  });
}
export type ExposureService = ReturnType<ReturnType<typeof createExposureServices>>;
