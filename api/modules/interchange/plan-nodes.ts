import { nodeKindOf } from '../../../graph-schema/catalogue.ts';
import { quote } from '../../../graph-schema/validate.ts';
import { markingFaults, markingOf, type Sight } from '../../policy/sight.ts';
import { compareProperties, mergeProperties } from './compare-properties.ts';
import type { ImportItem, PlannedNode } from './import-plan.ts';
import type { KnownGraph, KnownNode, Scope } from './known-graph.ts';
import { isLibraryRow } from './resolve-mission.ts';
import type { FaultList } from './sheet-fault.ts';
import type { NodeRow } from './sheet-rows.ts';

/** The rows of an import by whose they are and by id. */
export type RowIndex = Record<Scope, Map<string, NodeRow>>;

export const scopeOf = (row: NodeRow): Scope => (isLibraryRow(row) ? 'library' : 'mission');

/** Finds ids that come twice. Both rows are named and neither is taken: which one is meant is not ours to guess. */
export function indexRows(rows: readonly NodeRow[], faults: FaultList): RowIndex {
  const index: RowIndex = { mission: new Map(), library: new Map() };
  for (const row of rows) {
    if (row.id === '') continue;
    const first = index[scopeOf(row)].get(row.id);
    if (!first) {
      index[scopeOf(row)].set(row.id, row);
      continue;
    }
    const place = first.sheet === row.sheet ? `row ${first.row}` : `row ${first.row} of ${first.sheet}`;
    const id = faults.add({
      sheet: row.sheet,
      row: row.row,
      column: 'id',
      code: 'DUPLICATE_ID',
      message: `${quote(row.id)} already stands in ${place} under the name ${quote(first.name)}; here the name is ${quote(row.name)}. Neither row is taken.`,
      expected: 'an id that no other row has',
    });
    first.blockedBy ??= id;
    row.blockedBy ??= id;
  }
  return index;
}

export interface NodePlan {
  nodes: PlannedNode[];
  items: ImportItem[];
}

/** Compares each sound row with what the store holds. */
export function planNodes(rows: readonly NodeRow[], known: KnownGraph, sight: Sight, faults: FaultList): NodePlan {
  const plan: NodePlan = { nodes: [], items: [] };
  for (const row of rows) {
    const stored = findStored(row, known, faults);
    checkMarking(row, stored, sight, faults);
    if (!row.blockedBy) planNode(row, stored, plan);
  }
  return plan;
}

/** Nobody writes what they could not read. */
function checkMarking(row: NodeRow, stored: KnownNode | null, sight: Sight, faults: FaultList): void {
  for (const { property, ...fault } of markingFaults(sight, propertiesAfter(row, stored))) {
    const id = faults.add({ sheet: row.sheet, row: row.row, column: property, code: 'MARKING', ...fault });
    row.blockedBy ??= id;
  }
}

const propertiesAfter = (row: NodeRow, stored: KnownNode | null) =>
  stored ? mergeProperties(stored.properties, row.columns, row.properties) : row.properties;

function findStored(row: NodeRow, known: KnownGraph, faults: FaultList): KnownNode | null {
  const found = known.nodes[scopeOf(row)].get(row.id) ?? [];
  const same = sameMarking(found, row);
  const stored = same.length === 1 ? same[0]! : null;
  const block = (code: 'AMBIGUOUS_ID' | 'OTHER_KIND', message: string, expected: string) => {
    const id = faults.add({ sheet: row.sheet, row: row.row, column: 'id', code, message, expected });
    row.blockedBy ??= id;
  };
  if (found.length > 1 && !stored) {
    block(
      'AMBIGUOUS_ID',
      `${quote(row.id)} stands for ${found.length} entries of the mission.`,
      'the marking of the one that is meant',
    );
  } else if (stored && stored.kind !== row.kind) {
    const [is, was] = [nodeKindOf(row.kind).title, nodeKindOf(stored.kind).title].map((title) => title.toLowerCase());
    block(
      'OTHER_KIND',
      `${quote(row.id)} is already the ${was} ${quote(stored.name)} and cannot become a ${is}.`,
      'another id',
    );
  }
  return stored;
}

/** Of several entries that have the id, those in the row's compartments, and of these those of its level. */
function sameMarking(found: readonly KnownNode[], row: NodeRow): readonly KnownNode[] {
  const own = markingOf(row.properties);
  const parted = found.map((node) => ({ node, marking: markingOf(node.properties) }));
  const together = parted.filter(({ marking }) => String(marking.compartments) === String(own.compartments));
  const alike = together.filter(({ marking }) => marking.level === own.level);
  if (found.length < 2) return found;
  return (together.length > 1 ? alike : together).map(({ node }) => node);
}

function planNode(row: NodeRow, stored: KnownNode | null, plan: NodePlan): void {
  const { sheet, kind, id, name } = row;
  const scope = scopeOf(row);
  const properties = propertiesAfter(row, stored);
  const changes = stored ? compareProperties({ ...stored.properties, name: stored.name }, { ...properties, name }) : [];
  const action = !stored ? 'create' : changes.length > 0 ? 'change' : 'leave';
  plan.items.push({ action, sheet, row: row.row, id, name, library: scope === 'library', changes });
  if (action === 'leave') return;
  plan.nodes.push({ scope, id, kind, name, properties, stored });
}
