import type { OFFICE_TYPES, Sensitivity } from '../../graph-schema/values.ts';

/** What people do here. A person may hold several, each for one mission or for headquarters. */
export const ROLES = [
  'FIELD_TECHNOLOGY_OFFICER',
  'JMAC_ANALYST',
  'OFFICE_CONTRIBUTOR',
  'APPROVER',
  'LEGAL',
  'HEADQUARTERS_REVIEWER',
  'ADMINISTRATOR',
  'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];
export type Office = (typeof OFFICE_TYPES)[number];

/** For what each role can be given: one mission, headquarters, or either. */
export const SCOPES_OF_ROLE: Readonly<Record<Role, 'MISSION' | 'HEADQUARTERS' | 'EITHER'>> = {
  // For headquarters: opens missions, and keeps what all missions share.
  FIELD_TECHNOLOGY_OFFICER: 'EITHER',
  JMAC_ANALYST: 'EITHER',
  OFFICE_CONTRIBUTOR: 'MISSION',
  APPROVER: 'MISSION',
  LEGAL: 'MISSION',
  HEADQUARTERS_REVIEWER: 'HEADQUARTERS',
  ADMINISTRATOR: 'EITHER',
  AUDITOR: 'EITHER',
};

/** How far a personal API token reaches. WRITE includes READ. */
export const TOKEN_SCOPES = ['READ', 'WRITE'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** A role as it was given. */
export interface HeldRole {
  readonly role: Role;
  /** The mission it is for; null: headquarters. */
  readonly mission: string | null;
  /** The office that a contributor speaks for. */
  readonly office: Office | null;
}

/** How a viewer came in. The operator is whoever can read the data folder: the command line. */
export type ViewerVia = 'SESSION' | 'TOKEN' | 'OPERATOR';

/** Who asks, as every service is handed it. Made anew for each request, so that what was withdrawn is gone at once. */
export interface Viewer {
  readonly via: ViewerVia;
  /** Opaque key of the person; null: the operator. */
  readonly personKey: string | null;
  readonly name: string;
  readonly login: string | null;
  readonly roles: readonly HeldRole[];
  /** The highest marking that the viewer may read. */
  readonly clearance: Sensitivity;
  /** Compartments of which the viewer is a member; null: all of them. */
  readonly compartments: readonly string[] | null;
  /** Scope of the token; null: not by a token. */
  readonly tokenScope: TokenScope | null;
  /** The one mission that a token is limited to; null: no such limit. */
  readonly tokenMission: string | null;
  /** Key of the session or token. */
  readonly credentialKey: string | null;
  /** A fictional person for trying things on sample data. */
  readonly sample: boolean;
  /** Address that the request came from. */
  readonly from: string;
}

/** Whoever can read the data folder has everything in it already. */
export const operatorViewer = (from: string): Viewer => ({
  via: 'OPERATOR',
  personKey: null,
  name: 'Local operator',
  login: null,
  roles: [],
  clearance: 'STRICTLY_CONFIDENTIAL',
  compartments: null,
  tokenScope: null,
  tokenMission: null,
  credentialKey: null,
  sample: false,
  from,
});

/** Roles by which a person sees that a mission exists and what is in it, as far as clearance and compartments go. */
export const MISSION_READERS = [
  'FIELD_TECHNOLOGY_OFFICER',
  'JMAC_ANALYST',
  'OFFICE_CONTRIBUTOR',
  'APPROVER',
  'LEGAL',
] as const satisfies readonly Role[];

/** Whether the viewer holds one of the roles for a mission (null: for headquarters). */
export const holds = (viewer: Viewer, roles: readonly Role[], mission: string | null): boolean =>
  viewer.roles.some((held) => held.mission === mission && roles.includes(held.role));

/** The office that a role speaks for by itself; contributors speak for the one they were given the role with. */
const OFFICE_OF_ROLE: Readonly<Partial<Record<Role, Office>>> = {
  FIELD_TECHNOLOGY_OFFICER: 'FIELD_TECHNOLOGY',
  JMAC_ANALYST: 'JMAC',
  LEGAL: 'LEGAL',
};

/** The offices that a viewer speaks for in a mission. */
export const officesOf = (viewer: Viewer, mission: string): readonly Office[] => [
  ...new Set(
    viewer.roles
      .filter((held) => held.mission === mission)
      .flatMap(({ role, office }) => (role === 'OFFICE_CONTRIBUTOR' ? office : OFFICE_OF_ROLE[role]) ?? []),
  ),
];

/** The missions that a viewer may read; null: all of them. */
export function readableMissions(viewer: Viewer): readonly string[] | null {
  if (viewer.via === 'OPERATOR') return null;
  const own = viewer.roles.flatMap(({ role, mission }) =>
    mission !== null && (MISSION_READERS as readonly Role[]).includes(role) ? [mission] : [],
  );
  return [...new Set(own)].filter((mission) => viewer.tokenMission === null || viewer.tokenMission === mission);
}
