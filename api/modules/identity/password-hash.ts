import { hash, verify } from '@node-rs/argon2';

/** Argon2id as RFC 9106 recommends where memory is short: 64 MiB, three passes; about a quarter second a try. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const;
/** Hashes worked out at the same time: each takes its memory, and a flood of sign-ins must not take it all. */
const AT_ONCE = 2;
const MOST_WAITING = 40;

/** Too many sign-ins are under way for another. */
export class HashingBusy extends Error {}

let running = 0;
const queue: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (queue.length >= MOST_WAITING) throw new HashingBusy('Too many sign-ins are under way.');
    // Whoever ends hands its place on, so `running` stays.
    await new Promise<void>((resolve) => queue.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same password typed on two keyboards may reach us composed in two ways. */
const canonical = (password: string): string => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(canonical(password), COST));

let nobodys: Promise<string> | undefined;

/** Whether the password is the one. With no hash to compare, as long is spent on one that fits nothing. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('a hash to compare with where there is nobody');
  const against = stored ?? (await nobodys);
  const fits = await inTurn(() => verify(against, canonical(password)));
  return stored !== null && fits;
}
