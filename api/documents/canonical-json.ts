import { createHash } from 'node:crypto';

/**
 * JSON in one form only, after RFC 8785: members sorted by UTF-16 code units, no white space, numbers and strings
 * as ECMAScript writes them. Members that are undefined are left out; what JSON cannot hold is refused.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`a number that JSON cannot hold: ${value}`);
    return JSON.stringify(value);
  }
  if (ArrayBuffer.isView(value)) return canonicalJson([...(value as unknown as Iterable<number>)]);
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (typeof value !== 'object') throw new TypeError(`a value that JSON cannot hold: ${typeof value}`);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  // Entries compare by code units, as the RFC asks; a locale would sort otherwise.
  members.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
}

/** SHA-256 of the canonical form, in lower-case hexadecimal. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');
