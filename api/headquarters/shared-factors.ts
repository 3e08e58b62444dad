import { groupBy } from '../analyses/reading/group-by.ts';
import { FACTOR_KINDS, type FactorKind, type IdentityBasis } from './factor-identity.ts';
import type { FactorOccurrence } from './factor-occurrences.ts';
import type { Told } from './theme-cell.ts';

export interface MissionFactors {
  /** The mission's id. */
  readonly mission: string;
  readonly factors: readonly FactorOccurrence[];
}

export interface FactorInMission {
  readonly mission: string;
  /** Usually one; more where a mission holds several entries of one identity. */
  readonly occurrences: readonly FactorOccurrence[];
  /** The likeliest of theirs. */
  readonly worst: Told;
}

export interface SharedFactor {
  /** Stable as long as the identity is. */
  readonly id: string;
  readonly kind: FactorKind;
  readonly by: IdentityBasis;
  readonly name: string;
  readonly type: string | null;
  readonly jurisdiction: string | null;
  /** Two or more, in the order given. */
  readonly missions: readonly FactorInMission[];
}

/** Entries that are called alike in several missions and are not counted as one. */
export interface Namesake {
  readonly kind: FactorKind;
  readonly name: string;
  readonly missions: readonly string[];
}

interface Found {
  readonly mission: string;
  readonly occurrence: FactorOccurrence;
}

/**
 * What occurs in two missions or more, those in most missions first. An identity of its own goes before the key of the
 * entry, so that the own entry of one mission meets the shared entry of two others. O(occurrences · log).
 */
export function sharedFactors(missions: readonly MissionFactors[]): SharedFactor[] {
  const groups = groupBy(foundIn(missions), ({ occurrence }) => keyOf(occurrence));
  return [...groups]
    .map(([id, found]) => factorOf(id, found))
    .filter((factor) => factor.missions.length > 1)
    .sort(
      (a, b) =>
        b.missions.length - a.missions.length ||
        FACTOR_KINDS.indexOf(a.kind) - FACTOR_KINDS.indexOf(b.kind) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    );
}

/** Names that several missions use for entries that no identity makes one. */
export function namesakes(missions: readonly MissionFactors[]): Namesake[] {
  const named = foundIn(missions).filter(({ occurrence: { kind } }) => kind === 'ACTOR' || kind === 'SUPPLIER');
  const byName = groupBy(named, ({ occurrence }) => JSON.stringify([occurrence.kind, occurrence.comparable]));
  return [...byName.values()].flatMap((found) => {
    const [first] = found;
    const own = [...new Set(found.map(({ mission }) => mission))];
    const isOne = new Set(found.map(({ occurrence }) => keyOf(occurrence))).size === 1;
    return isOne || own.length < 2 || !first
      ? []
      : [{ kind: first.occurrence.kind, name: first.occurrence.name, missions: own }];
  });
}

const foundIn = (missions: readonly MissionFactors[]): Found[] =>
  missions.flatMap(({ mission, factors }) => factors.map((occurrence) => ({ mission, occurrence })));

/** Keys of entries never come twice, so the same one in two graphs is an entry of the library. */
const keyOf = ({ kind, identity, entryKey }: FactorOccurrence): string =>
  JSON.stringify(identity ? [kind, identity.by, identity.key] : [kind, 'SHARED_ENTRY', entryKey]);

function factorOf(id: string, found: readonly Found[]): SharedFactor {
  const { kind, identity, name, type, jurisdiction } = found[0]!.occurrence;
  const byMission = groupBy(found, ({ mission }) => mission);
  const isOneEntry = new Set(found.map(({ occurrence }) => occurrence.entryKey)).size === 1;
  return {
    id,
    kind,
    by: isOneEntry && (kind === 'ACTOR' || kind === 'SUPPLIER') ? 'SHARED_ENTRY' : (identity?.by ?? 'SHARED_ENTRY'),
    name,
    type,
    jurisdiction,
    missions: [...byMission].map(([mission, own]) => {
      const occurrences = own.map((each) => each.occurrence);
      return { mission, occurrences, worst: worstOf(occurrences.map(({ worst }) => worst)) };
    }),
  };
}

/** A range goes before what is not assessed, and that before what nobody gets to: a gap is never told as none. */
function worstOf(all: readonly Told[]): Told {
  const order = (one: Told) =>
    one.state === 'LIKELIHOOD' ? 1 + one.likelihood.estimate : one.state === 'NOT_ASSESSED' ? 0.5 : 0;
  return all.reduce((worst, one) => (order(one) > order(worst) ? one : worst));
}
