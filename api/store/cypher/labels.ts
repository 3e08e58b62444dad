import { EDGE_KINDS, type EdgeKindName, NODE_KINDS, type NodeKindName } from '../../../graph-schema/catalogue.ts';
import { ELEMENT_LABEL } from '../../../graph-schema/constraints.ts';
import { LABEL_OF_PARALLEL_SECURITY_ACTOR } from '../../../graph-schema/nodes/threat.ts';
import { StoreRefusal } from '../graph-store.ts';

/**
 * Labels and relationship types cannot be parameters on both stores, so they are written into the query text.
 * They come from the closed catalogue alone: a name that is not in it never reaches a query.
 */
const EXTRA_LABELS: readonly string[] = [LABEL_OF_PARALLEL_SECURITY_ACTOR];
const KIND_LABELS: readonly string[] = [
  ...new Set([...Object.values(NODE_KINDS).flatMap((kind): readonly string[] => kind.labels), ...EXTRA_LABELS]),
];

/** The labels of a node beside Element, sorted. */
export function labelsOf(kind: NodeKindName, extraLabels: readonly string[]): string[] {
  if (!Object.hasOwn(NODE_KINDS, kind)) throw new StoreRefusal('A node has a kind that is not in the catalogue.');
  if (extraLabels.some((label) => !EXTRA_LABELS.includes(label))) {
    throw new StoreRefusal('A node has a label that is not in the catalogue.');
  }
  return [...new Set<string>([...NODE_KINDS[kind].labels, ...extraLabels])].sort();
}

/** `:Element:Asset` for a pattern. */
export const labelPattern = (labels: readonly string[]): string => `:${[ELEMENT_LABEL, ...labels].join(':')}`;

/** Labels that a node of these labels must not carry. */
export const otherLabels = (labels: readonly string[]): string[] =>
  KIND_LABELS.filter((label) => !labels.includes(label));

/** The relationship type, once it is known to be one of the catalogue's. */
export function typeOf(kind: EdgeKindName): EdgeKindName {
  if (!Object.hasOwn(EDGE_KINDS, kind)) throw new StoreRefusal('A link has a kind that is not in the catalogue.');
  return kind;
}
