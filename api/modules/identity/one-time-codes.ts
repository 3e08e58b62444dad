import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every authenticator takes: SHA-1, six digits, thirty seconds. */
const FORM = { issuer: 'Sangar', algorithm: 'SHA1', digits: 6, period: 30 } as const;
const SECRET_BYTES = 20;
/** Steps before and after the present one that a clock may be off by. */
const STEPS_OFF = 1;
const RECOVERY_CODES = 10;
const RECOVERY_BYTES = 10;

/** A new secret in the form in which authenticators take it. */
export const newCodeSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

const totp = (secret: string, label: string) => new TOTP({ ...FORM, label, secret: Secret.fromBase32(secret) });

/** The address that an authenticator reads from a picture or a link. */
export const codeAddress = (secret: string, login: string): string => totp(secret, login).toString();

/**
 * The time step that a code belongs to, if it is later than the last one accepted: a code that somebody watched
 * being typed does not serve again. Null: the code is wrong, old, or used.
 */
export function acceptedStep(secret: string, code: string, now: Date, lastStep: number): number | null {
  const token = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totp(secret, '').validate({ token, timestamp: now.getTime(), window: STEPS_OFF });
  if (delta === null) return null;
  const step = Math.floor(now.getTime() / 1000 / FORM.period) + delta;
  return step > lastStep ? step : null;
}

/** Codes for who has lost the authenticator, each for one use: 80 random bits in groups of four. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    randomBytes(RECOVERY_BYTES)
      .toString('hex')
      .replace(/(.{4})(?=.)/g, '$1-'),
  );

/** What is kept of a recovery code. Its entropy is full, so a plain hash is enough. */
export const recoveryDigest = (code: string): string =>
  createHash('sha256')
    .update(code.toLowerCase().replaceAll(/[^0-9a-f]/g, ''))
    .digest('base64url');
