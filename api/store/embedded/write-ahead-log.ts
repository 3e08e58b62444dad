import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Grafeo hands a commit to the operating system before it answers, which outlives the process, and forces it to the
 * disk a little later. A site with poor power needs the second before the answer, so the log is forced here.
 */
export async function forceLog(databaseFile: string): Promise<void> {
  const folder = `${databaseFile}.wal`;
  for (const name of await unlessGone(readdir(folder), [])) {
    // A checkpoint may drop a log between the listing and here; its commits are then in the database file.
    const file = await unlessGone(open(join(folder, name), 'r'), null);
    try {
      await file?.datasync();
    } finally {
      await file?.close();
    }
  }
}

async function unlessGone<T>(found: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await found;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
