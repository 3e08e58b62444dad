import type { IdentityStore } from './identity-store.ts';
import type { SessionService } from './session-service.ts';
import { FAILURES_FORGOTTEN_MS } from './sign-in-delay.ts';

/** Takes away what is over: sessions, links, tokens and counts of failures. What they did stays in the record. */
export async function sweepIdentity(of: { identity: IdentityStore; sessions: SessionService; clock: () => Date }) {
  const { identity, sessions, clock } = of;
  const now = clock().toISOString();
  const forgotten = new Date(clock().getTime() - FAILURES_FORGOTTEN_MS).toISOString();
  await identity.write(async (records) => {
    await records.lock();
    for (const session of await records.all('Session')) {
      if (sessions.hasEnded(session)) await records.remove('Session', session.key);
    }
    for (const link of await records.all('SignInLink')) {
      if (link.expiresAt <= now) await records.remove('SignInLink', link.key);
    }
    for (const token of await records.all('ApiToken')) {
      if (token.expiresAt <= now) await records.remove('ApiToken', token.key);
    }
    for (const delay of await records.all('SignInDelay')) {
      if (delay.lastAt < forgotten) await records.remove('SignInDelay', delay.key);
    }
  });
}
