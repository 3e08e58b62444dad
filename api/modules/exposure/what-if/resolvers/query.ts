import type { CandidateMeasure } from '../../../../exposure-model/what-if/candidate-measure.ts';
import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { axisOf } from '../../exposure-list.ts';
import type { ScoredMission } from '../../scored-mission.ts';
import { measureWords, STOP_WORDS } from '../what-if-words.ts';

const MOST_MEASURES = 20;

const measureView = (scored: ScoredMission, measure: CandidateMeasure) => ({
  id: measure.key,
  label: measureWords(scored, measure),
  changes: measure.changes.map((change) => ({ ...change })),
  cost: measure.cost,
  elements: measure.elementKeys.map((key) => scored.pointerTo(scored.graph.nodeKey.indexOf(key))),
  libraryJudgement: measure.libraryJudgement,
});

export const whatIfQuery: Pick<QueryResolvers, 'whatIf' | 'candidateMeasures' | 'portfolio'> = {
  whatIf: async (_parent, { mission, changes, asOf }, { services }) => {
    const outcome = await services.whatIf.whatIf(mission, changes, asOf);
    if (outcome.type === 'faults') return { ok: false, faults: [...outcome.faults], result: null };
    return { ok: true, faults: [], result: outcome };
  },

  candidateMeasures: async (_parent, { mission, element, asOf }, { services }) => {
    const { scored, candidates } = await services.whatIf.candidates(mission, element ?? null, asOf);
    return candidates.map((measure) => measureView(scored, measure));
  },

  portfolio: async (_parent, { mission, input, asOf }, { services }) => {
    const { axis, tasks, maxMeasures, budget } = input;
    const request = {
      axis: axisOf(axis),
      which: tasks ? ('tasks' as const) : ('information' as const),
      maxMeasures: Math.min(Math.max(maxMeasures ?? 8, 1), MOST_MEASURES),
      ...(budget === null || budget === undefined ? {} : { budget }),
    };
    const { scored, answer } = await services.whatIf.portfolio(mission, request, asOf);
    return {
      score: scored,
      axis,
      tasks: tasks ?? false,
      start: answer.start,
      steps: answer.steps.map(({ measures, ...step }) => ({
        ...step,
        measure: {
          ...measureView(scored, measures[0]!),
          label: measures.map((measure) => measureWords(scored, measure)).join(' '),
        },
      })),
      stoppedBy: answer.stopped,
      stoppedWords: STOP_WORDS[answer.stopped],
      evaluations: answer.evaluations,
    };
  },
};
