import { type EdgeKindName, edgeKindOf, type NodeKindName, nodeKindOf } from '../../../../graph-schema/catalogue.ts';
import { type Field, fieldMeta } from '../../../../graph-schema/field.ts';
import type { ALIGNMENT_NATURES, StateEffect, VectorType } from '../../../../graph-schema/values.ts';
import type { CoverageGap } from '../../../exposure-model/attack-model.ts';
import { VOCABULARY } from './vocabulary.ts';

export interface Named {
  kind: NodeKindName;
  name: string;
}
type GapKind = CoverageGap['kind'];

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
/** The element with its noun: "the store Incident log". */
const named = ({ kind, name }: Named): string => `${VOCABULARY.nouns[kind]} ${name}`;

/** What an actor could do to a thing, after "could". */
const COULD: Readonly<Record<StateEffect, (thing: string) => string>> = {
  SELF: (thing) => `act from ${thing}`,
  ACCESSED: (thing) => `get into ${thing}`,
  CONTROLLED: (thing) => `take control of ${thing}`,
  IN_HAND: (thing) => `seize ${thing}`,
  ACCOUNTS: (thing) => `steal accounts of ${thing}`,
  AGENT: (thing) => `have people of ${thing} act for it`,
  DISCLOSED: (thing) => `learn what ${thing} holds or carries`,
  MANIPULATED: (thing) => `falsify ${thing}`,
  IMPERSONATED: (thing) => `speak to others through or as ${thing}`,
  DENIED: (thing) => `put ${thing} out of use`,
  OUT_OF_CUSTODY: (thing) => `bring ${thing} out of UN custody`,
  MISLED: (thing) => `mislead ${thing} with false information`,
  UNDERMINED: (thing) => `undermine ${thing} in the eyes of the public`,
};

const of = (count: number, one: string, many = `${one}s`): string => (count === 1 ? one : many);
/** What a group of gaps says, for one and for many. */
const GAPS: Readonly<Record<GapKind, (count: number) => string>> = {
  DISTANCE_NOT_ASSESSED: (n) =>
    `${n} ${of(n, 'presence')} of an actor ${of(n, 'has', 'have')} no distance on record, so nobody knows who is within range.`,
  SEGMENTATION_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'connection')} nobody has recorded whether a boundary stops free movement.`,
  CARRIER_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'flow')} nobody has recorded which carriers it passes.`,
  VECTOR_NOT_JUDGED: (n) =>
    `For ${n} ${of(n, 'actor')} nobody has judged whether it employs techniques for which it is in place.`,
  INTENT_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'actor')} nobody has judged the intent, so no likelihood is stated.`,
  CAPABILITY_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'entry', 'entries')} nobody has judged the capability of the actor or what a technique requires.`,
  ENCRYPTION_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'flow')} nobody has recorded whether it is encrypted.`,
  COVERAGE_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'control')} in place nobody has recorded how much it covers or how well it works.`,
  ALIGNMENT_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'alignment')} nobody has recorded in what way the actors are aligned.`,
  INSIDER_GROUP_NOT_ASSESSED: (n) => `For ${n} ${of(n, 'insider')} nobody has recorded the group it belongs to.`,
  DEPENDENCY_NOT_ASSESSED: (n) =>
    `For ${n} ${of(n, 'dependency', 'dependencies')} nobody has recorded whether it is essential.`,
};

/** Sentences that pages show beside a score. Names stand as they were recorded. */
export const sentences = {
  /** Said on every page and export, in the same words for everyone, whatever a viewer may see. */
  ceilingNote: 'Figures and lists are made from the entries that the reader is cleared to see; there may be others.',

  /** Who, by what, to what effect. `via` is what lawful access passes first; null where a technique says it all. */
  exposure(told: {
    element: Named;
    effect: StateEffect;
    actor: string | null;
    vectors: readonly VectorType[];
    via: Named | null;
    others: number;
  }): string {
    const could = COULD[told.effect](named(told.element));
    if (told.actor === null) return `Somebody could ${could}.`;
    const by =
      told.vectors.length > 0
        ? ` by ${listed(told.vectors.map((vector) => VOCABULARY.vectors[vector]))}`
        : told.via
          ? ` by way of ${named(told.via)}`
          : '';
    const also =
      told.others > 0 ? `; so could ${told.others === 1 ? 'one other actor' : `${told.others} other actors`}` : '';
    return `${told.actor} could ${could}${by}${also}.`;
  },
  /** Loss by arrangement: to whom custody passes. */
  custody(element: Named, destinations: readonly Named[]): string {
    const names = destinations.map(({ name }) => name);
    const to = names.length > 3 ? `${listed(names.slice(0, 2))} and ${names.length - 2} others` : listed(names);
    return `By arrangement, what ${named(element)} holds or collects passes out of UN custody, to ${to}.`;
  },
  custodyExample: (element: Named, destination: Named): string =>
    `What ${named(element)} holds or collects passes to ${destination.name}.`,

  /** A recorded link: "Incident log is stored on File server." */
  link: (type: EdgeKindName, from: Named, to: Named): string => `${from.name} ${edgeKindOf(type).title} ${to.name}.`,
  /** An alignment, with which way it runs. */
  alignment(nature: (typeof ALIGNMENT_NATURES)[number] | null, { name: from }: Named, { name: to }: Named): string {
    if (nature === 'BACKS') return `${from} backs ${to}.`;
    if (nature === 'OPERATES_JOINTLY') return `${from} and ${to} operate jointly.`;
    if (nature === 'CONTRACTED_BY') return `${from} is contracted by ${to}.`;
    return `${from} is aligned with ${to}; in what way is not assessed.`;
  },

  gaps: (kind: string, count: number): string => GAPS[kind as GapKind](count),
  /** One gap, by what it is about and, where a link is meant, by the ends of the link. */
  gap: (told: { kind: string; about: Named | null; from: Named | null; to: Named | null; sentence: string }): string =>
    told.sentence,
  unknown: (moved: number, results: number): string =>
    `If these turned out for the worse, ${moved} of ${results} results would move by more than five in a hundred.`,
  /** Title of a property of a kind of entry. */
  property: (kind: NodeKindName, property: string): string =>
    fieldMeta((nodeKindOf(kind).schema.shape as Record<string, Field>)[property]!).title,
};
