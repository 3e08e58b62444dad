/** Child: what signing in costs: the hash of a password alone, its memory, and the whole of it by HTTP. */
import { hashPassword, passwordFits } from '../../api/modules/identity/password-hash.ts';
import { startApi } from '../support/api.ts';
import { auth, GOOD_PASSWORD, setUpFirst } from '../support/sign-in.ts';
import { optionsOf, peakMegabytes, report, timed } from './measurement.ts';
import { median } from './statistics.ts';

export interface MeasureSignInOptions {
  runs: number;
  /** Hashes asked for at the same moment. */
  together: number;
}

const { runs, together } = optionsOf<MeasureSignInOptions>();
const before = peakMegabytes();
const first = await timed(() => hashPassword(GOOD_PASSWORD));
const one = peakMegabytes();
const many = await timed(() => Promise.all(Array.from({ length: together }, () => hashPassword(GOOD_PASSWORD))));
const all = peakMegabytes();

/** Times of so many runs of the same, one behind the other. */
async function each(work: (run: number) => Promise<unknown>, times = runs): Promise<number> {
  const found: number[] = [];
  for (let run = 0; run < times; run++) found.push((await timed(() => work(run))).ms);
  return median(found);
}

const hashMs = await each(() => hashPassword(GOOD_PASSWORD));
const fitsMs = await each(() => passwordFits(first.value, GOOD_PASSWORD));
const nobodyMs = await each(() => passwordFits(null, GOOD_PASSWORD));

const api = await startApi();
await setUpFirst(api);
const signIn = async (login: string, expected: number) => {
  const { status } = await auth(api, 'password', { login, password: GOOD_PASSWORD });
  if (status !== expected) throw new Error(`Signing in answered ${status}.`);
};
const signInMs = await each(() => signIn('first@test.example', 200));
// Not so many that the next one would have to wait.
const unknownMs = await each((run) => signIn(`nobody-${run}@test.example`, 401), Math.min(runs, 15));
await api.close();
report({
  hashMs,
  fitsMs,
  nobodyMs,
  togetherMs: many.ms,
  oneMegabytes: one - before,
  togetherMegabytes: all - before,
  signInMs,
  unknownMs,
});
