import { type EdgeKindName, edgeKindOf } from '../../../graph-schema/catalogue.ts';
import { edgeIdentity } from '../../../graph-schema/identity.ts';
import { quote } from '../../../graph-schema/validate.ts';
import { compareProperties } from './compare-properties.ts';
import type { NodeRef } from './import-plan.ts';
import { type End, type EndContext, findEnd } from './resolve-end.ts';
import type { FaultList, NewFault } from './sheet-fault.ts';
import type { LinkRow } from './sheet-rows.ts';

export type TypedRow = LinkRow & { kind: EdgeKindName };
/** A link whose ends were found. */
export interface ResolvedLink {
  row: TypedRow;
  from: End;
  to: End;
  /** The same link stands in an earlier row, word for word. */
  repeated: boolean;
}

/** Finds the ends of every link and the rows that are the same link; what is wrong blocks its row. */
export function resolveLinks(rows: readonly LinkRow[], context: EndContext, faults: FaultList): ResolvedLink[] {
  const resolved: ResolvedLink[] = [];
  const seen = new Map<string, LinkRow>();
  for (const row of rows) {
    if (!row.kind) continue;
    const typed = row as TypedRow;
    const ends = resolveEnds(typed, context, faults);
    checkVia(typed, context, faults);
    if (ends) resolved.push({ row: typed, ...ends, repeated: isRepeated(typed, ends, seen, faults) });
  }
  return resolved;
}

/** Adds a fault at a row and blocks it. A second fault that only waits says nothing new. */
export function blockLink(
  row: LinkRow,
  column: string,
  fault: Omit<NewFault, 'sheet' | 'row'>,
  faults: FaultList,
): void {
  if (fault.code === 'WAITS' && row.blockedBy) return;
  const id = faults.add({ sheet: row.sheet, row: row.row, column, linkType: row.kind ?? undefined, ...fault });
  if (fault.severity !== 'warning') row.blockedBy ??= id;
}

function resolveEnds(row: TypedRow, context: EndContext, faults: FaultList): { from: End; to: End } | null {
  const [from, to] = (['from', 'to'] as const).map((side) => {
    if (row[side] === '') return null;
    const reading = findEnd(row[side], row.kind, side, context);
    if ('end' in reading) return reading.end;
    blockLink(row, side, reading.fault, faults);
    return null;
  });
  if (!from || !to) return null;
  if (refText(from) !== refText(to)) return { from, to };
  const message = `The link joins ${quote(row.from)} to itself.`;
  blockLink(row, 'to', { code: 'SELF_LINK', message, expected: 'two different entries' }, faults);
  return null;
}

/** The systems that a flow passes are ids too. */
function checkVia(row: TypedRow, context: EndContext, faults: FaultList): void {
  const via = row.properties.via;
  if (row.kind !== 'FLOWS_TO' || !Array.isArray(via)) return;
  for (const id of via as readonly string[]) {
    // STORED_ON ends at an asset or an external system; the narrower question is asked below, in its own words.
    const reading = findEnd(id, 'STORED_ON', 'to', context);
    if ('end' in reading && reading.end.kind === 'ExternalSystem') continue;
    const waits = 'fault' in reading && reading.fault.code !== 'WRONG_END' ? reading.fault : null;
    const message = `A flow passes external systems; ${quote(id)} is none.`;
    blockLink(row, 'via', waits ?? { code: 'WRONG_END', message, expected: 'ids of external systems' }, faults);
  }
}

const refText = ({ scope, id }: NodeRef): string => `${scope}:${id}`;

/** Rows that are the same link and agree are a slip and count once; where they differ, neither is taken. */
function isRepeated(
  row: TypedRow,
  ends: { from: End; to: End },
  seen: Map<string, LinkRow>,
  faults: FaultList,
): boolean {
  const refs = [refText(ends.from), refText(ends.to)];
  const [from = '', to = ''] = edgeKindOf(row.kind).symmetric ? refs.sort() : refs;
  const identity = edgeIdentity(row.kind, from, to, row.properties);
  const first = seen.get(identity);
  if (!first) {
    seen.set(identity, row);
    return false;
  }
  const expected = 'each link once';
  if (compareProperties(first.properties, row.properties).length === 0) {
    const message = `Row ${first.row} is the same link, word for word. It is taken once.`;
    blockLink(row, 'from', { code: 'REPEATED_LINK', severity: 'warning', message, expected }, faults);
    return true;
  }
  const message = `Row ${first.row} is the same link with other values. Neither is taken; give each an id if both are meant.`;
  blockLink(row, 'from', { code: 'REPEATED_LINK', message, expected }, faults);
  first.blockedBy ??= faults.last();
  return false;
}
