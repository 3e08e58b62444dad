import type { MissionCardResolvers } from '../../../schema/generated/resolver-types.ts';

type Properties = Record<string, never>;
const own =
  (property: string) =>
  ({ properties }: { properties: object }) =>
    (properties as Properties)[property] ?? null;

/** A mission's own entry, as its card. */
export const MissionCard: MissionCardResolvers = {
  id: ({ id }) => id,
  acronym: own('acronym'),
  description: own('description'),
  status: own('status'),
  hostStates: own('hostStates'),
  hostRelations: own('hostRelations'),
  startedOn: own('startedOn'),
  endedOn: own('endedOn'),
  elementCount: ({ id }, _args, { services }) => services.mission.elementCount(id),
  linkCount: ({ id }, _args, { services }) => services.mission.linkCount(id),
  sample: ({ id }, _args, { isSampleMission }) => isSampleMission(id),
};
