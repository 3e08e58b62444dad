import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser with nothing installed by hand: the Chromium that an npm package carries, unpacked once under
 * test/.cache. A browser named by CHROMIUM_PATH takes precedence.
 */
const packed = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../../bin');
const cache = fileURLToPath(new URL('../.cache/chromium/', import.meta.url));

const read = (archive: string): Buffer => brotliDecompressSync(readFileSync(join(packed, archive)));

const BLOCK = 512;
const field = (header: Buffer, from: number, length: number): string =>
  header
    .toString('latin1', from, from + length)
    .replace(/\0.*$/s, '')
    .trim();

/** Writes the files, folders and links of a ustar archive below a folder. */
function untar(archive: Buffer, folder: string): void {
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const header = archive.subarray(at, at + BLOCK);
    const name = [field(header, 345, 155), field(header, 0, 100)].filter(Boolean).join('/');
    if (!name) return;
    const size = Number.parseInt(field(header, 124, 12), 8) || 0;
    const type = field(header, 156, 1);
    const target = join(folder, name);
    if (!target.startsWith(folder)) throw new Error(`an archive entry leaves its folder: ${name}`);
    mkdirSync(type === '5' ? target : dirname(target), { recursive: true });
    if (type === '0' || type === '') {
      writeFileSync(target, archive.subarray(at + BLOCK, at + BLOCK + size));
      chmodSync(target, 0o755);
    } else if (type === '2') symlinkSync(field(header, 157, 100), target);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

/** Unpacks beside the target and renames, so that two test workers never see half of it. */
function unpackOnce(name: string, unpack: (folder: string) => void): string {
  const target = join(cache, name);
  if (existsSync(target)) return target;
  mkdirSync(cache, { recursive: true });
  const fresh = mkdtempSync(join(cache, `${name}-`));
  unpack(fresh);
  try {
    renameSync(fresh, target);
  } catch (cause) {
    rmSync(fresh, { recursive: true, force: true });
    if (!existsSync(target)) throw cause;
  }
  return target;
}

function packedBrowser(): { executablePath: string; env: NodeJS.ProcessEnv } {
  const program = unpackOnce('program', (folder) => {
    writeFileSync(join(folder, 'chromium'), read('chromium.br'), { mode: 0o755 });
    untar(read('swiftshader.tar.br'), folder);
  });
  const fonts = unpackOnce('fonts', (folder) => untar(read('fonts.tar.br'), folder));
  // The package's own configuration names folders of a cloud service; text measures the same on every machine with ours.
  const configuration = join(cache, 'fonts.conf');
  writeFileSync(
    configuration,
    `<fontconfig><dir>${fonts}</dir><cachedir>${join(cache, 'font-cache')}</cachedir></fontconfig>`,
  );
  const executablePath = join(program, 'chromium');
  const env: NodeJS.ProcessEnv = { ...process.env, FONTCONFIG_FILE: configuration };
  // Machines without libnss3 get the libraries that the package carries for that case.
  if (spawnSync(executablePath, ['--version'], { env }).status !== 0) {
    const libraries = join(
      unpackOnce('libraries', (folder) => untar(read('al2023.tar.br'), folder)),
      'lib',
    );
    env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  return { executablePath, env };
}

/** Starts a headless browser with WebGL in software. */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  return chromium.launch({
    ...(named ? { executablePath: named } : packedBrowser()),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--use-gl=angle',
      '--use-angle=swiftshader',
      '--enable-unsafe-swiftshader',
      '--ignore-gpu-blocklist',
    ],
  });
}
