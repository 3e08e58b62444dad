import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { SHEET_NAMES } from '../modules/interchange/read-sheets.ts';
import type { SheetFile } from '../modules/interchange/sheet-file.ts';
import { CliError, fileError } from './cli-error.ts';

/** Writes files into a folder, which is made when it is missing. Returns their paths. */
export async function writeOutput(folder: string, files: readonly SheetFile[]): Promise<string[]> {
  try {
    await mkdir(folder, { recursive: true });
    const paths: string[] = [];
    for (const { name, bytes } of files) {
      // Names come from our own services, also over the network; none may leave the folder.
      const path = join(folder, basename(name));
      await writeFile(path, bytes);
      paths.push(path);
    }
    return paths;
  } catch (error) {
    throw fileError(folder, error);
  }
}

/** A sheet of an older export that stays beside a newer one would come in with it again. */
export async function refuseStaleSheets(folder: string, files: readonly SheetFile[]): Promise<void> {
  const written = new Set(files.map(({ name }) => name));
  const sheets = new Set(SHEET_NAMES.map((sheet) => `${sheet}.csv`));
  const there = await readdir(folder).catch(() => []);
  const stale = there.filter((name) => sheets.has(name) && !written.has(name));
  if (stale.length === 0) return;
  throw new CliError(
    `${folder} holds ${stale.join(', ')} from elsewhere, which this export does not replace. Choose an empty folder.`,
  );
}
