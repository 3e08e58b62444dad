import { readableMissions } from '../../../policy/viewer.ts';
import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { missionMap } from '../mission-map.ts';

export const missionQuery: Pick<QueryResolvers, 'missions' | 'mission' | 'missionSummary' | 'missionMap'> = {
  missions: async (_parent, _args, { services, viewer }) => {
    const readable = readableMissions(viewer);
    const missions = await services.mission.missions();
    return readable === null ? missions : missions.filter(({ id }) => readable.includes(id));
  },

  mission: (_parent, { id }, { services }) => services.mission.mission(id),

  missionSummary: async (_parent, { id, asOf }, { services }) => {
    const mission = await services.mission.mission(id);
    return mission && { mission, scored: await services.exposure.scored(id, asOf) };
  },

  missionMap: async (_parent, { id }, { services }) => {
    const mission = await services.mission.mission(id);
    return mission && missionMap(await services.exposure.graph(id));
  },
};
