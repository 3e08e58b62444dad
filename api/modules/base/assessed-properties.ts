import { NODE_KIND_NAMES, type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { NodeRecord } from '../../../graph-schema/mission-graph.ts';

/**
 * The properties of a kind whose absence means that nobody has assessed them. A rating for one effect alone is
 * left out: it overrides the general rating where it differs, and mostly it does not.
 */
const OF_KIND: ReadonlyMap<NodeKindName, readonly string[]> = new Map(
  NODE_KIND_NAMES.map((kind) => [kind, nodeKindOf(kind).ownProperties.filter((name) => !name.includes('.'))]),
);
export const assessedProperties = (kind: NodeKindName): readonly string[] => OF_KIND.get(kind) ?? [];

/** Names of the properties of this element that nobody has assessed, in the order of a form. */
export const notAssessed = (kind: NodeKindName, properties: NodeRecord): string[] =>
  assessedProperties(kind).filter((name) => properties[name] === undefined);
