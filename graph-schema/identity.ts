import { type EdgeKindName, edgeKindOf } from './catalogue.ts';
import type { PropertyBag } from './validate.ts';

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

/**
 * What makes a node the same node: mission, compartments and the user's own id. The missionId is empty for a
 * library item; a Mission node's missionId is its own id. Compartments count by their members, whatever their order.
 */
export const nodeIdentity = (missionId: string, compartments: unknown, id: string): string =>
  JSON.stringify([missionId, Array.isArray(compartments) ? [...compartments].sort() : [], id]);
