import type { MutationResolvers } from '../../../schema/generated/resolver-types.ts';
import { type Outcome, ok, refuse, userError } from '../../base/outcome.ts';
import type { PersonView } from '../people-service.ts';
import { personOf, tokenOf } from '../shown.ts';
import { linkPath } from '../sign-in-links.ts';
import { ownKey } from './query.ts';

const personPayload = (outcome: Outcome<PersonView>) =>
  outcome.type === 'ok'
    ? { ok: true, person: personOf(outcome.value), link: null, error: null }
    : { ok: false, person: null, link: null, error: userError(outcome) };

const accountPayload = (outcome: Outcome<unknown>) =>
  outcome.type === 'ok' ? { ok: true, error: null } : { ok: false, error: userError(outcome) };

const goneOf = (gone: boolean, what: string): Outcome<number> =>
  gone ? ok(1) : refuse('NOT_FOUND', `There is no such ${what}, or it is not yours.`);
const deleted = (outcome: Outcome<number>) =>
  outcome.type === 'ok'
    ? { ok: true, deleted: outcome.value, error: null }
    : { ok: false, deleted: 0, error: userError(outcome) };

/** Shared by the two steps of switching codes on. */
const codesPayload = (outcome: Outcome<{ secret?: string; address?: string; recoveryCodes?: string[] }>) => {
  const { secret = null, address = null, recoveryCodes = null } = outcome.type === 'ok' ? outcome.value : {};
  return { ...accountPayload(outcome), secret, address, recoveryCodes };
};

export const peopleMutation: Pick<
  MutationResolvers,
  'createPerson' | 'updatePerson' | 'giveRole' | 'withdrawRole' | 'resetSignIn' | 'endSessionsOf' | 'decideApproval'
> = {
  createPerson: async (_parent, { input }, { viewer, identity }) => {
    const outcome = await identity.people.create(viewer, input);
    if (outcome.type === 'error') return personPayload(outcome);
    return { ...personPayload(ok(outcome.value.view)), link: linkPath(outcome.value.token) };
  },
  updatePerson: async (_parent, { input }, { viewer, identity }) =>
    personPayload(await identity.people.edit(viewer, input)),
  giveRole: async (_parent, { input }, { viewer, identity }) => {
    const { person, role, mission, office } = input;
    const giving = { person, role, mission: mission ?? null, office: office ?? null };
    return personPayload(await identity.people.giveRole(viewer, giving));
  },
  withdrawRole: async (_parent, { key }, { viewer, identity }) =>
    personPayload(await identity.people.withdrawRole(viewer, key)),
  resetSignIn: async (_parent, { person }, { viewer, identity }) => {
    const outcome = await identity.people.resetSignIn(viewer, person);
    if (outcome.type === 'error') return personPayload(outcome);
    const { token } = outcome.value;
    return { ok: true, person: null, link: token === null ? null : linkPath(token), error: null };
  },
  endSessionsOf: async (_parent, { person }, { identity }) => deleted(await identity.people.endSessions(person)),
  decideApproval: async (_parent, { input }, { viewer, identity }) => {
    const outcome = await identity.approvals.decide(viewer, { ...input, note: input.note ?? '' });
    if (outcome.type === 'error') return { ok: false, link: null, error: userError(outcome) };
    const { approval, result } = outcome.value;
    const isLink = approval.kind === 'sign-in.reset' && result !== null;
    return { ok: true, link: isLink ? linkPath(result) : null, error: null };
  },
};

export const accountMutation: Pick<
  MutationResolvers,
  'endSession' | 'createApiToken' | 'revokeApiToken' | 'changePassword' | 'beginCodes' | 'confirmCodes' | 'endCodes'
> = {
  endSession: async (_parent, { key }, { viewer, identity }) =>
    deleted(goneOf(await identity.sessions.end(ownKey(viewer), key), 'session')),
  createApiToken: async (_parent, { input }, { viewer, identity }) => {
    const outcome = await identity.tokens.create(ownKey(viewer), { ...input, mission: input.mission ?? null });
    if (outcome.type === 'error') return { ok: false, apiToken: null, secret: null, error: userError(outcome) };
    return { ok: true, apiToken: tokenOf(outcome.value.record), secret: outcome.value.token, error: null };
  },
  revokeApiToken: async (_parent, { key }, { viewer, identity }) =>
    deleted(goneOf(await identity.tokens.revoke(ownKey(viewer), key), 'token')),
  changePassword: async (_parent, given, { viewer, identity }) =>
    accountPayload(
      await identity.account.changePassword(ownKey(viewer), viewer.credentialKey ?? '', given, viewer.from),
    ),
  beginCodes: async (_parent, { password }, { viewer, identity }) =>
    codesPayload(await identity.account.beginCodes(ownKey(viewer), password, viewer.from)),
  confirmCodes: async (_parent, { code }, { viewer, identity }) => {
    const outcome = await identity.account.confirmCodes(ownKey(viewer), code);
    return codesPayload(outcome.type === 'ok' ? ok({ recoveryCodes: outcome.value }) : outcome);
  },
  endCodes: async (_parent, { password }, { viewer, identity }) =>
    accountPayload(await identity.account.endCodes(ownKey(viewer), password, viewer.from)),
};
