import type { z } from 'zod';
import { EDGE_KIND_NAMES, type EdgeKindName, edgeKindOf, type NodeKindName, nodeKindOf } from './catalogue.ts';
import { fieldMeta } from './field.ts';
import { expectation } from './validate.ts';

/** The sheet that holds every edge, beside one sheet per node kind. */
export const LINKS_SHEET = 'links';
/** Explains every column; written with the templates and passed over when sheets are read. */
export const HELP_SHEET = 'help';

/** One column of an interchange sheet, with what people are told about it. */
export interface SheetColumn {
  name: string;
  title: string;
  description: string;
  /** What a cell accepts, in a phrase. */
  expected: string;
  example: string;
  required: boolean;
  /** In the links sheet: the types whose links use the column; empty where all do. */
  linkTypes: readonly EdgeKindName[];
}

const MISSION_COLUMN: SheetColumn = {
  name: 'missionId',
  title: 'Mission',
  description: 'The id of the mission it belongs to. Empty: an item of the library that all missions share.',
  expected: 'the id of a mission, or nothing for a library item',
  example: 'mission-example',
  required: false,
  linkTypes: [],
};

function columnOf(name: string, field: z.ZodType, linkTypes: readonly EdgeKindName[] = []): SheetColumn {
  const { title, description, example } = fieldMeta(field);
  const required = !field.isOptional();
  return {
    name,
    title,
    description,
    expected: expectation(field),
    example: example ?? '',
    required,
    linkTypes,
  };
}

/** The columns of a node kind's sheet, in the order in which they are written. */
export function nodeColumns(kind: NodeKindName): SheetColumn[] {
  const shape: Record<string, z.ZodType> = nodeKindOf(kind).schema.shape as never;
  const columns = Object.entries(shape).map(([name, field]) => columnOf(name, field));
  return columns.flatMap((column) => (column.name === 'id' ? [column, MISSION_COLUMN] : [column]));
}

const endColumn = (name: 'from' | 'to', title: string): SheetColumn => ({
  name,
  title,
  description: `The id of the entry at which the link ${name === 'from' ? 'starts' : 'ends'}: of this mission, else of the library.`,
  expected: 'the id of an entry',
  example: name === 'from' ? 'store-incident-log' : 'asset-file-server',
  required: true,
  linkTypes: [],
});

const TYPE_COLUMN: SheetColumn = {
  name: 'type',
  title: 'Type',
  description: 'What the link says, read from the start to the end.',
  expected: `one of ${EDGE_KIND_NAMES.join(', ')}`,
  example: 'STORED_ON',
  required: true,
  linkTypes: [],
};

/** The property schema of a link type's column; undefined where the type does not have it. */
export const linkField = (type: EdgeKindName, column: string): z.ZodType | undefined =>
  (edgeKindOf(type).schema.shape as Record<string, z.ZodType | undefined>)[column];

/** The columns of the links sheet: ends and type, what each type adds, then what every link may carry. */
export function linkColumns(): SheetColumn[] {
  const own = new Map<string, EdgeKindName[]>();
  for (const type of EDGE_KIND_NAMES) {
    for (const name of edgeKindOf(type).ownProperties) own.set(name, [...(own.get(name) ?? []), type]);
  }
  const columns = [endColumn('from', 'From'), TYPE_COLUMN, endColumn('to', 'To')];
  for (const [name, types] of own) {
    const first = linkField(types[0] as EdgeKindName, name);
    if (first) columns.push(columnOf(name, first, types));
  }
  const common = edgeKindOf('LOCATED_AT').schema.shape as Record<string, z.ZodType>;
  for (const [name, field] of Object.entries(common)) columns.push(columnOf(name, field));
  return columns;
}
