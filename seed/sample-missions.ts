/** The fictional missions that come with the product, the richest first: folders of sheets under `seed/missions`. */
export const SAMPLE_MISSIONS = [
  { id: 'mission-unmivel', folder: 'unmivel' },
  { id: 'mission-unomar', folder: 'unomar' },
  { id: 'mission-unvos', folder: 'unvos' },
] as const;

const SAMPLE_MISSION_IDS: ReadonlySet<string> = new Set(SAMPLE_MISSIONS.map(({ id }) => id));

/** Whether a mission is one of the fictional samples: every page and document about it has to say so. */
export const isSampleMission = (missionId: string): boolean => SAMPLE_MISSION_IDS.has(missionId);
