/** Where an issue that has gone out opens, at one of its sections. */
export const releasedAddress = (assessment: string, section?: string): string =>
  `/headquarters/released/issue/${encodeURIComponent(assessment)}${section ? `#${section}` : ''}`;

/** Shortest name of a mission that tells it from the others. */
export const missionName = ({ acronym, name }: { acronym?: string | null | undefined; name: string }): string =>
  acronym ?? name;
