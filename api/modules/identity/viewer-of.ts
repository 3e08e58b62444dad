import type { HeldRole, TokenScope, Viewer } from '../../policy/viewer.ts';
import type { GrantRecord, PersonRecord } from './identity-records.ts';

const heldRole = ({ role, mission, office }: GrantRecord): HeldRole => ({
  role,
  mission: mission === '' ? null : mission,
  office: office === '' ? null : office,
});

/** Headquarters first, then missions by id. */
export const byScope = (a: GrantRecord, b: GrantRecord): number =>
  a.mission.localeCompare(b.mission) || a.role.localeCompare(b.role);

/** A person as the policy sees them, with what they were given as it stands now. */
export const viewerOf = (
  person: PersonRecord,
  grants: readonly GrantRecord[],
  by: {
    via: 'SESSION' | 'TOKEN';
    credentialKey: string;
    from: string;
    tokenScope?: TokenScope | null;
    tokenMission?: string | null;
  },
): Viewer => ({
  via: by.via,
  personKey: person.key,
  name: person.name,
  login: person.login,
  roles: [...grants].sort(byScope).map(heldRole),
  clearance: person.clearance,
  compartments: person.compartments,
  tokenScope: by.tokenScope ?? null,
  tokenMission: by.tokenMission ?? null,
  credentialKey: by.credentialKey,
  sample: person.sample,
  from: by.from,
});
