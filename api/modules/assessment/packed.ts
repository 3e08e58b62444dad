import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const [compress, expand] = [promisify(gzip), promisify(gunzip)];

/** Bytes as a text that a property can hold: gzip, base64. */
export const pack = async (bytes: Uint8Array | string): Promise<string> => (await compress(bytes)).toString('base64');
export const unpack = async (packed: string): Promise<Buffer> => expand(Buffer.from(packed, 'base64'));

/** SHA-256 in lower-case hexadecimal. */
export const digestOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
