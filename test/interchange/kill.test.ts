import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';

const ASSETS = 1_500;
const script = fileURLToPath(new URL('./import-endlessly.ts', import.meta.url));

/** Starts importing and kills the process, without a warning to it, when its writing of a mission has come this far. */
async function killWhileWriting(folder: string, mission: string, share: number): Promise<string[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder, String(ASSETS)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const acknowledged: string[] = [];
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  for await (const line of createInterface({ input: child.stdout })) {
    const [word, name = '', done, total] = line.split(' ');
    if (word === 'written') acknowledged.push(name);
    if (word === 'writing' && name === mission && Number(done) >= share * Number(total)) child.kill('SIGKILL');
  }
  await ended;
  return acknowledged;
}

test.each([0.3, 0.9])(
  'a process killed when an import is written to %f has every mission that it acknowledged, whole, and of that import all or nothing',
  async (share) => {
    const folder = await mkdtemp(join(tmpdir(), 'sangar-kill-'));
    try {
      const acknowledged = await killWhileWriting(folder, 'm2', share);

      expect(acknowledged).toEqual(expect.arrayContaining(['m0', 'm1']));
      const store = await openEmbeddedStore({ folder });
      try {
        await store.prepare();
        for (const mission of acknowledged) {
          const graph = await store.readMissionGraph(mission);
          expect([graph?.nodeId.length, graph?.edgeKey.length]).toEqual([ASSETS + 1, ASSETS - 1]);
        }
        if (!acknowledged.includes('m2')) {
          const [row] = await store.read((tx) =>
            tx.run("MATCH (n:Element {missionId: 'm2'}) RETURN count(n) AS nodes"),
          );
          expect([0, ASSETS + 1]).toContain(row?.nodes);
        }
      } finally {
        await store.close();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
);
