import type { GraphReading } from '../reading/graph-reading.ts';
import { type Survival, units } from './survival.ts';

/** For how long something goes on; `complete` is false where something on the way has no hours on record. */
export interface Endurance {
  readonly hours: number;
  readonly complete: boolean;
}

/**
 * How long a node goes on in a scenario: the shortest power autonomy among what it cannot do without, of alternatives
 * the longest; what it has lost lasts as long as the link says it keeps going without. Null: nobody recorded an hour
 * on the way, which is not the same as for ever. Cycles end where they began. O(links) a node.
 */
export function enduranceOf(
  reading: GraphReading,
  survival: (node: number) => Survival,
  node: number,
): Endurance | null {
  const seen = new Set<number>();
  const visit = (at: number): Endurance | null => {
    if (seen.has(at)) return null;
    seen.add(at);
    const own = reading.node(at).number('autonomyHours');
    const needs = units(reading, at)
      .filter((edges) => edges.some((edge) => reading.edge(edge).flag('essential') !== false))
      .map((edges) => longest(edges.map((edge) => memberHours(edge))));
    return shortest([own === null ? null : { hours: own, complete: true }, ...needs]);
  };
  const memberHours = (edge: number): Endurance | null => {
    const without = reading.edge(edge).number('autonomyHours');
    if (survival(reading.to(edge)) === 'STOPS') return without === null ? null : { hours: without, complete: true };
    const within = visit(reading.to(edge));
    return within && without !== null ? { ...within, hours: within.hours + without } : within;
  };
  const found = visit(node);
  return found;
}

const known = (all: readonly (Endurance | null)[]) => all.filter((one) => one !== null);

/** All are needed: the shortest known one is an upper end where others are not known. */
function shortest(all: readonly (Endurance | null)[]): Endurance | null {
  const some = known(all);
  if (some.length === 0) return null;
  return {
    hours: Math.min(...some.map((one) => one.hours)),
    complete: some.length === all.length && some.every((one) => one.complete),
  };
}

/** One is enough: the longest. */
function longest(all: readonly (Endurance | null)[]): Endurance | null {
  const some = known(all);
  if (some.length === 0) return null;
  return {
    hours: Math.max(...some.map((one) => one.hours)),
    complete: some.length === all.length && some.every((one) => one.complete),
  };
}
