import type { Viewer } from '../../policy/viewer.ts';
import { newNodeKey } from '../base/keys.ts';
import type { PersonRecord, SessionRecord } from './identity-records.ts';
import type { IdentityStore, IdentityWriting } from './identity-store.ts';
import { digestOf, newSecret, sign, signatureFits } from './server-keys.ts';
import { viewerOf } from './viewer-of.ts';

export interface SessionLimits {
  /** Minutes without a request after which a session has ended. */
  idleMinutes: number;
  /** Hours after which it has ended whatever happens. */
  hours: number;
}

/** Who opens a session, and from where. */
export interface SessionOpening {
  person: PersonRecord;
  via: SessionRecord['via'];
  from: string;
  /** What the browser says of itself. */
  agent: string;
}

/** A session is written down as seen at most this often. */
const SEEN_EVERY_MS = 60_000;
const LONGEST_AGENT = 200;

/**
 * Sessions: a random id in a signed cookie, its digest in the store. Every request reads the session, the person and
 * their roles anew, so that whatever is withdrawn is gone at the next request, on every replica.
 */
export function createSessionService(of: {
  identity: IdentityStore;
  key: Buffer;
  clock: () => Date;
  limits: SessionLimits;
  /** Whether sample people may be signed in at all at this moment. */
  sampleOffered: () => Promise<boolean>;
}) {
  const { identity, key, clock, limits, sampleOffered } = of;
  const idleMs = limits.idleMinutes * 60_000;

  const hasEnded = (session: SessionRecord): boolean => {
    const now = clock().getTime();
    return now >= Date.parse(session.endsAt) || now >= Date.parse(session.seenAt) + idleMs;
  };

  /** The id in a cookie that this server signed, or null. Forgeries are refused before the store is asked. */
  function idOf(cookie: string | undefined): string | null {
    const [id, signature, ...more] = (cookie ?? '').split('.');
    return id && signature && more.length === 0 && signatureFits(key, id, signature) ? id : null;
  }

  return {
    /**
     * Opens a session within a transaction and returns its cookie. The id is always new, and whatever session the
     * browser had before ends: nobody can plant one on somebody else.
     */
    async open(records: IdentityWriting, opening: SessionOpening, before: string | undefined): Promise<string> {
      const { person, via, from, agent } = opening;
      const earlier = idOf(before);
      const replaced = earlier === null ? null : await records.find('Session', 'digest', digestOf(earlier));
      if (replaced) await records.remove('Session', replaced.key);
      const id = newSecret();
      const now = clock();
      await records.add('Session', {
        key: newNodeKey(),
        digest: digestOf(id),
        personKey: person.key,
        via,
        openedAt: now.toISOString(),
        seenAt: now.toISOString(),
        endsAt: new Date(now.getTime() + limits.hours * 3_600_000).toISOString(),
        from,
        agent: agent.slice(0, LONGEST_AGENT),
      });
      return `${id}.${sign(key, id)}`;
    },

    /** Who a cookie stands for; null where it stands for nobody (any more). */
    async viewer(cookie: string | undefined, from: string): Promise<Viewer | null> {
      const id = idOf(cookie);
      if (id === null) return null;
      const found = await identity.read(async (records) => {
        const session = await records.find('Session', 'digest', digestOf(id));
        const person = session && (await records.find('Person', 'key', session.personKey));
        if (!session || !person || person.state !== 'ACTIVE' || hasEnded(session)) return null;
        return { session, person, grants: await records.list('Grant', 'personKey', person.key) };
      });
      if (!found) return null;
      const { session, person, grants } = found;
      if (person.sample && !(await sampleOffered())) return null;
      if (clock().getTime() - Date.parse(session.seenAt) > SEEN_EVERY_MS) {
        const seen = { ...session, seenAt: clock().toISOString(), from };
        // Somebody may end it at this very moment; then it stays ended.
        await identity.write((records) => records.change('Session', seen)).catch(() => undefined);
      }
      return viewerOf(person, grants, { via: 'SESSION', credentialKey: session.key, from });
    },

    /** Open sessions of a person, the last seen first. */
    async listOf(personKey: string): Promise<SessionRecord[]> {
      const sessions = await identity.read((records) => records.list('Session', 'personKey', personKey));
      return sessions.filter((session) => !hasEnded(session)).sort((a, b) => (a.seenAt < b.seenAt ? 1 : -1));
    },

    /** Ends one session of a person; false where it is not theirs, or gone. */
    end: (personKey: string, sessionKey: string): Promise<boolean> =>
      identity.write(async (records) => {
        const session = await records.find('Session', 'key', sessionKey);
        return session?.personKey === personKey ? records.remove('Session', session.key) : false;
      }),

    /** Ends every session of a person within a transaction, but for one. */
    async endAllOf(records: IdentityWriting, personKey: string, except: string | null = null): Promise<number> {
      const sessions = (await records.list('Session', 'personKey', personKey)).filter(({ key: own }) => own !== except);
      for (const session of sessions) await records.remove('Session', session.key);
      return sessions.length;
    },

    hasEnded,
  };
}
export type SessionService = ReturnType<typeof createSessionService>;
