import { SENSITIVITIES, type Sensitivity } from '../../graph-schema/values.ts';
import type { Viewer } from './viewer.ts';

/*
 * Need-to-know. Model: an entry has a marking, which is a level of SENSITIVITIES and a set of compartments; a link has
 * the highest level and the union of the compartments of itself and its two ends. A sight has a level and a set of
 * compartments. A sight sees a marking when its level is at least as high and it holds every compartment. So the
 * markings that a sight sees are closed downwards, and a link is seen exactly when it and both its ends are: which is
 * why the condition on a path (sight-condition.ts) is the same condition on each of its parts.
 */

/** How far somebody sees. */
export interface Sight {
  /** The highest level that is seen. */
  readonly clearance: Sensitivity;
  /** Compartments that are seen; null: every one. */
  readonly compartments: readonly string[] | null;
}

export interface Marking {
  readonly level: Sensitivity;
  /** Sorted, each once. */
  readonly compartments: readonly string[];
}

/** The level of what nobody has marked: the highest, so that forgetting to mark shows nothing. */
export const UNMARKED_LEVEL: Sensitivity = 'STRICTLY_CONFIDENTIAL';

/** Whoever has the data folder in hand, and the server's own errands. */
export const WHOLE_SIGHT: Sight = { clearance: 'STRICTLY_CONFIDENTIAL', compartments: null };

export const sightOf = ({ clearance, compartments }: Viewer): Sight => ({ clearance, compartments });

const rank = (level: Sensitivity): number => SENSITIVITIES.indexOf(level);
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

/** The marking that the properties of an entry or a link give it by themselves. */
export function markingOf({ sensitivity, compartments }: Readonly<Record<string, unknown>>): Marking {
  const level = SENSITIVITIES.find((known) => known === sensitivity) ?? UNMARKED_LEVEL;
  return { level, compartments: Array.isArray(compartments) ? sorted(compartments.map(String)) : [] };
}

/** The marking of what several marked things make together, for example a link with its ends. Of nothing: the lowest. */
export const joined = (markings: readonly Marking[]): Marking => ({
  level: SENSITIVITIES[Math.max(0, ...markings.map(({ level }) => rank(level)))]!,
  compartments: sorted(markings.flatMap(({ compartments }) => compartments)),
});

export const sees = ({ clearance, compartments }: Sight, marking: Marking): boolean =>
  rank(clearance) >= rank(marking.level) &&
  (compartments === null || marking.compartments.every((name) => compartments.includes(name)));

/** The levels that a sight sees, lowest first. */
export const levelsSeen = ({ clearance }: Sight): readonly Sensitivity[] => SENSITIVITIES.slice(0, rank(clearance) + 1);

/** A sight by name: equal for those who see the same whatever there is. */
export const sightKey = ({ clearance, compartments }: Sight): string =>
  JSON.stringify([clearance, compartments && sorted(compartments)]);

/**
 * The visibility class of a sight where these compartments occur among what it sees. Two sights of one class see the
 * same: a compartment that one holds and the other lacks is on nothing that the first sees, so it parts nothing.
 */
export const visibilityClass = ({ clearance }: Sight, occurring: Iterable<string>): string =>
  JSON.stringify([clearance, sorted(occurring)]);

/** What is wrong with a marking that somebody wants to give. */
export interface MarkingFault {
  readonly property: 'sensitivity' | 'compartments';
  readonly message: string;
  readonly expected: string;
}

/**
 * Why somebody of this sight may not write something with this marking: nobody writes what they could not read. To
 * lower a marking one has to see what carries it, so reading decides about that.
 */
export function markingFaults(sight: Sight, properties: Readonly<Record<string, unknown>>): MarkingFault[] {
  const marking = markingOf(properties);
  if (sees(sight, marking)) return [];
  const { level, compartments } = marking;
  const faults: MarkingFault[] = [];
  if (rank(level) > rank(sight.clearance)) {
    const unmarked = properties.sensitivity === undefined || properties.sensitivity === null;
    faults.push({
      property: 'sensitivity',
      message: unmarked
        ? 'Without a marking this would be handled as strictly confidential, which is above your clearance.'
        : 'This marking is above your clearance.',
      expected: `one of ${levelsSeen(sight).join(', ')}`,
    });
  }
  if (sight.compartments !== null && compartments.some((name) => !sight.compartments?.includes(name))) {
    faults.push({
      property: 'compartments',
      message: 'You can only mark with compartments of which you are a member.',
      expected: sight.compartments.length > 0 ? `any of ${sorted(sight.compartments).join(', ')}` : 'nothing',
    });
  }
  return faults;
}
