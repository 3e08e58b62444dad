import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import { type Refusal, refusal } from './changed-graph.ts';
import type { GraphEdit } from './graph-edit.ts';

/** An element that holds on the day, of one of these kinds; or why not. */
export function findElement(edit: GraphEdit, key: string, kinds: readonly NodeKindName[] | null): number | Refusal {
  const node = edit.nodeOf(key);
  if (node < 0) return refusal('UNKNOWN_ELEMENT', { element: key });
  const kind = edit.kindOf(node);
  if (kinds && !kinds.includes(kind)) return refusal('WRONG_KIND', { element: key, expected: kinds.join(', ') });
  return edit.nodeHolds(node) ? node : refusal('NOT_IN_FORCE', { key });
}

/** A link in force of this kind; or why not. */
export function findLink(edit: GraphEdit, key: string, kind: EdgeKindName): number | Refusal {
  const edge = edit.edgeOf(key);
  if (edge < 0) return refusal('UNKNOWN_LINK', { link: key });
  if (edit.edgeKindOf(edge) !== kind) return refusal('WRONG_KIND', { link: key, expected: kind });
  return edit.edgeHolds(edge) ? edge : refusal('NOT_IN_FORCE', { key });
}

/** What the ontology has against a record, as a refusal; null where nothing. */
export function faultsOf(
  checked: { ok: true } | { ok: false; faults: readonly { message: string }[] },
): Refusal | null {
  return checked.ok ? null : refusal('INVALID', { faults: checked.faults.map(({ message }) => message).join(' ') });
}
