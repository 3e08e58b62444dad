import {
  PROPERTY_INDEXES,
  type PropertyIndex,
  UNIQUE_CONSTRAINTS,
  type UniqueConstraint,
} from '../../../graph-schema/constraints.ts';

/** The node that carries the version of one mission's graph; the library has its own, under ''. */
export const REVISION_LABEL = 'MissionRevision';

/** Every constraint the store needs: those of the ontology, and one for its own bookkeeping. */
export const STORE_CONSTRAINTS: readonly UniqueConstraint[] = [
  ...UNIQUE_CONSTRAINTS,
  // Not `missionId`: Grafeo looks that up among the elements of the whole mission first (25 ms at 20,000).
  { name: 'mission_revision_of', label: REVISION_LABEL, property: 'revisionOf' },
];

export const STORE_INDEXES: readonly PropertyIndex[] = PROPERTY_INDEXES;

/** The part of the DDL that both stores read alike. */
export const constraintStatement = ({ name, label, property }: UniqueConstraint): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
export const indexStatement = ({ name, label, property }: PropertyIndex): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
