import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';

export const missionQuery: Pick<QueryResolvers, 'missions' | 'mission'> = {
  missions: (_parent, _args, { services }) => services.mission.missions(),
  mission: (_parent, { id }, { services }) => services.mission.mission(id),
};
