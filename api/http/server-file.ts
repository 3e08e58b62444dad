import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** How the command line finds and is recognised by the server that owns a data folder. */
export type ServerFile = z.infer<typeof ServerFile>;
const ServerFile = z.object({
  pid: z.number().int().positive(),
  /** For example http://127.0.0.1:4000. */
  address: z.url(),
  /** Sent as `Authorization: Bearer <token>` to operator routes. */
  token: z.string().min(20),
});

const fileIn = (dataFolder: string): string => join(dataFolder, 'server.json');

/** Writes the file in one step, readable by its owner alone. */
export async function writeServerFile(dataFolder: string, content: ServerFile): Promise<void> {
  const temporary = `${fileIn(dataFolder)}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(content)}\n`, { mode: 0o600 });
  await rename(temporary, fileIn(dataFolder));
}

/** Removes the file if it is still this process's. */
export async function removeServerFile(dataFolder: string): Promise<void> {
  const content = await readServerFile(dataFolder);
  if (content?.pid === process.pid) await rm(fileIn(dataFolder), { force: true });
}

/** What the file says; null where there is none or it cannot be read. */
export async function readServerFile(dataFolder: string): Promise<ServerFile | null> {
  try {
    return ServerFile.parse(JSON.parse(await readFile(fileIn(dataFolder), 'utf8')));
  } catch {
    return null;
  }
}

const PATIENCE_MS = 1_500;

/** The server that owns this data folder and answers; null where none does, also after a crash left the file behind. */
export async function findLiveServer(dataFolder: string): Promise<ServerFile | null> {
  const content = await readServerFile(dataFolder);
  if (!content || !isAlive(content.pid)) return null;
  try {
    const response = await fetch(`${content.address}/healthz`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return response.ok ? content : null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is alive, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
