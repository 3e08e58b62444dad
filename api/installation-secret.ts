import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from './config.ts';

/**
 * The secret from which every key of the installation comes: the configuration's, or one made at the first start and
 * kept in the data folder for its owner alone. Replicas over one database need one and the same.
 */
export async function installationSecret({
  secret,
  dataFolder,
}: Pick<Config, 'secret' | 'dataFolder'>): Promise<Buffer> {
  if (secret !== null) return Buffer.from(secret);
  const file = join(dataFolder, 'server.key');
  const known = await readOrNull(file);
  if (known) return known;
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600 });
  try {
    // A link, and not a rename: of two processes that start together the first one's stands.
    await link(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await unlink(temporary);
  }
  return (await readOrNull(file)) ?? Promise.reject(new Error(`${file} cannot be read back.`));
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return Buffer.from((await readFile(file, 'utf8')).trim());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
