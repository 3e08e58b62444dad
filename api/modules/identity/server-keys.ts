import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';

/** Keys for each purpose, all from the one secret of the installation, which is never in the store. */
export interface ServerKeys {
  /** Signs the session cookie. */
  cookie: Buffer;
  /** Seals the record. */
  record: Buffer;
  /** Encrypts secrets that the server has to read again, such as those of one-time codes. */
  sealing: Buffer;
  /** Digests logins and addresses in the count of failures. */
  counting: Buffer;
  /** Makes the fingerprints of approved assessments. */
  fingerprint: Buffer;
}

export function serverKeys(secret: Buffer): ServerKeys {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'sangar', purpose, 32));
  return {
    cookie: derive('session cookie'),
    record: derive('record seal'),
    sealing: derive('sealed secrets'),
    counting: derive('failed sign-ins'),
    fingerprint: derive('assessment fingerprints'),
  };
}

/** 256 random bits as a text for cookies, links and tokens. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a secret of full entropy: enough to know it again, useless to whoever reads the store. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const sign = (key: Buffer, text: string): string => createHmac('sha256', key).update(text).digest('base64url');

export function signatureFits(key: Buffer, text: string, signature: string): boolean {
  const [expected, given] = [Buffer.from(sign(key, text)), Buffer.from(signature)];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** AES-256-GCM; `owner` is bound in, so that a sealed secret moved to another person does not open. */
export function sealSecret(key: Buffer, owner: string, secret: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url');
}

/** Null where the secret was sealed with another key or for another owner. */
export function openSecret(key: Buffer, owner: string, text: string): string | null {
  const sealed = Buffer.from(text, 'base64url');
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES)).setAAD(Buffer.from(owner));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    const opened = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    return opened.toString('utf8');
  } catch {
    return null;
  }
}
