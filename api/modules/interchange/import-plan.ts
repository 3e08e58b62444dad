import type { EdgeKindName, NodeKindName } from '../../../graph-schema/catalogue.ts';
import type { PropertyChange } from './compare-properties.ts';
import type { KnownLink, KnownNode, Scope } from './known-graph.ts';
import type { SheetFault } from './sheet-fault.ts';
import type { Properties } from './sheet-rows.ts';

export type ImportAction = 'create' | 'change' | 'leave';

/** What an import would do with one row. */
export interface ImportItem {
  action: ImportAction;
  sheet: string;
  row: number;
  /** The entry's id, or the link in words: "store-a STORED_ON asset-b". */
  id: string;
  name: string;
  library: boolean;
  changes: PropertyChange[];
}

/** A node that the plan refers to: one that is known, or one that is to be created. */
export type NodeRef = { scope: Scope; id: string };

export interface PlannedNode extends NodeRef {
  kind: NodeKindName;
  name: string;
  properties: Properties;
  /** As the store holds it now; null where it is new. */
  stored: KnownNode | null;
}
export interface PlannedLink {
  kind: EdgeKindName;
  from: NodeRef;
  to: NodeRef;
  library: boolean;
  properties: Properties;
  stored: KnownLink | null;
}

export interface SheetCount {
  sheet: string;
  created: number;
  changed: number;
  left: number;
  /** Rows that stay out because of a fault. */
  refused: number;
}

export interface ImportPlan {
  /** Null: sheets of library items alone. */
  missionId: string | null;
  counts: SheetCount[];
  items: ImportItem[];
  faults: SheetFault[];
  /** Faults beyond what a report lists, by severity. */
  faultsLeftOut: { error: number; warning: number };
  passedOver: string[];
  nodes: PlannedNode[];
  links: PlannedLink[];
}
