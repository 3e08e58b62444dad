import { type EdgeKindName, edgeKindOf } from './catalogue.ts';
import type { PropertyBag } from './validate.ts';
import { SENSITIVITIES } from './values.ts';

/**
 * What makes an edge the same edge: its own id if it has one, else ends, type and discriminator.
 * `from` and `to` are node keys or ids, as long as one caller uses one of them throughout.
 * A list counts by its members, whatever their order.
 */
export function edgeIdentity(kind: EdgeKindName, from: string, to: string, properties: PropertyBag): string {
  if (typeof properties.id === 'string') return `id|${properties.id}`;
  const parts = edgeKindOf(kind).discriminator.map((name) => {
    const value = properties[name];
    return Array.isArray(value) ? [...value].sort().join(';') : value === undefined ? '' : String(value);
  });
  return [kind, from, to, ...parts].join('|');
}

/** How something is marked, as far as it decides on what is the same thing. */
const spaceOf = ({ sensitivity, compartments }: PropertyBag): readonly unknown[] => [
  // Unmarked is handled as the highest level and shares its space.
  typeof sensitivity === 'string' ? sensitivity : SENSITIVITIES.at(-1),
  Array.isArray(compartments) ? [...compartments].sort() : [],
];

/**
 * What makes a node the same node: mission, marking and the user's own id. The marking is part of it because nobody
 * writes with a marking that they do not see: what they write can then never meet what is hidden from them, so an id
 * that a hidden entry has is free to them. The missionId is empty for a library item; a Mission node's missionId is its
 * own id. Compartments count by their members, whatever their order.
 */
export const nodeIdentity = (missionId: string, properties: PropertyBag, id: string): string =>
  JSON.stringify([missionId, ...spaceOf(properties), id]);

/**
 * The same for a link as the store keeps it, `from` and `to` being keys. Its end is part of it, because a link with an
 * id of its own may lead to a hidden entry.
 */
export const linkIdentity = (kind: EdgeKindName, from: string, to: string, properties: PropertyBag): string =>
  JSON.stringify([edgeIdentity(kind, from, to, properties), to, ...spaceOf(properties)]);
