import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { axisOf } from '../../exposure-list.ts';

export const closeUpQuery: Pick<QueryResolvers, 'closeUp' | 'outranks' | 'whyNot'> = {
  closeUp: (_parent, { mission, element, effect, asOf }, { services }) =>
    services.closeUp.closeUp(mission, { element, effect }, asOf),

  outranks: async (_parent, { mission, one, other, axis, asOf }, { services }) => {
    const outcome = await services.closeUp.outranks(mission, one, other, axisOf(axis), asOf);
    if (!outcome) return null;
    const { scored, found } = outcome;
    const [first, second] = [scored.graph.nodeName[outcome.one], scored.graph.nodeName[outcome.other]];
    const share = Math.round(100 * found.probability);
    return {
      ...found,
      sentence: `In ${share} of 100 joint draws of the judgements, the risk to ${first} is larger than that to ${second}.`,
    };
  },

  whyNot: (_parent, { mission, actor, element, effect, asOf }, { services }) =>
    services.closeUp.whyNot(mission, actor, { element, effect }, asOf),
};
