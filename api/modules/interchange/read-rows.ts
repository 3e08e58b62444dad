import type { z } from 'zod';
import { type NodeKindName, nodeKindOf, nodeKindOfSheet } from '../../../graph-schema/catalogue.ts';
import { linkField } from '../../../graph-schema/sheet-columns.ts';
import { openRow } from './open-row.ts';
import { type Header, readHeader } from './read-header.ts';
import { readId, readMissionId, readName, readType } from './read-identity.ts';
import { readProperties } from './read-properties.ts';
import type { FaultList } from './sheet-fault.ts';
import type { Acceptance, RawSheet } from './sheet-file.ts';
import type { LinkRow, NodeRow } from './sheet-rows.ts';

export function readNodeRows(raw: RawSheet, accept: Acceptance, faults: FaultList): NodeRow[] {
  const kind = nodeKindOfSheet(raw.sheet) as NodeKindName;
  const shape = nodeKindOf(kind).schema.shape as Record<string, z.ZodType>;
  const header = readHeader(raw, accept, faults);
  const columns = propertyColumns(header);
  return raw.rows.map((rawRow) => {
    const cursor = openRow(raw, rawRow, header, faults);
    const id = readId(cursor, 'id');
    const name = readName(cursor, shape.name as z.ZodType, id);
    const missionId = cursor.has('missionId') ? readMissionId(cursor) : null;
    const properties = readProperties(cursor, columns, (column) => shape[column]);
    return {
      sheet: raw.sheet,
      row: rawRow.row,
      kind,
      id,
      missionId,
      name,
      properties,
      columns,
      blockedBy: cursor.blockedBy(),
    };
  });
}

export function readLinkRows(raw: RawSheet, accept: Acceptance, faults: FaultList): LinkRow[] {
  const header = readHeader(raw, accept, faults);
  const columns = propertyColumns(header);
  return raw.rows.map((rawRow) => {
    const cursor = openRow(raw, rawRow, header, faults);
    const from = readId(cursor, 'from');
    const kind = readType(cursor);
    const to = readId(cursor, 'to');
    const properties = kind ? readProperties(cursor, columns, (column) => linkField(kind, column), kind) : {};
    return { sheet: raw.sheet, row: rawRow.row, kind, from, to, properties, columns, blockedBy: cursor.blockedBy() };
  });
}

const propertyColumns = (header: Header): ReadonlySet<string> =>
  new Set([...header.columns.keys()].filter((name) => name !== 'missionId' && name !== 'name'));
