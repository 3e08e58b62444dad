import type { GraphStore } from '../../store/graph-store.ts';
import { ok } from '../base/outcome.ts';
import type { RecordService } from '../record/record-service.ts';
import { createApprovalService, type Deed } from './approval-service.ts';
import { createIdentityStore, type IdentityWriting, writingOver } from './identity-store.ts';
import { sweepIdentity } from './identity-sweep.ts';
import { createOpenIdService, type OpenIdConfig } from './openid-service.ts';
import { createOwnAccountService } from './own-account-service.ts';
import { peopleDeeds } from './people-changes.ts';
import { createPeopleService } from './people-service.ts';
import type { ServerKeys } from './server-keys.ts';
import { createSessionService, type SessionLimits } from './session-service.ts';
import { createSignInDelay } from './sign-in-delay.ts';
import { firstLink, operatorLink } from './sign-in-links.ts';
import { createSignInService } from './sign-in-service.ts';
import { createTokenService } from './token-service.ts';

export type { OpenIdConfig, OpenIdJourney } from './openid-service.ts';
export { HashingBusy } from './password-hash.ts';
export { type ServerKeys, serverKeys, sign, signatureFits } from './server-keys.ts';
export { linkPath } from './sign-in-links.ts';
export type { LinkResult, SignInResult } from './sign-in-service.ts';
export { entryOfViewer, type Visit } from './visit.ts';

export interface IdentityOptions {
  /** The store beneath, whose writes carry no entry of their own. */
  store: GraphStore;
  record: RecordService;
  keys: ServerKeys;
  clock: () => Date;
  limits: SessionLimits;
  openId: OpenIdConfig | null;
  /** Whether this server is set up to offer sample people: on the loopback, with samples wanted. */
  sampleWanted: boolean;
  isSampleMission: (missionId: string) => boolean;
  /** Deletes a mission with everything in it. */
  deleteMission: (missionId: string) => Promise<number>;
}

const MISSIONS = 'MATCH (m:Mission) RETURN m.id AS id ORDER BY m.id';

/** People, how they sign in and what they may: composed. */
export function createIdentityService(of: IdentityOptions) {
  const { store, record, keys, clock, limits, openId, sampleWanted, isSampleMission } = of;
  const identity = createIdentityStore(record.recordingStore());
  /** What is written on the way to a decision is no deed of its own. */
  const aside = createIdentityStore(store);

  const missionIds = async (): Promise<string[]> =>
    (await store.read((tx) => tx.run(MISSIONS))).map(({ id }) => String(id));
  /** Sample people are there for fictional data alone: one mission of another kind, and they are gone. */
  const sampleMissions = async (): Promise<string[] | null> => {
    const missions = sampleWanted ? await missionIds() : [];
    return missions.length > 0 && missions.every(isSampleMission) ? missions : null;
  };

  const sessions = createSessionService({
    identity,
    key: keys.cookie,
    clock,
    limits,
    sampleOffered: async () => (await sampleMissions()) !== null,
  });
  const delay = createSignInDelay({ identity: aside, key: keys.counting, clock });
  const signIn = createSignInService({ identity, record, sessions, delay, keys, clock, sampleMissions, missionIds });
  const missionExists = async (mission: string) => (await missionIds()).includes(mission);

  const missionDeletion: Deed = async (details) => {
    const { mission } = details as { mission: string };
    const gone = await of.deleteMission(mission);
    await people.forgetMission(mission);
    return ok({ result: String(gone) });
  };
  const deeds: Readonly<Record<string, Deed>> = {
    ...peopleDeeds({ identity, sessions, clock, missionExists }),
    'mission.delete': missionDeletion,
  };
  const approvals = createApprovalService({ identity, aside, deeds, clock });
  const people = createPeopleService({ identity, approvals, sessions, clock });

  return {
    sessions,
    signIn,
    approvals,
    people,
    tokens: createTokenService({ identity, clock }),
    account: createOwnAccountService({ identity, sessions, delay, keys, clock, setPassword: signIn.setPassword }),
    openId: openId && createOpenIdService({ record, signIn, delay, clock, config: openId }),
    /** Missions by id and name, for giving roles. */
    missionNames: async () =>
      (
        await store.read((tx) => tx.run('MATCH (m:Mission) RETURN m.id AS id, m.name AS name ORDER BY m.name, m.id'))
      ).map(({ id, name }) => ({ id: String(id), name: String(name) })),
    /** Records within a transaction of somebody else's, for what has to be kept together. */
    within: (tx: IdentityWriting['tx']) => writingOver(tx),
    firstLink: () => firstLink(aside, clock),
    operatorLink: (login: string) => operatorLink(aside, login, clock),
    sweep: () => sweepIdentity({ identity: aside, sessions, clock }),
  };
}
export type IdentityService = ReturnType<typeof createIdentityService>;
