/**
 * The worlds that scores look at. A thousand: the interval of an even chance is then three points wide to either side.
 * Any seed would do; the same one makes two runs on the same graph give the same figures.
 */
export const WORLDS = { trials: 1_000, seed: 2024 } as const;
