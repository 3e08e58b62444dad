import { EDGE_KIND_NAMES, NODE_KIND_NAMES, nodeKindOf } from '../../../graph-schema/catalogue.ts';
import type { MissionGraph, NodeRecord, StoredValue } from '../../../graph-schema/mission-graph.ts';
import { LINKS_SHEET } from '../../../graph-schema/sheet-columns.ts';
import { joinList, protectText } from './cell-text.ts';
import { columnsOfSheet } from './known-columns.ts';

/** A cell as it is written; null is empty, which says: not assessed. */
export type Cell = string | number | boolean | null;
export interface Table {
  sheet: string;
  header: string[];
  rows: Cell[][];
}

/**
 * A mission's graph as sheets, entries by id and links by type and ends, so that two exports of one graph are equal.
 * Library items that the mission is linked to come along, with an empty missionId.
 */
export function exportTables(graph: MissionGraph, libraryKeys: ReadonlySet<string>): Table[] {
  const isLibrary = graph.nodeKey.map((key) => libraryKeys.has(key));
  const byId = (a: number, b: number) =>
    compare(graph.nodeId[a]!, graph.nodeId[b]!) || Number(isLibrary[a]) - Number(isLibrary[b]);
  const order = [...graph.nodeKey.keys()].sort(byId);
  const tables = NODE_KIND_NAMES.map((kind) => {
    const members = order.filter((i) => graph.nodeKind[i] === kind);
    const rows = members.map((i) => ({
      ...graph.nodeProperties[i],
      id: graph.nodeId[i]!,
      name: graph.nodeName[i]!,
      missionId: isLibrary[i] ? '' : graph.missionId,
    }));
    return asTable(nodeKindOf(kind).sheet, rows);
  });
  return [...tables, linkTable(graph)].filter(({ rows }) => rows.length > 0);
}

function linkTable(graph: MissionGraph): Table {
  const rank = new Map(EDGE_KIND_NAMES.map((kind, i) => [kind, i]));
  const end = (position: number) => graph.nodeId[position]!;
  const order = [...graph.edgeKey.keys()].sort(
    (a, b) =>
      rank.get(graph.edgeKind[a]!)! - rank.get(graph.edgeKind[b]!)! ||
      compare(end(graph.edgeFrom[a]!), end(graph.edgeFrom[b]!)) ||
      compare(end(graph.edgeTo[a]!), end(graph.edgeTo[b]!)) ||
      compare(JSON.stringify(graph.edgeProperties[a]), JSON.stringify(graph.edgeProperties[b])),
  );
  const rows = order.map((i) => ({
    ...graph.edgeProperties[i],
    from: end(graph.edgeFrom[i]!),
    type: graph.edgeKind[i]!,
    to: end(graph.edgeTo[i]!),
  }));
  return asTable(LINKS_SHEET, rows);
}

function asTable(sheet: string, rows: readonly NodeRecord[]): Table {
  const columns = columnsOfSheet(sheet)
    .map(({ name }) => name)
    // Ratings for one effect alone are many and rarely used: those that nobody used are left out.
    .filter((name) => !name.includes('.') || rows.some((row) => row[name] !== undefined));
  const cells = rows.map((row) => columns.map((column) => cellOf(row[column])));
  return { sheet, header: columns, rows: cells };
}

/** Ids, dates and words of a vocabulary never look like a formula, so every text goes the same way. */
function cellOf(value: StoredValue | undefined): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return protectText(typeof value === 'string' ? value : joinList(value));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
