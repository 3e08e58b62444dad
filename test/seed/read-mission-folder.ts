import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import {
  type EdgeKindName,
  edgeKindOf,
  type NodeKindName,
  nodeKindOf,
  nodeKindOfSheet,
} from '../../graph-schema/catalogue.ts';
import { fieldMeta } from '../../graph-schema/field.ts';
import type { PropertyBag } from '../../graph-schema/validate.ts';

/** A row as a reader with the schema at hand takes it: text, numbers, flags and lists by the form of the column. */
export interface MissionRow<K> {
  sheet: string;
  row: number;
  kind: K;
  missionId: string;
  properties: PropertyBag;
}
export interface LinkRow extends MissionRow<EdgeKindName> {
  from: string;
  to: string;
}

type Record_ = Record<string, string>;

function typed(shape: Record<string, unknown>, cells: Record_): PropertyBag {
  const entries = Object.entries(cells).filter(([, cell]) => cell !== '');
  return Object.fromEntries(entries.map(([name, cell]) => [name, shape[name] ? cellOf(shape[name], cell) : cell]));
}

function cellOf(field: unknown, cell: string): unknown {
  switch (fieldMeta(field as never).form) {
    case 'flag':
      return cell === 'true' ? true : cell === 'false' ? false : cell;
    case 'number':
    case 'wholeNumber':
    case 'share':
      return Number(cell);
    case 'choices':
    case 'texts':
      return cell.split(';');
    default:
      return cell;
  }
}

/** Reads a folder of interchange sheets without the importer, so that the samples are judged on their own. */
export function readMissionFolder(folder: URL): { nodes: MissionRow<NodeKindName>[]; links: LinkRow[] } {
  const nodes: MissionRow<NodeKindName>[] = [];
  const links: LinkRow[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const sheet = file.slice(0, -'.csv'.length);
    const records: Record_[] = parse(readFileSync(new URL(file, folder)), { columns: true });
    records.forEach(({ missionId = '', ...cells }, i) => {
      const at = { sheet, row: i + 2, missionId };
      if (sheet === 'links') {
        const { from, type, to, ...own } = cells;
        const kind = type as EdgeKindName;
        links.push({ ...at, kind, from, to, properties: typed(edgeKindOf(kind).schema.shape, own) });
        return;
      }
      const kind = nodeKindOfSheet(sheet);
      if (!kind) throw new Error(`${sheet} is not a sheet`);
      nodes.push({ ...at, kind, properties: typed(nodeKindOf(kind).schema.shape, cells) });
    });
  }
  return { nodes, links };
}
