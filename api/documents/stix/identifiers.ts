import { createHash } from 'node:crypto';
import { canonicalJson } from '../canonical-json.ts';

/** Names of this product's objects live in a space of their own; the one of STIX is for observables alone. */
const NAMESPACE = Buffer.from('5e1f0a6e7c0b4d5f9a3c2b8d41c6e790', 'hex');

/** UUID version 5 (RFC 9562) of a name: the same name gives the same identifier everywhere. */
export function nameUuid(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Identifier of a STIX object of this type by what it is named after. */
export const stixId = (type: string, ...name: readonly unknown[]): string =>
  `${type}--${nameUuid(canonicalJson([type, ...name]))}`;
