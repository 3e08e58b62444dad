import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';

export const exposureMutation: Pick<MutationResolvers, 'stopWork'> = {
  stopWork: (_parent, { mission, id }, { services }) => services.exposure.stop(mission, id),
};
