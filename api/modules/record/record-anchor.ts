import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Anchor } from './verify-record.ts';

const AnchorFile = z.object({ sequence: z.number().int().positive(), hash: z.string().length(64) });

/** Keeps the end of the record in a file beside the store: who shortens the chain in the store alone is found out. */
export interface AnchorFile {
  read(): Promise<Anchor | null>;
  write(anchor: Anchor): Promise<void>;
}

export function anchorFileIn(folder: string): AnchorFile {
  const file = join(folder, 'record-anchor.json');
  return {
    async read() {
      const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      return text === null ? null : AnchorFile.parse(JSON.parse(text));
    },
    async write(anchor) {
      const temporary = `${file}.${process.pid}`;
      await writeFile(temporary, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
      await rename(temporary, file);
    },
  };
}
