import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { axisOf } from '../../exposure-list.ts';
import { measuresTogether, measureView } from '../measure-view.ts';

const MOST_MEASURES = 20;

export const whatIfQuery: Pick<QueryResolvers, 'whatIf' | 'candidateMeasures' | 'portfolio'> = {
  whatIf: async (_parent, { mission, changes, asOf }, { services }) => {
    const outcome = await services.whatIf.whatIf(mission, changes, asOf);
    if (outcome.type === 'faults') return { ok: false, faults: [...outcome.faults], result: null };
    return { ok: true, faults: [], result: outcome };
  },

  candidateMeasures: async (_parent, { mission, element, asOf }, { services, text }) => {
    const { scored, candidates } = await services.whatIf.candidates(mission, element ?? null, asOf);
    return candidates.map((measure) => measureView(scored, measure, text));
  },

  portfolio: async (_parent, { mission, input, asOf }, { services, text }) => {
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
      steps: answer.steps.map(({ measures, ...step }) => {
        const views = measures.map((measure) => measureView(scored, measure, text));
        return { ...step, measure: measuresTogether(views), measures: views };
      }),
      stoppedBy: answer.stopped,
      stoppedWords: text.whatIf.stopped(answer.stopped),
      evaluations: answer.evaluations,
    };
  },
};
