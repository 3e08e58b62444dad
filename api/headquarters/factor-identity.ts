import type { GraphReading } from '../analyses/reading/graph-reading.ts';

export const FACTOR_KINDS = ['ACTOR', 'SUPPLIER', 'CONTRIBUTOR', 'VECTOR'] as const;
export type FactorKind = (typeof FACTOR_KINDS)[number];

export const IDENTITY_BASES = [
  'SHARED_ENTRY',
  'STIX_ID',
  'NAME_AND_JURISDICTION',
  'COUNTRY_CODE',
  'VOCABULARY',
] as const;
export type IdentityBasis = (typeof IDENTITY_BASES)[number];

/** By what an entry is known across missions. Two entries are one factor where both kind and key agree. */
export interface FactorIdentity {
  readonly by: IdentityBasis;
  readonly key: string;
}

/** Letters as they compare: one form of Unicode, one case, single spaces. Nothing is left out and nothing guessed. */
export const comparable = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * How it is decided that entries of two missions are one thing, in this order and no other: an actor that carries a
 * STIX identifier is known by that alone; other actors, and suppliers, by their whole name together with their type and
 * their recorded jurisdiction; an entry of the library, which all missions share, by its key (`sharedFactors` sees
 * that it is the same). Where there is none of these there is no identity, and nothing is merged: aliases, users' own
 * ids and names that are merely alike say nothing across missions. Contributors are countries, by their code;
 * techniques are words of a closed vocabulary. Null: no identity of its own.
 */
export function identityOf(reading: GraphReading, node: number): FactorIdentity | null {
  const facts = reading.node(node);
  const stixId = facts.text('stixId');
  if (stixId) return { by: 'STIX_ID', key: stixId };
  const jurisdiction = facts.text('jurisdiction');
  if (jurisdiction === null) return null;
  const name = comparable(reading.graph.nodeName[node]!);
  return { by: 'NAME_AND_JURISDICTION', key: JSON.stringify([name, facts.text('actorType') ?? '', jurisdiction]) };
}

export const countryIdentity = (code: string): FactorIdentity => ({ by: 'COUNTRY_CODE', key: code });
export const vectorIdentity = (vector: string): FactorIdentity => ({ by: 'VOCABULARY', key: vector });
