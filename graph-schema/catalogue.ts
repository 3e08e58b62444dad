import type { EdgeKind } from './edge-kind.ts';
import * as edges from './edges.ts';
import type { NodeKind } from './node-kind.ts';
import { Asset, ContingentOwnedEquipment } from './nodes/asset.ts';
import { DataStore, ExternalSystem, Supplier } from './nodes/information.ts';
import {
  BoundaryDecision,
  Evidence,
  Incident,
  LegalInstrument,
  MandateTask,
  PoliticalProcess,
} from './nodes/mandate.ts';
import { HostRelation, Mission } from './nodes/mission.ts';
import { Office, PersonGroup, Site } from './nodes/place.ts';
import { Control, ThreatActor, ThreatVector } from './nodes/threat.ts';

/** Every node kind, in the order in which sheets are read and an inventory is shown. */
export const NODE_KINDS = {
  Mission,
  Site,
  Office,
  PersonGroup,
  Asset,
  ContingentOwnedEquipment,
  DataStore,
  ExternalSystem,
  Supplier,
  ThreatActor,
  ThreatVector,
  Control,
  LegalInstrument,
  MandateTask,
  PoliticalProcess,
  BoundaryDecision,
  HostRelation,
  Incident,
  Evidence,
} as const;

export type NodeKindName = keyof typeof NODE_KINDS;

/** Every edge kind by relationship type. */
export const EDGE_KINDS = {
  LOCATED_AT: edges.LocatedAt,
  OPERATED_BY: edges.OperatedBy,
  STORED_ON: edges.StoredOn,
  CONNECTED_TO: edges.ConnectedTo,
  FLOWS_TO: edges.FlowsTo,
  CAN_ACCESS: edges.CanAccess,
  USES: edges.Uses,
  DESCRIBES: edges.Describes,
  SUPPLIED_BY: edges.SuppliedBy,
  GOVERNED_BY: edges.GovernedBy,
  PROTECTED_BY: edges.ProtectedBy,
  DEPENDS_ON: edges.DependsOn,
  PRESENT_AT: edges.PresentAt,
  CONTROLS: edges.Controls,
  ALIGNED_WITH: edges.AlignedWith,
  EMPLOYS: edges.Employs,
  TARGETS: edges.Targets,
  INFLUENCES: edges.Influences,
  PARTICIPATES_IN: edges.ParticipatesIn,
  HOLDS_POSITIONS_OF: edges.HoldsPositionsOf,
  AFFECTED: edges.Affected,
  ATTRIBUTED_TO: edges.AttributedTo,
  SUPPORTED_BY: edges.SupportedBy,
} as const;

export type EdgeKindName = keyof typeof EDGE_KINDS;

export const NODE_KIND_NAMES = Object.keys(NODE_KINDS) as NodeKindName[];
export const EDGE_KIND_NAMES = Object.keys(EDGE_KINDS) as EdgeKindName[];

/** The kind by name, widened for generic code. */
export const nodeKindOf = (name: NodeKindName): NodeKind => NODE_KINDS[name] as unknown as NodeKind;
export const edgeKindOf = (name: EdgeKindName): EdgeKind => EDGE_KINDS[name] as unknown as EdgeKind;

const KIND_OF_SHEET = new Map(NODE_KIND_NAMES.map((name) => [NODE_KINDS[name].sheet as string, name]));
/** The node kind that a sheet of this name holds, or undefined. */
export const nodeKindOfSheet = (sheet: string): NodeKindName | undefined => KIND_OF_SHEET.get(sheet);

/** The most specific kind among a node's labels. Throws on labels of no kind. */
export function nodeKindOfLabels(labels: readonly string[]): NodeKindName {
  if (labels.includes('ContingentOwnedEquipment')) return 'ContingentOwnedEquipment';
  const name = labels.find((label): label is NodeKindName => label in NODE_KINDS);
  if (!name) throw new TypeError(`labels of no known kind: ${labels.join(', ')}`);
  return name;
}

/** Whether a node of this kind may stand at this end of an edge. */
export function mayStandAt(edge: EdgeKindName, end: 'from' | 'to', kind: NodeKindName): boolean {
  const allowed = edgeKindOf(edge)[end];
  return allowed.includes('*') || NODE_KINDS[kind].labels.some((label) => allowed.includes(label));
}
