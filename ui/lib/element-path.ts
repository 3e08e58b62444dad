import { type NodeKindName, nodeKindOf } from '../../graph-schema/catalogue.ts';

/** The page of a mission on which an entry opens, and what has to be open on it. */
export function elementPage(kind: string, key: string): { page: string; query: Record<string, string> } {
  if (kind === 'ThreatActor') return { page: 'actors', query: { open: key } };
  return { page: `inventory/${nodeKindOf(kind as NodeKindName).sheet}`, query: { open: key } };
}
