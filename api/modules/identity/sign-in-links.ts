import { newNodeKey } from '../base/keys.ts';
import type { LinkRecord } from './identity-records.ts';
import type { IdentityReading, IdentityStore, IdentityWriting } from './identity-store.ts';
import { digestOf, newSecret } from './server-keys.ts';

const HOUR_MS = 3_600_000;
/** Hours for which a link of each purpose works. */
const LASTS_HOURS: Readonly<Record<LinkRecord['purpose'], number>> = {
  FIRST_ADMINISTRATOR: 24,
  INVITATION: 72,
  RESET: 4,
};

/** Makes a one-time link within a transaction, in place of every other of the same person, and returns its token. */
export async function makeLink(
  records: IdentityWriting,
  link: { purpose: LinkRecord['purpose']; personKey: string; madeBy: string; now: Date },
): Promise<string> {
  const { purpose, personKey, madeBy, now } = link;
  for (const other of await records.list('SignInLink', 'personKey', personKey)) {
    await records.remove('SignInLink', other.key);
  }
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + LASTS_HOURS[purpose] * HOUR_MS).toISOString();
  await records.add('SignInLink', {
    key: newNodeKey(),
    digest: digestOf(token),
    purpose,
    personKey,
    madeBy,
    expiresAt,
  });
  return token;
}

/** The token stands behind the #, which browsers keep to themselves: no log and no proxy sees it. */
export const linkPath = (token: string): string => `/sign-in/link#${token}`;

/** Whether somebody who is no sample person administers this installation. */
export async function hasAdministrator(records: IdentityReading): Promise<boolean> {
  for (const { mission, personKey } of await records.list('Grant', 'role', 'ADMINISTRATOR')) {
    const person = mission === '' ? await records.find('Person', 'key', personKey) : null;
    if (person && !person.sample && person.state === 'ACTIVE') return true;
  }
  return false;
}

/** The token of a link for the first administrator; null where there is an administrator already. */
export const firstLink = (identity: IdentityStore, clock: () => Date): Promise<string | null> =>
  identity.write(async (records) => {
    await records.lock();
    if (await hasAdministrator(records)) return null;
    return makeLink(records, { purpose: 'FIRST_ADMINISTRATOR', personKey: '', madeBy: 'operator', now: clock() });
  });

/** A link by which the person of a login sets a new password; null where there is no such person. For the operator. */
export const operatorLink = (identity: IdentityStore, login: string, clock: () => Date): Promise<string | null> =>
  identity.write(async (records) => {
    await records.lock();
    const person = await records.find('Person', 'login', login);
    if (!person || person.sample) return null;
    return makeLink(records, { purpose: 'RESET', personKey: person.key, madeBy: 'operator', now: clock() });
  });
