import { NODE_KINDS } from './catalogue.ts';

/** A property that is unique over all nodes of a label. Both stores also need an index on it. */
export interface UniqueConstraint {
  name: string;
  label: string;
  property: string;
}
/** A property by which nodes of a label are looked up. */
export interface PropertyIndex {
  name: string;
  label: string;
  property: string;
}

/** Every node carries this label beside those of its kind. */
export const ELEMENT_LABEL = 'Element';

/**
 * `key` is opaque and unique over everything. `identity` joins mission, compartments and the user's id,
 * so that a sheet's id is unique per mission and compartment and never tells of a hidden entry.
 */
export const UNIQUE_CONSTRAINTS: readonly UniqueConstraint[] = [
  { name: 'element_key', label: ELEMENT_LABEL, property: 'key' },
  { name: 'element_identity', label: ELEMENT_LABEL, property: 'identity' },
];

export const PROPERTY_INDEXES: readonly PropertyIndex[] = [
  { name: 'element_mission', label: ELEMENT_LABEL, property: 'missionId' },
  ...[...new Set(Object.values(NODE_KINDS).flatMap((kind) => kind.labels))].map((label) => ({
    name: `${label.toLowerCase()}_mission`,
    label,
    property: 'missionId',
  })),
];
