import { createHmac } from 'node:crypto';
import { newNodeKey } from '../base/keys.ts';
import type { DelayRecord } from './identity-records.ts';
import type { IdentityReading, IdentityStore } from './identity-store.ts';

/**
 * After failures the next try has to wait, longer each time, and never for ever: nobody can lock a colleague out, and
 * guessing at 1,440 tries a day finds no password of the kind that is accepted here.
 */
interface Pace {
  /** Failures that cost nothing. */
  free: number;
  longestSeconds: number;
}
const OF_ACCOUNT: Pace = { free: 3, longestSeconds: 60 };
/** A whole office may share one address, so it has more; who tries many accounts from one waits longer. */
const OF_ADDRESS: Pace = { free: 20, longestSeconds: 900 };
/** Failures are forgotten after a day without one. */
export const FAILURES_FORGOTTEN_MS = 24 * 3600 * 1000;

/** Seconds from the last failure until the next try is heard. */
export const waitAfter = (failures: number, { free, longestSeconds }: Pace): number =>
  failures < free ? 0 : Math.min(longestSeconds, 2 ** Math.min(20, failures - free));

export function createSignInDelay(of: { identity: IdentityStore; key: Buffer; clock: () => Date }) {
  const { identity, key, clock } = of;
  const digest = (kind: string, text: string) =>
    createHmac('sha256', key).update(`${kind}|${text}`).digest('base64url');
  const ofAccount = (login: string) => digest('account', login);
  const ofAddress = (from: string) => digest('address', from);

  const find = async (records: IdentityReading, subject: string): Promise<DelayRecord | null> => {
    const record = await records.find('SignInDelay', 'subject', subject);
    return record && clock().getTime() - Date.parse(record.lastAt) <= FAILURES_FORGOTTEN_MS ? record : null;
  };
  const secondsLeft = (record: DelayRecord | null, pace: Pace): number =>
    record
      ? Math.max(0, Date.parse(record.lastAt) / 1000 + waitAfter(record.failures, pace) - clock().getTime() / 1000)
      : 0;

  return {
    /**
     * Begins a try: returns the seconds that it has to wait, or 0 and counts it as failed until `succeed` says
     * otherwise, so that a burst of tries at the same moment is no way around the count. Logins that do not exist are
     * counted as those that do.
     */
    async begin(login: string | null, from: string): Promise<number> {
      const lastAt = clock().toISOString();
      return identity.write(async (records) => {
        await records.lock();
        const counted = [
          ...(login === null ? [] : [{ subject: ofAccount(login), pace: OF_ACCOUNT }]),
          { subject: ofAddress(from), pace: OF_ADDRESS },
        ];
        const found = await Promise.all(counted.map(({ subject }) => records.find('SignInDelay', 'subject', subject)));
        const fresh = await Promise.all(counted.map(({ subject }) => find(records, subject)));
        const wait = Math.ceil(Math.max(...counted.map(({ pace }, i) => secondsLeft(fresh[i] ?? null, pace))));
        if (wait > 0) return wait;
        for (const [i, { subject }] of counted.entries()) {
          const failures = (fresh[i]?.failures ?? 0) + 1;
          const record = found[i];
          if (record) await records.change('SignInDelay', { ...record, failures, lastAt });
          else await records.add('SignInDelay', { key: newNodeKey(), subject, failures, lastAt });
        }
        return 0;
      });
    },

    /** Forgets the failures of the account, and takes this try off those of the address: one success pays for no guess. */
    async succeed(login: string | null, from: string): Promise<void> {
      await identity.write(async (records) => {
        await records.lock();
        const account = login === null ? null : await records.find('SignInDelay', 'subject', ofAccount(login));
        if (account) await records.remove('SignInDelay', account.key);
        const address = await records.find('SignInDelay', 'subject', ofAddress(from));
        if (!address) return;
        if (address.failures <= 1) await records.remove('SignInDelay', address.key);
        else await records.change('SignInDelay', { ...address, failures: address.failures - 1 });
      });
    },
  };
}
export type SignInDelay = ReturnType<typeof createSignInDelay>;
