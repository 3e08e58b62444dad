import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, 'test/.cache');
const SOURCES = ['ui', 'graph-schema', 'package-lock.json'];
const NOT_SOURCES = new Set(['dist', 'node_modules']);
const A_DAY_MS = 24 * 3600 * 1000;

function newest(path: string): number {
  const entry = statSync(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = readdirSync(path).filter((name) => !NOT_SOURCES.has(name));
  return Math.max(0, ...names.map((name) => newest(join(path, name))));
}

async function build(folder: string): Promise<void> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['build', '--config', 'ui/vite.config.ts', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'];
  const builder = spawn(process.execPath, [vite, ...flags], { cwd: root, stdio: 'inherit' });
  const status = await new Promise<number | null>((resolve) => {
    builder.once('error', () => resolve(null)).once('close', resolve);
  });
  if (status !== 0) throw new Error('the pages could not be built');
}

/**
 * Builds the pages from the sources as they are into a folder of their own and returns it: a server that somebody
 * starts meanwhile may build its own pages anew without taking these away. Two test workers share one folder.
 */
export async function builtPages(): Promise<string> {
  const folder = join(cache, `pages-${Math.floor(Math.max(...SOURCES.map((path) => newest(join(root, path)))))}`);
  if (existsSync(join(folder, 'index.html'))) return folder;
  mkdirSync(cache, { recursive: true });
  for (const name of readdirSync(cache).filter((each) => each.startsWith('pages-'))) {
    if (Date.now() - statSync(join(cache, name)).mtimeMs > A_DAY_MS) rmSync(join(cache, name), { recursive: true });
  }
  const fresh = `${folder}-${process.pid}`;
  await build(fresh);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another worker was first.
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}
