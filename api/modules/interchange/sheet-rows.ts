import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { StoredValue } from '../../../graph-schema/mission-graph.ts';

export type Properties = Record<string, StoredValue>;

interface SheetRow {
  sheet: string;
  row: number;
  properties: Properties;
  /** The first fault that keeps this row out; null where it is sound. */
  blockedBy: string | null;
  /** Properties whose column the sheet has. What has no column keeps the value it has in the store. */
  columns: ReadonlySet<string>;
}
/** A row of a node sheet, as far as it could be read. */
export interface NodeRow extends SheetRow {
  kind: NodeKindName;
  id: string;
  /** Empty: a library item. Null: the sheet has no such column, so it belongs to the mission at hand. */
  missionId: string | null;
  name: string;
}
/** A row of the links sheet. */
export interface LinkRow extends SheetRow {
  kind: EdgeKindName | null;
  from: string;
  to: string;
}
