import type { NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import type { Properties } from './sheet-rows.ts';

/** One property before and after; null is not assessed. */
export interface PropertyChange {
  property: string;
  from: StoredValue | null;
  to: StoredValue | null;
}

/** What an entry will hold: an empty cell clears a value, a column that the sheet does not have leaves it alone. */
export function mergeProperties(stored: NodeRecord, columns: ReadonlySet<string>, given: Properties): Properties {
  const kept = Object.entries(stored).filter(([name]) => !columns.has(name));
  return { ...(Object.fromEntries(kept) as Properties), ...given };
}

export function compareProperties(before: NodeRecord, after: NodeRecord): PropertyChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .filter((name) => !sameValue(before[name], after[name]))
    .map((property) => ({ property, from: before[property] ?? null, to: after[property] ?? null }));
}

function sameValue(a: StoredValue | undefined, b: StoredValue | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => item === b[i]);
  return a === b;
}
