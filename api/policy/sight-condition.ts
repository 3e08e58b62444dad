import { levelsSeen, type Sight } from './sight.ts';

/**
 * A sight as a condition inside a query: the one place where Cypher says what somebody may see. The text is the same
 * on both stores and holds no value; values travel as the parameters, under names that no other query uses.
 */
export interface SightCondition {
  /** What has to hold of the nodes and links that a query calls by these names. `true` where everything is seen. */
  of(...names: string[]): string;
  readonly parameters: Readonly<Record<string, readonly string[]>>;
}

/**
 * What is not compared is left out, so that whoever sees everything pays nothing. A level that is missing compares as
 * null, which no query takes for true: what is unmarked, or marked with a word that is no level, stays hidden.
 */
export function sightCondition(sight: Sight): SightCondition {
  const levels = levelsSeen(sight);
  const { compartments } = sight;
  const byLevel = sight.clearance !== 'STRICTLY_CONFIDENTIAL';
  const parts = (name: string): string[] => [
    ...(byLevel ? [`${name}.sensitivity IN $seenLevels`] : []),
    ...(compartments === null ? [] : [compartmentsSeen(name, compartments.length > 0)]),
  ];
  return {
    of: (...names) => names.flatMap(parts).join(' AND ') || 'true',
    parameters: {
      ...(byLevel ? { seenLevels: levels } : {}),
      ...(compartments && compartments.length > 0 ? { seenCompartments: [...compartments] } : {}),
    },
  };
}

/** Most entries are in no compartment: that is asked first. */
const compartmentsSeen = (name: string, member: boolean): string =>
  member
    ? `(${name}.compartments IS NULL OR all(own IN ${name}.compartments WHERE own IN $seenCompartments))`
    : `(${name}.compartments IS NULL OR size(${name}.compartments) = 0)`;
