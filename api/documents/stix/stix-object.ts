import { wellFormed } from '../plain-text.ts';

/** Values that a property of a STIX object may have here. */
export type StixValue = string | number | boolean | readonly StixValue[] | { readonly [property: string]: StixValue };

export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly [property: string]: StixValue;
}

/**
 * Properties without those that say nothing: STIX has no null and no empty list. Text is made well-formed, since a
 * lone surrogate is no character of UTF-8.
 */
export function properties(all: Readonly<Record<string, StixValue | null | undefined>>): Record<string, StixValue> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]): [string, StixValue][] => {
      if (value === null || value === undefined) return [];
      const settled = settle(value);
      return settled === '' || (Array.isArray(settled) && settled.length === 0) ? [] : [[name, settled]];
    }),
  );
}

function settle(value: StixValue): StixValue {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(settle);
  return properties(value as Readonly<Record<string, StixValue>>);
}
