import { type NodeKindName, nodeKindOf } from '../../../graph-schema/catalogue.ts';

/**
 * The label to match a kind by, and the condition that keeps more specific kinds out: contingent-owned equipment
 * carries the label Asset too. Labels come from the catalogue alone, never from a request.
 */
export function kindPattern(kind: NodeKindName | null | undefined): { label: string; condition: string | null } {
  if (!kind) return { label: 'Element', condition: null };
  const label = nodeKindOf(kind).name;
  return { label, condition: kind === 'Asset' ? 'NOT n:ContingentOwnedEquipment' : null };
}
