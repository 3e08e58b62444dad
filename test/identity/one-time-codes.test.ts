import { Secret, TOTP } from 'otpauth';
import { describe, expect, it } from 'vitest';
import {
  acceptedStep,
  newCodeSecret,
  newRecoveryCodes,
  recoveryDigest,
} from '../../api/modules/identity/one-time-codes.ts';
import { openSecret, sealSecret } from '../../api/modules/identity/server-keys.ts';

/** RFC 6238, appendix B, SHA-1, cut to six digits. */
const RFC_SECRET = Secret.fromLatin1('12345678901234567890').base32;

describe('A one-time code', () => {
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('is that of RFC 6238 at second %d', (second, code) => {
    expect(acceptedStep(RFC_SECRET, code, new Date(second * 1000), 0)).toBe(Math.floor(second / 30));
  });

  it('serves once: neither again nor an earlier one after it', () => {
    const now = new Date('2026-05-01T12:00:10Z');
    const secret = newCodeSecret();
    const code = (shift: number) =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() + shift });
    const step = acceptedStep(secret, code(0), now, 0)!;
    expect(step).not.toBeNull();
    expect(acceptedStep(secret, code(0), now, step)).toBeNull();
    expect(acceptedStep(secret, code(-30_000), now, step)).toBeNull();
    expect(acceptedStep(secret, code(30_000), now, step)).toBe(step + 1);
    expect(acceptedStep(secret, code(90_000), now, 0)).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '12 34 5x', '０８１８０４'])('is nothing of the form "%s"', (code) => {
    expect(acceptedStep(RFC_SECRET, code, new Date(), 0)).toBeNull();
  });

  it('has recovery codes that are all different, known again however they are typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    expect(recoveryDigest(codes[0]!.toUpperCase().replaceAll('-', ' '))).toBe(recoveryDigest(codes[0]!));
  });

  it('has a secret that opens with its own key for its own person alone', () => {
    const [key, other] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
    const sealed = sealSecret(key, 'p', 'secret');
    expect(openSecret(key, 'p', sealed)).toBe('secret');
    expect(openSecret(other, 'p', sealed)).toBeNull();
    expect(openSecret(key, 'q', sealed)).toBeNull();
    expect(openSecret(key, 'p', `${sealed.slice(0, -2)}AA`)).toBeNull();
    expect(openSecret(key, 'p', 'short')).toBeNull();
  });
});
