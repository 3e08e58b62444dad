import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { deletePayload, payload } from '../../base/outcome.ts';

export const missionMutation: Pick<MutationResolvers, 'createMission' | 'deleteMission'> = {
  createMission: async (_parent, { input }, { services }) =>
    payload(await services.mission.createMission(input), 'mission'),
  deleteMission: async (_parent, { id, confirmId }, { services }) =>
    deletePayload(await services.mission.deleteMission(id, confirmId)),
};
