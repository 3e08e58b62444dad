import { decide } from '../../../policy/decide.ts';
import type { Viewer } from '../../../policy/viewer.ts';
import type { QueryResolvers } from '../../../schema/generated/resolver-types.ts';
import { AppError } from '../../base/app-error.ts';
import { approvalOf, personOf, sessionOf, tokenOf } from '../shown.ts';

/** The key of the person who asks. The operator has no account of their own. */
export function ownKey({ personKey }: Viewer): string {
  if (personKey === null) throw new AppError('FORBIDDEN', 'The operator of the command line has no account.');
  return personKey;
}

const may = (viewer: Viewer, action: Parameters<typeof decide>[1]): boolean => decide(viewer, action).type !== 'deny';

export const identityQuery: Pick<
  QueryResolvers,
  'viewer' | 'account' | 'sessions' | 'apiTokens' | 'people' | 'missionNames' | 'approvals'
> = {
  viewer: (_parent, _args, { viewer }) => ({
    key: viewer.personKey,
    name: viewer.name,
    login: viewer.login,
    roles: [...viewer.roles],
    clearance: viewer.clearance,
    compartments: viewer.compartments && [...viewer.compartments],
    sample: viewer.sample,
    may: {
      createMissions: may(viewer, 'mission.create'),
      readPeople: may(viewer, 'people.read'),
      changePeople: may(viewer, 'people.create'),
      decideApprovals: viewer.roles.some(
        ({ mission }) => decide(viewer, 'approvals.decide', { mission }).type !== 'deny',
      ),
      readRecord: viewer.roles.some(({ mission }) => decide(viewer, 'record.read', { mission }).type !== 'deny'),
      readHeadquarters: may(viewer, 'headquarters.read'),
      manageOwnAccount: may(viewer, 'self.manage'),
    },
  }),

  account: (_parent, _args, { viewer, identity }) => identity.account.view(ownKey(viewer)),

  sessions: async (_parent, _args, { viewer, identity }) =>
    (await identity.sessions.listOf(ownKey(viewer))).map((session) => sessionOf(session, viewer)),

  apiTokens: async (_parent, _args, { viewer, identity }) =>
    (await identity.tokens.listOf(ownKey(viewer))).map(tokenOf),

  people: async (_parent, { mission }, { viewer, identity }) =>
    (await identity.people.list(viewer, mission ?? null)).map(personOf),

  missionNames: (_parent, _args, { identity }) => identity.missionNames(),

  approvals: async (_parent, _args, { viewer, identity }) =>
    (await identity.approvals.list(viewer)).map((approval) => approvalOf(approval, viewer)),
};
