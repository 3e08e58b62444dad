/** What can be looked at across missions, by the names that addresses and commands give it. */
export const HEADQUARTERS_VIEWS = [
  'themes',
  'trend',
  'factors',
  'controls',
  'recommendations',
  'progress',
  'counts',
  'released',
  'comparison',
] as const;
