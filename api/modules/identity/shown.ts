import type { Viewer } from '../../policy/viewer.ts';
import type { ApprovalRecord, SessionRecord, TokenRecord } from './identity-records.ts';
import type { PersonView } from './people-service.ts';
import { byScope } from './viewer-of.ts';

/** Records as the API shows them: digests, hashes and secrets stay behind. */

export const sessionOf = (session: SessionRecord, { credentialKey }: Viewer) => ({
  key: session.key,
  current: session.key === credentialKey,
  via: session.via,
  openedAt: session.openedAt,
  seenAt: session.seenAt,
  endsAt: session.endsAt,
  from: session.from,
  agent: session.agent,
});

export const tokenOf = ({ key, name, scope, mission, createdAt, expiresAt, usedOn }: TokenRecord) => ({
  key,
  name,
  scope,
  mission: mission === '' ? null : mission,
  createdAt,
  expiresAt,
  usedOn: usedOn === '' ? null : usedOn,
});

export const personOf = ({ person, grants, credentials, seenAt }: PersonView) => ({
  key: person.key,
  version: person.version,
  login: person.login,
  name: person.name,
  clearance: person.clearance,
  compartments: person.compartments,
  state: person.state,
  sample: person.sample,
  roles: [...grants].sort(byScope).map(({ key, role, mission, office }) => ({
    key,
    role,
    mission: mission === '' ? null : mission,
    office: office === '' ? null : office,
  })),
  credentials,
  seenAt,
});

export const approvalOf = (approval: ApprovalRecord & { mayDecide: boolean }, { personKey }: Viewer) => ({
  key: approval.key,
  kind: approval.kind,
  about: approval.about,
  mission: approval.mission === '' ? null : approval.mission,
  askedBy: approval.askedByName,
  askedAt: approval.askedAt,
  expiresAt: approval.expiresAt,
  own: approval.askedBy === personKey,
  mayDecide: approval.mayDecide,
});
