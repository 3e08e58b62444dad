import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const whatIfQuery: Pick<QueryResolvers, 'whatIf'> = {
  whatIf: async (_parent, { mission, changes, asOf }, { services }) => {
    const outcome = await services.whatIf.whatIf(mission, changes, asOf);
    if (outcome.type === 'faults') return { ok: false, faults: [...outcome.faults], result: null };
    return { ok: true, faults: [], result: outcome };
  },
};
