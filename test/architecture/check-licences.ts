/** Fails when a package that users receive is under a licence that does not allow it, or names none. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Permissive licences, and the font licence, all compatible with distribution under Apache-2.0. */
const ALLOWED = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages that are fine for a reason of their own; a name that ends with a hyphen covers its platform builds. */
const EXCEPTIONS: readonly (readonly [name: string, licence: string, reason: string])[] = [
  ['lightningcss', 'MPL-2.0', 'build step of the UI, unmodified, and no part of what it builds'],
  ['lightningcss-', 'MPL-2.0', 'its platform builds'],
  ['png-js', 'none named', 'its LICENSE file is MIT; the manifest leaves the field out'],
];

const isException = (id: string, licence: string) =>
  EXCEPTIONS.some(
    ([name, of]) => of === licence && (name.endsWith('-') ? id.startsWith(name) : id.startsWith(`${name}@`)),
  );

/** True when at least one side of OR, or every side of AND, is allowed. */
export function isAllowed(expression: string): boolean {
  const bare = expression.replace(/[()]/g, ' ').trim();
  if (/\sOR\s/.test(bare)) return bare.split(/\s+OR\s+/).some(isAllowed);
  if (/\sAND\s/.test(bare)) return bare.split(/\s+AND\s+/).every(isAllowed);
  return ALLOWED.has(bare);
}

interface LockEntry {
  version?: string;
  license?: string;
  dev?: boolean;
}

/** Every package that an installation without development dependencies holds, with the licence it names. */
export function shippedPackages(lockFile: string): { id: string; licence: string }[] {
  const lock = JSON.parse(readFileSync(lockFile, 'utf8')) as { packages: Record<string, LockEntry> };
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !entry.dev)
    .map(([path, entry]) => ({
      id: `${path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${entry.version}`,
      licence: entry.license ?? 'none named',
    }));
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const shipped = shippedPackages(fileURLToPath(new URL('../../package-lock.json', import.meta.url)));
  const refused = shipped.filter(({ id, licence }) => !isAllowed(licence) && !isException(id, licence));
  for (const { id, licence } of refused) console.error(`${id}: ${licence} is not allowed in what users receive`);
  console.log(`${shipped.length} shipped packages, ${refused.length} under a licence that is not allowed`);
  process.exitCode = refused.length > 0 || shipped.length === 0 ? 1 : 0;
}
