import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What the pages are built from. */
const SOURCES = ['ui', 'graph-schema', 'package-lock.json'];
const NOT_SOURCES = new Set(['dist', 'node_modules']);

async function newest(path: string): Promise<number> {
  const entry = await stat(path);
  if (!entry.isDirectory()) return entry.mtimeMs;
  const times = await Promise.all(
    (await readdir(path)).filter((name) => !NOT_SOURCES.has(name)).map((name) => newest(join(path, name))),
  );
  return Math.max(0, ...times);
}

/** Whether the built pages are missing or older than anything they are built from. */
export async function pagesAreStale(folder = root): Promise<boolean> {
  const page = join(folder, 'ui/dist/index.html');
  if (!existsSync(page)) return true;
  const built = (await stat(page)).mtimeMs;
  const sources = SOURCES.map((path) => join(folder, path)).filter((path) => existsSync(path));
  return Math.max(...(await Promise.all(sources.map(newest)))) > built;
}

/** Builds the pages in a process of their own, so that what the builder needs is given back. False: it failed. */
export async function buildPages(): Promise<boolean> {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const arguments_ = [vite, 'build', '--config', 'ui/vite.config.ts', '--logLevel', 'silent'];
  const builder = spawn(process.execPath, arguments_, { cwd: root, stdio: 'ignore' });
  const status = await new Promise<number | null>((resolve) => {
    builder.once('error', () => resolve(null)).once('close', resolve);
  });
  return status === 0;
}
