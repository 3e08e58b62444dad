import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedStore } from '../../api/store/embedded/embedded-store.ts';
import { StoreFull, StoreLocked, StoreUnavailable } from '../../api/store/graph-store.ts';
import { openStore } from '../../api/store/open-store.ts';
import { openTestStore } from '../support/stores.ts';
import { defineGraphStoreContract } from './graph-store.contract.ts';
import { countEdges, countNodes, edge, mission, newMissionId, node, put } from './support/elements.ts';

describe('embedded store', () => defineGraphStoreContract(openTestStore));

describe('embedded store, its folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-folder-'));
  });
  afterEach(async () => {
    await chmod(folder, 0o700);
    await rm(folder, { recursive: true, force: true });
  });

  it('is made when it is missing, for its owner alone, and keeps everything over a restart', async () => {
    const inside = join(folder, 'new', 'data');
    const id = newMissionId();
    const nodes = [mission(id), node(id, 'a', { properties: { 'harmToPersons.MANIPULATED': 'MINOR' } })];
    const first = await openStore({ neo4j: null, folder: inside });
    await put(first, nodes, [edge(nodes[0]!, nodes[1]!)]);
    const before = await first.readMissionGraph(id);
    await first.close();
    const second = await openStore({ neo4j: null, folder: inside });
    expect(await second.readMissionGraph(id)).toEqual(before);
    expect((await stat(inside)).mode & 0o077).toBe(0);
    await second.close();
  });

  it('belongs to one process: a second one is told so in a sentence, and the first goes on', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.prepare();
    const second = await openEmbeddedStore({ folder }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(StoreLocked);
    expect((second as Error).message).toBe(
      `The data folder ${folder} is in use by another process. Stop that one first.`,
    );
    const other = spawnImport(folder, 1);
    const [code] = await once(other, 'exit');
    expect(code).not.toBe(0);
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
  });

  it('refuses every call once the store has been closed, and may be closed twice', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.prepare();
    await store.close();
    await store.close();
    await expect(store.ping()).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.write(async () => undefined)).rejects.toBeInstanceOf(StoreUnavailable);
  });

  it('finishes what is under way before it closes', async () => {
    const store = await openEmbeddedStore({ folder });
    await store.prepare();
    const id = newMissionId();
    const writing = put(store, [mission(id)]);
    const reading = store.readMissionGraph(id);
    await store.close();
    await Promise.all([writing, reading]);
    const again = await openEmbeddedStore({ folder });
    expect(await countNodes(again, id)).toBe(1);
    await again.close();
  });

  it('is refused with a clear error when something stands in its place or the database is damaged', async () => {
    await writeFile(join(folder, 'a-file'), 'not a folder');
    await expect(openEmbeddedStore({ folder: join(folder, 'a-file') })).rejects.toThrow(/cannot be opened/);
    await writeFile(join(folder, 'graph.grafeo'), Buffer.alloc(40_000, 7));
    const damaged = await openEmbeddedStore({ folder }).catch((error: unknown) => error);
    expect(damaged).toBeInstanceOf(StoreUnavailable);
    expect((damaged as Error).message).toContain(folder);
  });

  it('says so when it may not be written to', async () => {
    await chmod(folder, 0o555);
    const error = await asOrdinaryUser(() => openEmbeddedStore({ folder: join(folder, 'data') })).catch(
      (e: unknown) => e,
    );
    expect(error).toBeInstanceOf(StoreFull);
    expect((error as Error).message).toBe(`The data folder ${join(folder, 'data')} cannot be written to.`);
  });

  it('holds every acknowledged transaction whole, and nothing of another, after kill -9 in mid-import', async () => {
    for (const size of [5, 400]) {
      const inside = join(folder, `of-${size}`);
      const importer = spawnImport(inside, size);
      const acknowledged = await acknowledgedUntilKilled(importer, size === 5 ? 40 : 6);
      const store = await openEmbeddedStore({ folder: inside });
      await store.prepare();
      for (const id of acknowledged) {
        expect([await countNodes(store, id), await countEdges(store, id)]).toEqual([size + 1, size - 1]);
      }
      // What was under way when it was killed is there whole (kept, but not yet said) or not at all.
      const next = `m${acknowledged.length}`;
      expect([0, size + 1]).toContain(await countNodes(store, next));
      expect(await countNodes(store, `m${acknowledged.length + 1}`)).toBe(0);
      await put(store, [node('m0', 'after the crash')]);
      await store.close();
    }
  });
});

const canMount = mayMount();
describe.skipIf(!canMount)(
  `embedded store on a tiny disk${canMount ? '' : ' (needs the right to mount a tmpfs)'}`,
  () => {
    let disk: string;
    beforeEach(async () => {
      disk = await mkdtemp(join(tmpdir(), 'sangar-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]);
    });
    afterEach(async () => {
      execFileSync('umount', ['-l', disk]);
      await rm(disk, { recursive: true, force: true });
    });

    it('reports a full disk, keeps what was acknowledged and nothing of the rest, and goes on when there is room', async () => {
      const store = await openEmbeddedStore({ folder: join(disk, 'data') });
      await store.prepare();
      const ballast = join(disk, 'ballast');
      await writeFile(ballast, Buffer.alloc(1_500_000));
      const id = newMissionId();
      await put(store, [mission(id)]);
      const description = 'x'.repeat(100_000);
      let kept = 0;
      let failure: unknown;
      while (!failure && kept < 100) {
        const entry = node(id, `n${kept}`, { properties: { description } });
        await put(store, [entry, node(id, `twin${kept}`)]).then(
          () => kept++,
          (error: unknown) => {
            failure = error;
          },
        );
      }
      expect(failure).toBeInstanceOf(StoreFull);
      expect((failure as Error).message).toBe(
        'The disk that holds the data folder is full. Nothing of this change was kept.',
      );
      expect(await countNodes(store, id)).toBe(1 + 2 * kept);
      await rm(ballast);
      await put(store, [node(id, 'with room again', { properties: { description } })]);
      await store.close();
      const again = await openEmbeddedStore({ folder: join(disk, 'data') });
      expect(await countNodes(again, id)).toBe(2 + 2 * kept);
      await again.close();
    });

    it('refuses a disk that is full from the start, and one that is read-only', async () => {
      await writeFile(join(disk, 'ballast'), Buffer.alloc(4_000_000)).catch(() => undefined);
      await expect(openStore({ neo4j: null, folder: join(disk, 'data') })).rejects.toBeInstanceOf(StoreFull);
      execFileSync('mount', ['-o', 'remount,ro', disk]);
      await expect(openEmbeddedStore({ folder: join(disk, 'other') })).rejects.toBeInstanceOf(StoreFull);
      expect(await readdir(disk)).not.toContain('other');
    });
  },
);

function spawnImport(folder: string, size: number): ChildProcess {
  const script = fileURLToPath(new URL('./support/import-until-killed.ts', import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, folder, String(size)], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Kills the importer a moment after it said that this many transactions are kept; returns all it said. */
async function acknowledgedUntilKilled(importer: ChildProcess, enough: number): Promise<string[]> {
  let said = '';
  importer.stdout!.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    if (said.split('\n').length > enough + 1) importer.kill('SIGKILL');
  });
  await once(importer, 'close');
  return said
    .split('\n')
    .slice(0, -1)
    .filter((line) => line !== 'ready');
}

/** The superuser may write anywhere: where the tests run as one, this acts as somebody else meanwhile. */
async function asOrdinaryUser<T>(act: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return act();
  process.seteuid?.(65_534);
  try {
    return await act();
  } finally {
    process.seteuid?.(0);
  }
}

function mayMount(): boolean {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return false;
  try {
    execFileSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', tmpdir()], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
