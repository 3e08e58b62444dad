import { newNodeKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, type Refusal, refuse } from '../base/outcome.ts';
import type { PersonRecord } from './identity-records.ts';
import type { IdentityStore, IdentityWriting } from './identity-store.ts';
import { acceptedStep, codeAddress, newCodeSecret, newRecoveryCodes, recoveryDigest } from './one-time-codes.ts';
import { HashingBusy, hashPassword, passwordFits } from './password-hash.ts';
import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from './password-rules.ts';
import { openSecret, type ServerKeys, sealSecret } from './server-keys.ts';
import type { SessionService } from './session-service.ts';
import type { SignInDelay } from './sign-in-delay.ts';

export interface AccountView {
  hasPassword: boolean;
  hasCodes: boolean;
  /** Recovery codes not used yet. */
  recoveryCodesLeft: number;
  /** Whether an OpenID Connect account is bound. */
  hasOpenId: boolean;
}

const WORDS_OF_FAULT = {
  TOO_SHORT: `A password has at least ${SHORTEST_PASSWORD} characters. A few words together are easy to keep in mind.`,
  TOO_LONG: `A password has at most ${LONGEST_PASSWORD} characters.`,
  COMMON: 'This password, or what it is made of, is among those that came out in breaches.',
  NAMES_THE_OWNER: 'This password is mostly your name or login.',
  PATTERN: 'This password is a run or repetition.',
} as const;

const fault = (property: string, message: string, expected: string): Refusal =>
  invalidInput([{ property, message, expected }]);

/** What people change of their own sign-in. Each asks for the password again: an open browser is not enough. */
export function createOwnAccountService(of: {
  identity: IdentityStore;
  sessions: SessionService;
  delay: SignInDelay;
  keys: ServerKeys;
  clock: () => Date;
  setPassword: (records: IdentityWriting, personKey: string, hash: string) => Promise<void>;
}) {
  const { identity, sessions, delay, keys, clock, setPassword } = of;
  const slotOf = (personKey: string, kind: 'PASSWORD' | 'TOTP' | 'RECOVERY') => `${personKey}|${kind}`;

  /** The person, once they have shown the password; guesses count as failed sign-ins. */
  async function proven(personKey: string, password: string, from: string): Promise<Outcome<PersonRecord>> {
    const { person, hash } = await identity.read(async (records) => ({
      person: await records.find('Person', 'key', personKey),
      hash: (await records.find('Credential', 'slot', slotOf(personKey, 'PASSWORD')))?.secret ?? null,
    }));
    if (!person || hash === null) return fault('password', 'There is no password to confirm this by.', 'a password');
    const seconds = await delay.begin(person.login, from);
    if (seconds > 0) return fault('password', `Wait ${seconds} seconds before the next try.`, 'a little patience');
    try {
      if (!(await passwordFits(hash, password)))
        return fault('password', 'This is not your password.', 'your password');
    } catch (error) {
      if (error instanceof HashingBusy) return refuse('CONFLICT', 'The server is busy. Try again in a moment.');
      throw error;
    }
    await delay.succeed(person.login, from);
    return ok(person);
  }

  const put = async (
    records: IdentityWriting,
    personKey: string,
    kind: 'TOTP' | 'RECOVERY',
    facts: { secret?: string; digests?: string[]; lastStep?: number; confirmed?: boolean },
  ) => {
    const slot = slotOf(personKey, kind);
    const before = await records.find('Credential', 'slot', slot);
    if (before) await records.remove('Credential', before.key);
    const empty = { secret: '', digests: [], lastStep: 0, confirmed: true };
    const own = { key: newNodeKey(), personKey, kind, slot, setAt: clock().toISOString() };
    await records.add('Credential', { ...empty, ...facts, ...own });
  };

  return {
    view: (personKey: string): Promise<AccountView> =>
      identity.read(async (records) => {
        const own = await records.list('Credential', 'personKey', personKey);
        const of = (kind: string) => own.find((each) => each.kind === kind && each.confirmed);
        return {
          hasPassword: of('PASSWORD') !== undefined,
          hasCodes: of('TOTP') !== undefined,
          recoveryCodesLeft: of('TOTP') ? (of('RECOVERY')?.digests.length ?? 0) : 0,
          hasOpenId: of('OIDC') !== undefined,
        };
      }),

    /** Changes the password and ends every other session of the person. */
    async changePassword(
      personKey: string,
      sessionKey: string,
      given: { password: string; next: string },
      from: string,
    ): Promise<Outcome<true>> {
      const person = await proven(personKey, given.password, from);
      if (person.type === 'error') return person;
      const { login, name } = person.value;
      const wrong = passwordFault(given.next, [login, name]);
      if (wrong) return fault('next', WORDS_OF_FAULT[wrong], `${SHORTEST_PASSWORD} to ${LONGEST_PASSWORD} characters`);
      const hash = await hashPassword(given.next);
      return identity.attempt<true>(async (records) => {
        await setPassword(records, personKey, hash);
        await sessions.endAllOf(records, personKey, sessionKey);
        return ok(true);
      });
    },

    /** Makes a secret for one-time codes. It counts once a code has shown that an authenticator has it. */
    async beginCodes(
      personKey: string,
      password: string,
      from: string,
    ): Promise<Outcome<{ secret: string; address: string }>> {
      const person = await proven(personKey, password, from);
      if (person.type === 'error') return person;
      const secret = newCodeSecret();
      return identity.attempt<{ secret: string; address: string }>(async (records) => {
        const known = await records.find('Credential', 'slot', slotOf(personKey, 'TOTP'));
        if (known?.confirmed) return refuse('CONFLICT', 'One-time codes are on already. Switch them off first.');
        const sealed = sealSecret(keys.sealing, personKey, secret);
        await put(records, personKey, 'TOTP', { secret: sealed, confirmed: false });
        return ok({ secret, address: codeAddress(secret, person.value.login) });
      });
    },

    /** Switches one-time codes on by a first one and returns the recovery codes, which are shown once. */
    confirmCodes: (personKey: string, code: string): Promise<Outcome<string[]>> =>
      identity.attempt<string[]>(async (records) => {
        const totp = await records.find('Credential', 'slot', slotOf(personKey, 'TOTP'));
        const secret = totp && !totp.confirmed ? openSecret(keys.sealing, personKey, totp.secret) : null;
        const step = secret === null ? null : acceptedStep(secret, code, clock(), 0);
        if (!totp || step === null)
          return fault('code', 'This code does not fit. Look at the clock of the device.', 'six digits');
        await records.change('Credential', { ...totp, confirmed: true, lastStep: step });
        const codes = newRecoveryCodes();
        await put(records, personKey, 'RECOVERY', { digests: codes.map(recoveryDigest) });
        return ok(codes);
      }),

    async endCodes(personKey: string, password: string, from: string): Promise<Outcome<true>> {
      const person = await proven(personKey, password, from);
      if (person.type === 'error') return person;
      return identity.attempt<true>(async (records) => {
        for (const kind of ['TOTP', 'RECOVERY'] as const) {
          const found = await records.find('Credential', 'slot', slotOf(personKey, kind));
          if (found) await records.remove('Credential', found.key);
        }
        return ok(true);
      });
    },
  };
}
