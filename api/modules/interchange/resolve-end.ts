import {
  type EDGE_KINDS,
  type EdgeKindName,
  edgeKindOf,
  mayStandAt,
  NODE_KINDS,
  type NodeKindName,
  nodeKindOf,
  nodeKindOfSheet,
} from '../../../graph-schema/catalogue.ts';
import { quote } from '../../../graph-schema/validate.ts';
import type { Sight } from '../../policy/sight.ts';
import type { NodeRef } from './import-plan.ts';
import type { KnownGraph, Scope } from './known-graph.ts';
import { nearest } from './nearest.ts';
import type { RowIndex } from './plan-nodes.ts';
import type { NewFault } from './sheet-fault.ts';

/** An end that was found: what it refers to, and the key where the store holds it already. */
export interface End extends NodeRef {
  kind: NodeKindName;
  key: string | null;
}
export type EndFault = Pick<NewFault, 'code' | 'message' | 'expected' | 'followsFrom'>;
export type EndReading = { end: End } | { fault: EndFault };

export interface EndContext {
  rows: RowIndex;
  known: KnownGraph;
  /** Sheets of which nothing could be read, with their faults. */
  unread: ReadonlyMap<string, string>;
  /** How far whoever brings the sheets sees. */
  sight: Sight;
  /** Ids of each kind, for suggestions. */
  suggestions: { left: number };
}

const SCOPES: readonly Scope[] = ['mission', 'library'];
/** Looking for a nearest id compares with every id; past this many the hint is left out. */
export const MOST_SUGGESTIONS = 100;

/** Finds an end of a link by its id: in the mission first, then in the library. */
export function findEnd(id: string, type: EdgeKindName, side: 'from' | 'to', context: EndContext): EndReading {
  for (const scope of SCOPES) {
    const row = context.rows[scope].get(id);
    const stored = context.known.nodes[scope].get(id) ?? [];
    if (stored.length > 1) {
      return {
        fault: {
          code: 'AMBIGUOUS_ID',
          message: `${quote(id)} stands for ${stored.length} entries.`,
          expected: 'an id that stands for one entry',
        },
      };
    }
    const kind = stored[0]?.kind ?? row?.kind;
    if (!kind) continue;
    if (!mayStandAt(type, side, kind)) return { fault: wrongEnd(id, type, side, kind) };
    // A faulty row of an entry that the store holds leaves that entry as it is, and a link to it stands.
    if (row?.blockedBy && !stored[0]) {
      const place = `row ${row.row} of ${row.sheet}`;
      return {
        fault: {
          code: 'WAITS',
          message: `It waits for ${quote(id)}, ${place}.`,
          expected: `${place} put right`,
          followsFrom: row.blockedBy,
        },
      };
    }
    return { end: { scope, id, kind, key: stored[0]?.key ?? null } };
  }
  return { fault: unreadSheet(id, type, side, context) ?? dangling(id, type, side, context) };
}

function wrongEnd(id: string, type: EdgeKindName, side: 'from' | 'to', kind: NodeKindName): EndFault {
  const words = inWords(edgeKindOf(type)[side]);
  return {
    code: 'WRONG_END',
    message: `${type} runs from ${inWords(edgeKindOf(type).from)} to ${inWords(edgeKindOf(type).to)}; ${quote(id)} is ${article(titleOf(kind))}.`,
    expected: `the id of ${words}`,
  };
}

function unreadSheet(id: string, type: EdgeKindName, side: 'from' | 'to', { unread }: EndContext): EndFault | null {
  for (const [sheet, followsFrom] of unread) {
    const kind = nodeKindOfSheet(sheet);
    if (!kind || !mayStandAt(type, side, kind)) continue;
    return {
      code: 'WAITS',
      message: `${quote(id)} may stand in the sheet ${sheet}, which could not be read.`,
      expected: `the sheet ${sheet} put right`,
      followsFrom,
    };
  }
  return null;
}

function dangling(id: string, type: EdgeKindName, side: 'from' | 'to', context: EndContext): EndFault {
  const near = context.suggestions.left > 0 ? nearest(id, idsThatMayStand(type, side, context)) : null;
  context.suggestions.left -= 1;
  return {
    code: 'DANGLING',
    message: `No entry has the id ${quote(id)}${near ? `; nearest: ${near}` : ''}. The link stays out.`,
    expected: `the id of ${inWords(edgeKindOf(type)[side])}`,
  };
}

function* idsThatMayStand(type: EdgeKindName, side: 'from' | 'to', { rows, known }: EndContext): Generator<string> {
  for (const scope of SCOPES) {
    for (const [id, row] of rows[scope]) if (mayStandAt(type, side, row.kind)) yield id;
    for (const [id, [node]] of known.nodes[scope]) if (node && mayStandAt(type, side, node.kind)) yield id;
  }
}

const titleOf = (kind: NodeKindName): string => nodeKindOf(kind).title.toLowerCase();
const article = (title: string): string =>
  /^(?:evidence|contingent-owned)/.test(title) ? title : `${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;

/** "an asset or a data store". */
export function inWords(labels: EdgeEnds): string {
  if (labels.includes('*')) return 'any entry';
  const titles = labels.map((label) => (label in NODE_KINDS ? article(titleOf(label as NodeKindName)) : label));
  return titles.length < 2 ? titles.join('') : `${titles.slice(0, -1).join(', ')} or ${titles.at(-1)}`;
}
type EdgeEnds = (typeof EDGE_KINDS)[EdgeKindName]['from'] | readonly string[];
