import type { MissionGraph, NodeRecord } from '../../graph-schema/mission-graph.ts';
import type { DataCategory } from '../../graph-schema/values.ts';

/** Readers of written properties. Undefined is *not assessed*: a reader never turns it into no, none or zero. */
export const textOf = (own: NodeRecord, name: string): string | undefined => {
  const value = own[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};
export const numberOf = (own: NodeRecord, name: string): number | undefined => {
  const value = own[name];
  return typeof value === 'number' ? value : undefined;
};
export const flagOf = (own: NodeRecord, name: string): boolean | undefined => {
  const value = own[name];
  return typeof value === 'boolean' ? value : undefined;
};
export const listOf = (own: NodeRecord, name: string): readonly string[] => {
  const value = own[name];
  return Array.isArray(value) ? value : [];
};

export const isAsset = (graph: MissionGraph, node: number): boolean =>
  graph.nodeKind[node] === 'Asset' || graph.nodeKind[node] === 'ContingentOwnedEquipment';

export const isOutside = (graph: MissionGraph, node: number): boolean =>
  graph.nodeKind[node] === 'ExternalSystem' || graph.nodeKind[node] === 'Supplier';

export const assetType = (graph: MissionGraph, node: number): string | undefined =>
  isAsset(graph, node) ? textOf(graph.nodeProperties[node], 'assetType') : undefined;

/** People carry it: recorded as portable, or a phone or a removable medium by its nature. */
export const isPortable = (graph: MissionGraph, node: number): boolean => {
  const recorded = flagOf(graph.nodeProperties[node], 'portable');
  if (recorded !== undefined) return recorded;
  const type = assetType(graph, node);
  return type === 'MOBILE_PHONE' || type === 'REMOVABLE_MEDIA';
};

/** The systems of the United Nations itself: information sent there stays in its custody. */
export const isUnitedNations = (graph: MissionGraph, node: number): boolean =>
  textOf(graph.nodeProperties[node], 'systemType') === 'UN_HEADQUARTERS';

export const categoriesOf = (own: NodeRecord): readonly DataCategory[] =>
  listOf(own, 'dataCategories') as readonly DataCategory[];
