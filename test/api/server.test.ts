import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bodyOf } from '../support/api.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Run {
  child: ChildProcess;
  out: () => string;
  err: () => string;
  /** Exit status, once it has ended. */
  ended: Promise<number | null>;
}

describe('npm start', () => {
  let folder: string;
  const running: Run[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'sangar-server-'));
  });
  afterEach(async () => {
    for (const { child, ended } of running.splice(0)) {
      child.kill('SIGKILL');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  });

  function start(environment: Record<string, string> = {}): Run {
    const child = spawn(process.execPath, ['--import', 'tsx', 'api/main.ts'], {
      cwd: root,
      // Pages are built by a suite of their own; here they would only be waited for.
      env: { PATH: process.env.PATH, PORT: '0', SANGAR_DATA_DIR: folder, SANGAR_BUILD: 'never', ...environment },
    });
    let [out, err] = ['', ''];
    child.stdout?.on('data', (text) => {
      out += text;
    });
    child.stderr?.on('data', (text) => {
      err += text;
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const run = { child, out: () => out, err: () => err, ended };
    running.push(run);
    return run;
  }

  async function address(run: Run): Promise<string> {
    for (;;) {
      const found = /Sangar is ready at (http:\S+)/.exec(run.out());
      if (found?.[1]) return found[1];
      if (run.child.exitCode !== null) throw new Error(`ended with ${run.child.exitCode}: ${run.err()}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async function ask(server: string, query: string, variables: object = {}) {
    const { token } = JSON.parse(readFileSync(join(folder, 'server.json'), 'utf8'));
    const response = await fetch(`${server}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    return (await bodyOf(response)).data;
  }

  it('loads the fictional missions on a first start, prints its address alone, and brings none back on a second', async () => {
    const first = start();
    const server = await address(first);
    expect(first.out()).toBe(`Sangar is ready at ${server}\n`);
    expect(server).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const { missions } = await ask(server, '{ missions { id sample } }');
    expect(missions.length).toBeGreaterThan(1);
    expect(missions.every(({ sample }: { sample: boolean }) => sample)).toBe(true);
    const { id } = missions[0];
    await ask(server, 'mutation ($id: ID!) { deleteMission(id: $id, confirmId: $id) { ok } }', { id });
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const second = start();
    const again = await ask(await address(second), '{ missions { id } }');
    expect(again.missions.map((mission: { id: string }) => mission.id)).toEqual(
      missions.slice(1).map((mission: { id: string }) => mission.id),
    );
    second.child.kill('SIGINT');
    expect(await second.ended).toBe(0);
  });

  it('starts blank where no samples are wanted, and keeps what was written', async () => {
    const first = start({ SANGAR_SAMPLE: 'none' });
    const server = await address(first);
    expect((await ask(server, '{ missions { id } }')).missions).toEqual([]);
    await ask(server, 'mutation { createMission(input: { id: "mine", name: "Mine" }) { ok } }');
    first.child.kill('SIGTERM');
    await first.ended;
    const second = start();
    expect((await ask(await address(second), '{ missions { id } }')).missions).toEqual([{ id: 'mine' }]);
  });

  it('tells the command line where it is, in a file for its owner alone, and takes it back when it stops', async () => {
    const run = start({ SANGAR_SAMPLE: 'none' });
    const server = await address(run);
    const file = join(folder, 'server.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
      pid: run.child.pid,
      address: server,
      token: expect.any(String),
    });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    run.child.kill('SIGTERM');
    await run.ended;
    expect(() => statSync(file)).toThrow();
  });

  it('refuses a data folder that another process has, in one line', async () => {
    await address(start({ SANGAR_SAMPLE: 'none' }));
    const second = start({ SANGAR_SAMPLE: 'none' });
    expect(await second.ended).toBe(1);
    expect(second.err()).toMatch(/^The data folder .* is in use by another process.*\. Stop that one first\.\n$/);
    expect(second.out()).toBe('');
  });

  it('takes the folder over after a process that was killed', async () => {
    const first = start({ SANGAR_SAMPLE: 'none' });
    const server = await address(first);
    await ask(server, 'mutation { createMission(input: { id: "kept", name: "Kept" }) { ok } }');
    first.child.kill('SIGKILL');
    await first.ended;
    const second = start({ SANGAR_SAMPLE: 'none' });
    expect((await ask(await address(second), '{ missions { id } }')).missions).toEqual([{ id: 'kept' }]);
  });

  it('says in one line that the port is in use', async () => {
    const server = await address(start({ SANGAR_SAMPLE: 'none' }));
    const other = mkdtempSync(join(tmpdir(), 'sangar-server-'));
    const second = start({ SANGAR_SAMPLE: 'none', SANGAR_DATA_DIR: other, PORT: new URL(server).port });
    expect(await second.ended).toBe(1);
    expect(second.err()).toBe(
      `Port ${new URL(server).port} on 127.0.0.1 is in use. Stop the other program, or set PORT to another number.\n`,
    );
    rmSync(other, { recursive: true, force: true });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, /^HOST=0\.0\.0\.0 is refused: .*\n$/],
    [{ PORT: 'soon' }, /^PORT has to be a whole number from 0 to 65535\.\n$/],
    [{ SANGAR_DATA_DIR: '/dev/null/data' }, /^The data folder \/dev\/null\/data cannot be .*\n$/],
  ])('ends with one line and status 1 for %j', async (environment, expected) => {
    const run = start(environment as Record<string, string>);
    expect(await run.ended).toBe(1);
    expect(run.err()).toMatch(expected);
    expect(run.err().trimEnd()).not.toContain('\n');
  });
});
