import {
  PROPERTY_INDEXES,
  type PropertyIndex,
  UNIQUE_CONSTRAINTS,
  type UniqueConstraint,
} from '../../../graph-schema/constraints.ts';

/** The node that carries the version of one mission's graph; the library has its own, under ''. */
export const REVISION_LABEL = 'MissionRevision';

/** What belongs to one assessment, each by a key of its own and the assessment's. */
const ASSESSMENT_LABELS = [
  'AssessmentBasis',
  'AssessmentContribution',
  'AssessmentFinding',
  'AssessmentSetAside',
  'AssessmentComment',
  'AssessmentEvent',
  'AssessmentRelease',
  'AssessmentRendering',
  'AssessmentExport',
  'AssessmentDigest',
] as const;

/** What is kept about people, sign-in and the record, outside the ontology: unique properties by label. */
const UNIQUE_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  Person: ['key', 'login'],
  Credential: ['key', 'slot'],
  Grant: ['key', 'slot'],
  Session: ['key', 'digest'],
  ApiToken: ['key', 'digest'],
  SignInLink: ['key', 'digest'],
  SignInDelay: ['key', 'subject'],
  Approval: ['key'],
  IdentityLock: ['id'],
  AuditEntry: ['sequence'],
  AuditHead: ['id'],
  ...Object.fromEntries(ASSESSMENT_LABELS.map((label) => [label, ['key']])),
  AssessmentCounter: ['id'],
  Recommendation: ['key'],
  DocumentTemplate: ['key'],
};
const INDEXED_OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  Credential: ['personKey'],
  Grant: ['personKey', 'mission', 'role'],
  Session: ['personKey'],
  ApiToken: ['personKey'],
  SignInLink: ['personKey'],
  Approval: ['state'],
  AuditEntry: ['kind', 'actorKey', 'mission'],
  ...Object.fromEntries(ASSESSMENT_LABELS.map((label) => [label, ['assessmentKey']])),
  Recommendation: ['ofMission'],
  DocumentTemplate: ['ofMission'],
};
const outside = (of: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(of).flatMap(([label, properties]) =>
    properties.map((property) => ({ name: `${label}_${property}`.toLowerCase(), label, property })),
  );

/** Every constraint the store needs: those of the ontology, of people and the record, and one for its own bookkeeping. */
export const STORE_CONSTRAINTS: readonly UniqueConstraint[] = [
  ...UNIQUE_CONSTRAINTS,
  // Not `missionId`: Grafeo looks that up among the elements of the whole mission first (25 ms at 20,000).
  { name: 'mission_revision_of', label: REVISION_LABEL, property: 'revisionOf' },
  ...outside(UNIQUE_OUTSIDE),
];

export const STORE_INDEXES: readonly PropertyIndex[] = [...PROPERTY_INDEXES, ...outside(INDEXED_OUTSIDE)];

/** The part of the DDL that both stores read alike. */
export const constraintStatement = ({ name, label, property }: UniqueConstraint): string =>
  `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
export const indexStatement = ({ name, label, property }: PropertyIndex): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
