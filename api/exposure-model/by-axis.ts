import type { HarmAxis } from '../../graph-schema/values.ts';

export type ByAxis<T> = Readonly<Record<HarmAxis, T>>;

/** One of something for each axis of harm. Written out: it is made for every effect of every element. */
export const byAxis = <T>(make: (axis: HarmAxis) => T): ByAxis<T> => ({
  persons: make('persons'),
  mandate: make('mandate'),
  operations: make('operations'),
  privacy: make('privacy'),
});
