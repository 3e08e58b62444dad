import { unzipSync } from 'fflate';
import { TemplateRefused } from './template-refusal.ts';

const MB = 1024 * 1024;
export const TEMPLATE_LIMITS = {
  bytes: 16 * MB,
  entries: 400,
  /** Bytes of all parts once unpacked, and of those that are XML. */
  unpacked: 64 * MB,
  xml: 12 * MB,
} as const;

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** Compound files: what Word wrote before 2007, and what it wraps around a document with a password. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, with_: readonly number[]) => with_.every((byte, i) => bytes[i] === byte);

/**
 * Unpacks a package part by part. Sizes are added up from the directory before anything is unpacked, and nothing
 * unpacks to more than its entry says, so what an archive claims of itself is a bound whether it is true or not.
 */
export function unpackTemplate(bytes: Uint8Array): Map<string, Uint8Array> {
  if (bytes.length > TEMPLATE_LIMITS.bytes) throw new TemplateRefused('TOO_LARGE');
  if (begins(bytes, COMPOUND)) throw new TemplateRefused('PASSWORD_OR_OLD_WORD');
  if (!begins(bytes, ZIP)) throw new TemplateRefused('NOT_DOCX');
  let [unpacked, xml] = [0, 0];
  const seen = new Set<string>();
  const parts = new Map<string, Uint8Array>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        checkName(name, seen);
        if (seen.size > TEMPLATE_LIMITS.entries) throw new TemplateRefused('TOO_MANY_PARTS');
        unpacked += originalSize;
        if (/\.(xml|rels)$/i.test(name)) xml += originalSize;
        if (unpacked > TEMPLATE_LIMITS.unpacked || xml > TEMPLATE_LIMITS.xml) {
          throw new TemplateRefused('UNPACKS_TOO_LARGE', name);
        }
        return true;
      },
    });
    for (const [name, part] of Object.entries(files)) parts.set(name, part);
  } catch (error) {
    if (error instanceof TemplateRefused) throw error;
    throw new TemplateRefused('DAMAGED');
  }
  return parts;
}

/** Names of parts compare without regard to case, so two that differ by case alone are one part with two contents. */
function checkName(name: string, seen: Set<string>): void {
  const steps = name.split('/');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters have no place in the name of a part
  const odd = /[\u0000-\u001F\u007F\\:*?"<>|]/.test(name) || name.length > 240;
  const known = name.toLowerCase();
  if (odd || steps.some((step) => step === '' || step === '.' || step === '..') || seen.has(known)) {
    throw new TemplateRefused('UNSAFE_NAME', name.slice(0, 80));
  }
  seen.add(known);
}
