import type { RuleActor } from '../actor-register.ts';
import type { RuleContext } from '../derivation-rule.ts';
import { numberOf } from '../facts.ts';
import type { GraphIndex } from '../graph-index.ts';

/** A place where something is, with the edges that say so. */
export interface Place {
  readonly site: number;
  readonly facts: readonly number[];
}

export const usersOf = (index: GraphIndex, asset: number): readonly number[] =>
  index.into('USES', asset).map((edge) => index.graph.edgeFrom[edge]);

/** Groups with an account or key, or who work with the device. */
export const groupsAround = (index: GraphIndex, element: number): number[] => [
  ...new Set([
    ...usersOf(index, element),
    ...index.into('CAN_ACCESS', element).map((edge) => index.graph.edgeFrom[edge]),
  ]),
];

export const placesOf = (index: GraphIndex, element: number): Place[] =>
  index.outOf('LOCATED_AT', element).map((edge) => ({ site: index.graph.edgeTo[edge], facts: [edge] }));

/** Where a device is, and where the groups are that use it. */
export const placesOfDeviceAndUsers = (index: GraphIndex, device: number): Place[] => [
  ...placesOf(index, device),
  ...index
    .into('USES', device)
    .flatMap((use) =>
      placesOf(index, index.graph.edgeFrom[use]).map(({ site, facts }) => ({ site, facts: [use, ...facts] })),
    ),
];

/** Something, and the edges that say that it is at one place. */
export interface ThingAt<T> {
  readonly thing: T;
  readonly facts: readonly number[];
}

/** What is at each site, so that whoever is there looks at nothing else. */
export function bySite<T>(
  things: readonly { readonly thing: T; readonly places: readonly Place[] }[],
): ReadonlyMap<number, readonly ThingAt<T>[]> {
  const sites = new Map<number, { thing: T; facts: number[] }[]>();
  for (const { thing, places } of things) {
    for (const { site, facts } of places) {
      const there = sites.get(site) ?? [];
      sites.set(site, there);
      // Several ways of being at one site are one thing there: its places follow each other.
      const known = there.at(-1);
      if (known?.thing === thing) known.facts.push(...facts);
      else there.push({ thing, facts: [...facts] });
    }
  }
  return sites;
}

/** The actors that themselves control a target, by law, ownership or fact. */
export function controllersAmong(
  actors: readonly RuleActor[],
  index: GraphIndex,
): (target: number) => readonly RuleActor[] {
  const byNode = new Map(actors.map((actor) => [actor.node, actor]));
  return (target) => index.into('CONTROLS', target).flatMap((edge) => byNode.get(index.graph.edgeFrom[edge]) ?? []);
}

/** One way for an actor to be close to something: whose presence it is, and the edges that say so. */
export interface Nearness {
  readonly thing: number;
  readonly provider: string;
  readonly causes: readonly number[];
  readonly facts: readonly number[];
}

/**
 * Presences of the actor, or of a direct partner, within a range of these things. A presence without a recorded
 * distance is neither in range nor out of it: it becomes a gap, and counts only where assumed.
 */
export function nearby(
  context: RuleContext,
  actor: RuleActor,
  things: ReadonlyMap<number, readonly ThingAt<number>[]>,
  rangeKm: number,
  what: string,
): Nearness[] {
  const { index } = context;
  const found: Nearness[] = [];
  for (const access of actor.accesses) {
    for (const edge of index.outOf('PRESENT_AT', access.node)) {
      const site = index.graph.edgeTo[edge];
      const distance = numberOf(index.graph.edgeProperties[edge], 'distanceKm');
      const here = things.get(site);
      if (!here || (distance !== undefined && distance > rangeKm)) continue;
      if (distance === undefined) {
        if (access.node === actor.node) {
          const sentence = `How far ${actor.name} is from ${index.graph.nodeName[site]} is not recorded, so whether ${what} there is in range is not assessed.`;
          context.gap('DISTANCE_NOT_ASSESSED', actor.node, edge, sentence);
        }
        if (!context.assumes('DISTANCE_NOT_ASSESSED')) continue;
      }
      for (const { thing, facts } of here) {
        found.push({
          thing,
          provider: access.key,
          causes: access.causes,
          facts: [edge, ...facts, ...access.facts],
        });
      }
    }
  }
  return found;
}
