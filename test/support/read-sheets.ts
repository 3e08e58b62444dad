import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { edgeKindOf, NODE_KIND_NAMES, nodeKindOf } from '../../graph-schema/catalogue.ts';
import { fieldMeta } from '../../graph-schema/field.ts';
import type { MissionGraph } from '../../graph-schema/mission-graph.ts';
import { type LinkSpec, missionOf, type NodeSpec } from './mission-of.ts';

type Row = Record<string, string>;

/** A folder of interchange sheets that is known to be without faults, as a mission's graph. */
export function readSheets(folder: string, missionId: string): MissionGraph {
  const nodes = NODE_KIND_NAMES.flatMap((kind) => {
    const { sheet, schema } = nodeKindOf(kind);
    return rowsOf(`${folder}/${sheet}.csv`).map((row) => ({ kind, ...typed(row, schema) }) as NodeSpec);
  });
  const links = rowsOf(`${folder}/links.csv`).map(({ from, type, to, ...rest }) => {
    return { from, type, to, ...typed(rest, edgeKindOf(type as LinkSpec['type']).schema) } as LinkSpec;
  });
  return missionOf(nodes, links, missionId);
}

const rowsOf = (file: string): Row[] =>
  existsSync(file) ? parse(readFileSync(file), { bom: true, columns: true, skip_empty_lines: true }) : [];

function typed(row: Row, schema: z.ZodObject): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(row)) {
    const field = schema.shape[name] as z.ZodType | undefined;
    if (text === '' || !field || name === 'missionId') continue;
    const { form } = fieldMeta(field);
    if (form === 'flag') out[name] = text === 'true';
    else if (form === 'number' || form === 'wholeNumber' || form === 'share') out[name] = Number(text);
    else if (form === 'choices' || form === 'texts') out[name] = text.split(';').map((part) => part.trim());
    else out[name] = text;
  }
  return out;
}
