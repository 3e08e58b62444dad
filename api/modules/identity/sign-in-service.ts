import { newNodeKey } from '../base/keys.ts';
import { ok, refuse } from '../base/outcome.ts';
import type { RecordService } from '../record/record-service.ts';
import type { LinkRecord, PersonRecord } from './identity-records.ts';
import type { IdentityReading, IdentityStore, IdentityWriting } from './identity-store.ts';
import { acceptedStep, recoveryDigest } from './one-time-codes.ts';
import { hashPassword, passwordFits } from './password-hash.ts';
import { type PasswordFault, passwordFault } from './password-rules.ts';
import { putSamplePerson, SAMPLE_PEOPLE } from './sample-people.ts';
import { digestOf, openSecret, type ServerKeys } from './server-keys.ts';
import type { SessionService } from './session-service.ts';
import type { SignInDelay } from './sign-in-delay.ts';
import { entryOfVisit, type Visit } from './visit.ts';

export type SignInResult =
  | { type: 'in'; cookie: string }
  /** The password is right; a code of the person's authenticator is asked for. */
  | { type: 'code-needed' }
  /** Unknown, wrong, blocked or over: the same for all of them. */
  | { type: 'refused' }
  | { type: 'wait'; seconds: number };

export interface PasswordTry {
  login: string;
  password: string;
  /** Six digits, or a recovery code. */
  code?: string | null;
}

/** What a link's page asks of the person who opens it. */
export interface LinkPurpose {
  purpose: LinkRecord['purpose'];
  /** Null: the person is new and chooses them. */
  login: string | null;
  name: string | null;
}

export interface LinkUse {
  token: string;
  password: string;
  /** For the first administrator. */
  login?: string | null;
  name?: string | null;
  /** For the first administrator: whether to work on missions, too. */
  missionWork?: boolean;
}
export type LinkResult =
  | { type: 'in'; cookie: string }
  | { type: 'refused' }
  | { type: 'fault'; field: 'password' | 'login' | 'name'; fault: PasswordFault | 'MISSING' | 'TAKEN' };

export const canonicalLogin = (login: string): string => login.trim().normalize('NFKC').toLowerCase();
const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._@+-]{1,98}[\p{L}\p{N}]$/u;
export const isLogin = (login: string): boolean => LOGIN.test(login) && !login.startsWith('sample.');

/** Every way of signing in but for OpenID Connect, each on record. */
export function createSignInService(of: {
  identity: IdentityStore;
  record: RecordService;
  sessions: SessionService;
  delay: SignInDelay;
  keys: ServerKeys;
  clock: () => Date;
  /** Ids of the sample missions, or null where sample people are not offered. */
  sampleMissions: () => Promise<readonly string[] | null>;
  missionIds: () => Promise<readonly string[]>;
}) {
  const { identity, record, sessions, delay, keys, clock, sampleMissions, missionIds } = of;

  const refusal = (visit: Visit, intent: string, subject: string, detail: string) =>
    record.append([entryOfVisit(visit, { kind: 'SIGN_IN', intent, outcome: 'REFUSED', subject, detail })]);

  /** Opens a session and puts it on record in one transaction. */
  async function enter(
    visit: Visit,
    intent: string,
    via: Parameters<SessionService['open']>[1]['via'],
    find: (records: IdentityWriting) => Promise<PersonRecord>,
  ): Promise<string> {
    const draft = entryOfVisit(visit, { kind: 'SIGN_IN', intent, outcome: 'DONE' });
    return record.during(draft, () =>
      identity.write(async (records) => {
        const person = await find(records);
        record.describe({ actorKey: person.key, actorName: person.name, subject: person.login });
        return sessions.open(records, { person, via, from: visit.from, agent: visit.agent }, visit.cookie);
      }),
    );
  }

  /** Accepts a code once: `false` where it is wrong or has been used; `null` where none was given and one is needed. */
  async function codeFits(
    records: IdentityWriting,
    person: PersonRecord,
    code: string | null,
  ): Promise<boolean | null> {
    const totp = await records.find('Credential', 'slot', `${person.key}|TOTP`);
    if (!totp?.confirmed) return true;
    if (code === null || code.trim() === '') return null;
    const secret = openSecret(keys.sealing, person.key, totp.secret);
    const step = secret === null ? null : acceptedStep(secret, code, clock(), totp.lastStep);
    if (step !== null) {
      await records.change('Credential', { ...totp, lastStep: step });
      return true;
    }
    const recovery = await records.find('Credential', 'slot', `${person.key}|RECOVERY`);
    const digest = recoveryDigest(code);
    if (!recovery?.digests.includes(digest)) return false;
    await records.change('Credential', { ...recovery, digests: recovery.digests.filter((each) => each !== digest) });
    return true;
  }

  const linkOf = async (records: IdentityReading, token: string): Promise<LinkRecord | null> => {
    const link = await records.find('SignInLink', 'digest', digestOf(token));
    return link && link.expiresAt > clock().toISOString() ? link : null;
  };

  /** Gives a person a password and ends what they were signed in by before. */
  async function setPassword(records: IdentityWriting, personKey: string, hash: string): Promise<void> {
    const slot = `${personKey}|PASSWORD`;
    const before = await records.find('Credential', 'slot', slot);
    const setAt = clock().toISOString();
    if (before) await records.change('Credential', { ...before, secret: hash, setAt });
    else {
      await records.add('Credential', {
        key: newNodeKey(),
        personKey,
        kind: 'PASSWORD',
        slot,
        secret: hash,
        digests: [],
        lastStep: 0,
        confirmed: true,
        setAt,
      });
    }
  }

  /** The first person: an administrator, who may work on the missions that are there if they said so. */
  async function makeFirstPerson(
    records: IdentityWriting,
    login: string,
    name: string,
    missions: readonly string[] | null,
  ) {
    const at = clock().toISOString();
    const person = await records.add('Person', {
      key: newNodeKey(),
      login,
      name,
      clearance: missions ? 'STRICTLY_CONFIDENTIAL' : 'UNCLASSIFIED',
      compartments: [],
      state: 'ACTIVE',
      sample: false,
      createdAt: at,
    });
    const work = ['FIELD_TECHNOLOGY_OFFICER', 'JMAC_ANALYST'] as const;
    const roles = [
      { role: 'ADMINISTRATOR' as const, mission: '' },
      ...(missions ? ['', ...missions].flatMap((mission) => work.map((role) => ({ role, mission }))) : []),
    ];
    for (const { role, mission } of roles) {
      const slot = [person.key, role, mission, ''].join('|');
      const grant = { personKey: person.key, role, mission, office: '' as const, slot };
      await records.add('Grant', { ...grant, key: newNodeKey(), givenBy: 'operator', givenAt: at });
    }
    return person;
  }

  return {
    setPassword,

    async byPassword(given: PasswordTry, visit: Visit): Promise<SignInResult> {
      const login = canonicalLogin(given.login).slice(0, 100);
      const intent = 'sign in by password';
      const seconds = await delay.begin(login, visit.from);
      // Not on record: the failures before it are, and who floods the server is not to fill the disk.
      if (seconds > 0) return { type: 'wait', seconds };
      const found = await identity.read(async (records) => {
        const person = await records.find('Person', 'login', login);
        const credential = person && (await records.find('Credential', 'slot', `${person.key}|PASSWORD`));
        return { person, hash: credential?.secret ?? null };
      });
      const fits = await passwordFits(found.hash, given.password.slice(0, 1_000));
      const { person } = found;
      if (!fits || person?.state !== 'ACTIVE') {
        await refusal(visit, intent, login, person?.state === 'BLOCKED' ? 'BLOCKED' : 'WRONG');
        return { type: 'refused' };
      }
      const accepted = await identity.write((records) => codeFits(records, person, given.code ?? null));
      if (accepted === null) {
        // A right password without a code is half a sign-in, not a failed one.
        await delay.succeed(login, visit.from);
        return { type: 'code-needed' };
      }
      if (!accepted) {
        await refusal(visit, intent, login, 'WRONG_CODE');
        return { type: 'refused' };
      }
      await delay.succeed(login, visit.from);
      const cookie = await enter(visit, intent, 'PASSWORD', async (records) => {
        const now = await records.find('Person', 'key', person.key);
        return now ?? person;
      });
      return { type: 'in', cookie };
    },

    /** Sample people who may be signed in as, or null where none are offered. */
    async samplePeople(): Promise<readonly { login: string; name: string }[] | null> {
      return (await sampleMissions()) === null ? null : SAMPLE_PEOPLE.map(({ login, name }) => ({ login, name }));
    },

    async asSample(login: string, visit: Visit): Promise<SignInResult> {
      const missions = await sampleMissions();
      const sample = SAMPLE_PEOPLE.find((each) => each.login === login);
      if ((missions === null || !sample) && (await delay.begin(null, visit.from)) > 0) return { type: 'refused' };
      if (missions === null || !sample) {
        await refusal(visit, 'sign in as a sample person', login.slice(0, 100), 'NOT_OFFERED');
        return { type: 'refused' };
      }
      const cookie = await enter(visit, 'sign in as a sample person', 'SAMPLE', async (records) => {
        await records.lock();
        return putSamplePerson(records, sample, missions, clock().toISOString());
      });
      return { type: 'in', cookie };
    },

    /** What a link is for; null where it is none, was used, or is over. */
    async linkPurpose(token: string): Promise<LinkPurpose | null> {
      return identity.read(async (records) => {
        const link = await linkOf(records, token);
        if (!link) return null;
        const person = link.personKey === '' ? null : await records.find('Person', 'key', link.personKey);
        return { purpose: link.purpose, login: person?.login ?? null, name: person?.name ?? null };
      });
    },

    /** Sets a password by a link and signs in. The link is spent with it; every other link of the person ends, too. */
    async useLink(use: LinkUse, visit: Visit): Promise<LinkResult> {
      const intent = 'sign in by a link';
      const seen = await this.linkPurpose(use.token);
      if (!seen) {
        if ((await delay.begin(null, visit.from)) > 0) return { type: 'refused' };
        await refusal(visit, intent, '', 'NO_SUCH_LINK');
        return { type: 'refused' };
      }
      const first = seen.login === null;
      const login = first ? canonicalLogin(use.login ?? '') : (seen.login ?? '');
      const name = first ? (use.name ?? '').trim() : (seen.name ?? '');
      if (!isLogin(login)) return { type: 'fault', field: 'login', fault: 'MISSING' };
      if (name === '' || name.length > 120) return { type: 'fault', field: 'name', fault: 'MISSING' };
      const fault = passwordFault(use.password, [login, name]);
      if (fault) return { type: 'fault', field: 'password', fault };
      const hash = await hashPassword(use.password);
      const missions = first && use.missionWork ? await missionIds() : null;
      const draft = entryOfVisit(visit, { kind: 'SIGN_IN', intent, outcome: 'DONE', detail: seen.purpose });
      const outcome = await record.during(
        draft,
        () =>
          identity.attempt<string>(async (records) => {
            await records.lock();
            const link = await linkOf(records, use.token);
            if (!link) return refuse('NOT_FOUND', 'The link has been used or is over.');
            if (first && (await records.find('Person', 'login', login))) return refuse('DUPLICATE_ID', 'It is taken.');
            const person = first
              ? await makeFirstPerson(records, login, name, missions)
              : await records.find('Person', 'key', link.personKey);
            if (person?.state !== 'ACTIVE') return refuse('NOT_FOUND', 'The person may not sign in.');
            record.describe({ actorKey: person.key, actorName: person.name, subject: person.login });
            await setPassword(records, person.key, hash);
            await sessions.endAllOf(records, person.key);
            const others = await records.list('SignInLink', 'personKey', link.personKey);
            for (const other of others) await records.remove('SignInLink', other.key);
            const opening = { person, via: 'LINK' as const, from: visit.from, agent: visit.agent };
            return ok(await sessions.open(records, opening, visit.cookie));
          }),
        (result) => (result.type === 'ok' ? { outcome: 'DONE' } : { outcome: 'REFUSED', detail: result.code }),
      );
      if (outcome.type === 'ok') return { type: 'in', cookie: outcome.value };
      return outcome.code === 'DUPLICATE_ID' ? { type: 'fault', field: 'login', fault: 'TAKEN' } : { type: 'refused' };
    },

    /** Ends the session of a cookie. */
    async signOut(viewer: { personKey: string; name: string; sessionKey: string }, visit: Visit): Promise<void> {
      const draft = entryOfVisit(visit, {
        kind: 'SIGN_OUT',
        intent: 'sign out',
        outcome: 'DONE',
        actorKey: viewer.personKey,
        actorName: viewer.name,
        via: 'SESSION',
      });
      await record.during(draft, () => sessions.end(viewer.personKey, viewer.sessionKey));
    },

    enter,
  };
}
export type SignInService = ReturnType<typeof createSignInService>;
