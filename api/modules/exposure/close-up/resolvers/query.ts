import type { QueryResolvers } from '../../../../schema/generated/resolver-types.ts';
import { axisOf } from '../../exposure-list.ts';
import { namedAt } from '../../link-sentence.ts';

export const closeUpQuery: Pick<QueryResolvers, 'closeUp' | 'outranks' | 'whyNot'> = {
  closeUp: (_parent, { mission, element, effect, asOf }, { services }) =>
    services.closeUp.closeUp(mission, { element, effect }, asOf),

  outranks: async (_parent, { mission, one, other, axis, asOf }, { services, text }) => {
    const outcome = await services.closeUp.outranks(mission, one, other, axisOf(axis), asOf);
    if (!outcome) return null;
    const { scored, found } = outcome;
    const share = Math.round(100 * found.probability);
    return {
      ...found,
      sentence: text.closeUp.outranks(share, namedAt(scored.graph, outcome.one), namedAt(scored.graph, outcome.other)),
    };
  },

  whyNot: (_parent, { mission, actor, element, effect, asOf }, { services }) =>
    services.closeUp.whyNot(mission, actor, { element, effect }, asOf),
};
