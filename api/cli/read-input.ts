import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LIMITS, megabytes } from '../modules/interchange/limits.ts';
import type { SheetFile } from '../modules/interchange/sheet-file.ts';
import { CliError, fileError } from './cli-error.ts';

const SHEETS = new Set(['.csv', '.xlsx']);

/** The files of an import: every sheet of a folder, or one file. */
export async function readInput(path: string): Promise<SheetFile[]> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    const paths = isFolder ? await sheetsIn(path) : [path];
    if (!isFolder && !SHEETS.has(extname(path).toLowerCase())) {
      throw new CliError(`${path} is neither a folder of CSV files nor an XLSX workbook.`);
    }
    if (paths.length === 0) throw new CliError(`${path} holds no CSV file and no XLSX workbook.`);
    await checkSize(path, paths);
    return await Promise.all(paths.map(async (file) => ({ name: basename(file), bytes: await readFile(file) })));
  } catch (error) {
    throw error instanceof CliError ? error : fileError(path, error);
  }
}

/** Files that begin with a dot or with ~$ are notes of the system and of open programs. */
async function sheetsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(
      (entry) => entry.isFile() && !/^(?:\.|~\$)/.test(entry.name) && SHEETS.has(extname(entry.name).toLowerCase()),
    )
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Before anything is read into memory. */
async function checkSize(path: string, files: readonly string[]): Promise<void> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= LIMITS.bytes) return;
  throw new CliError(`${path} holds ${megabytes(total)}; one import takes at most ${megabytes(LIMITS.bytes)}.`);
}
