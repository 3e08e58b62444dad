import type { TokenScope, Viewer } from '../../policy/viewer.ts';
import { newNodeKey } from '../base/keys.ts';
import { invalidInput, type Outcome, ok, refuse } from '../base/outcome.ts';
import type { TokenRecord } from './identity-records.ts';
import type { IdentityStore } from './identity-store.ts';
import { digestOf, newSecret } from './server-keys.ts';
import { viewerOf } from './viewer-of.ts';

/** What a token begins with, so that scanners for leaked secrets know it. */
const PREFIX = 'sgr_';
const LONGEST_DAYS = 365;
const MOST_TOKENS = 20;
const DAY_MS = 24 * 3600 * 1000;

export interface TokenRequest {
  name: string;
  scope: TokenScope;
  /** The one mission to limit it to; null: every mission of its owner's. */
  mission: string | null;
  /** Days until it ends, 1 to 365. */
  days: number;
}

/** Personal API tokens: shown once, kept as a digest, never more than their owner may, and never for people or sign-in. */
export function createTokenService(of: { identity: IdentityStore; clock: () => Date }) {
  const { identity, clock } = of;

  return {
    /** Who a token stands for; null where it stands for nobody (any more). */
    async viewer(token: string, from: string): Promise<Viewer | null> {
      if (!token.startsWith(PREFIX)) return null;
      const now = clock();
      const found = await identity.read(async (records) => {
        const record = await records.find('ApiToken', 'digest', digestOf(token));
        const person = record && (await records.find('Person', 'key', record.personKey));
        // A sample person is for looking around in a browser.
        if (!record || person?.state !== 'ACTIVE' || person.sample || record.expiresAt <= now.toISOString())
          return null;
        return { record, person, grants: await records.list('Grant', 'personKey', person.key) };
      });
      if (!found) return null;
      const { record, person, grants } = found;
      const today = now.toISOString().slice(0, 10);
      if (record.usedOn !== today) {
        await identity
          .write((records) => records.change('ApiToken', { ...record, usedOn: today }))
          .catch(() => undefined);
      }
      return viewerOf(person, grants, {
        via: 'TOKEN',
        credentialKey: record.key,
        from,
        tokenScope: record.scope,
        tokenMission: record.mission === '' ? null : record.mission,
      });
    },

    async listOf(personKey: string): Promise<TokenRecord[]> {
      const tokens = await identity.read((records) => records.list('ApiToken', 'personKey', personKey));
      return tokens.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    /** Makes a token. The text that is returned is the only time it is shown. */
    async create(personKey: string, request: TokenRequest): Promise<Outcome<{ record: TokenRecord; token: string }>> {
      const name = request.name.trim();
      if (name === '' || name.length > 80) {
        const message = 'Name what the token is for, in at most 80 characters.';
        return invalidInput([{ property: 'name', message, expected: '1 to 80 characters' }]);
      }
      if (!Number.isInteger(request.days) || request.days < 1 || request.days > LONGEST_DAYS) {
        const message = `A token lasts 1 to ${LONGEST_DAYS} days.`;
        return invalidInput([{ property: 'days', message, expected: `1 to ${LONGEST_DAYS}` }]);
      }
      const token = `${PREFIX}${newSecret()}`;
      const now = clock();
      return identity.write(async (records) => {
        await records.lock();
        const own = await records.list('ApiToken', 'personKey', personKey);
        if (own.length >= MOST_TOKENS) {
          return refuse('INVALID_INPUT', `A person has at most ${MOST_TOKENS} tokens. Revoke one that is not used.`);
        }
        const record = await records.add('ApiToken', {
          key: newNodeKey(),
          digest: digestOf(token),
          personKey,
          name,
          scope: request.scope,
          mission: request.mission ?? '',
          createdAt: now.toISOString(),
          expiresAt: new Date(now.getTime() + request.days * DAY_MS).toISOString(),
          usedOn: '',
        });
        return ok({ record, token });
      });
    },

    /** Revokes a token of a person; false where it is not theirs, or gone. */
    revoke: (personKey: string, tokenKey: string): Promise<boolean> =>
      identity.write(async (records) => {
        const record = await records.find('ApiToken', 'key', tokenKey);
        return record?.personKey === personKey ? records.remove('ApiToken', record.key) : false;
      }),
  };
}
