/** The fictional missions that come with the product, the richest first: folders of sheets under `seed/missions`. */
export const SAMPLE_MISSIONS = [
  { id: 'mission-unmivel', folder: 'unmivel' },
  { id: 'mission-unomar', folder: 'unomar' },
  { id: 'mission-unvos', folder: 'unvos' },
] as const;

/** Ids of the fictional samples: every page and document about one of them has to say that it is fictional. */
export const SAMPLE_MISSION_IDS: ReadonlySet<string> = new Set(SAMPLE_MISSIONS.map(({ id }) => id));
