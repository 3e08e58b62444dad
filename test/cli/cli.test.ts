import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeServerFile } from '../../api/http/server-file.ts';
import { csv, smallMission } from '../interchange/sheets.ts';
import { startApi } from '../support/api.ts';
import { sharedPath, sharedPresent } from '../support/shared.ts';
import { onlyLine, runCli } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sangar-cli-'));
  await sheets('sound', smallMission(csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a')));
  await sheets('faulty', smallMission(csv('sites', 'id,missionId,name,latitude', 'site-a,m,Alpha,190')));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
async function sheets(name: string, files: ReturnType<typeof smallMission>): Promise<void> {
  await mkdir(at(name), { recursive: true });
  for (const file of files) await writeFile(join(at(name), file.name), file.bytes);
}

describe('on a data folder that no server has open', () => {
  test('import, export and import of the export find everything as it was', async () => {
    const data = at('data-alone');
    const first = await runCli(['import', at('sound')], data);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Mission m: written.');
    expect(first.stdout).toContain('Done: 7 created, 0 changed, 0 left as they were, 0 kept out.');
    const out = await runCli(['export', '--mission', 'm', '--out', at('exported')], data);
    expect(out).toMatchObject({ status: 0, stderr: '' });
    expect(out.stdout.trim().split('\n').sort()).toEqual(
      (await readdir(at('exported'))).map((name) => join(at('exported'), name)).sort(),
    );
    const again = await runCli(['import', at('exported'), '--dry-run'], data);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain('There is nothing to write.');
    const workbook = await runCli(['export', '--mission', 'm', '--out', at('exported-xlsx'), '--xlsx'], data);
    expect(workbook.stdout.trim()).toBe(join(at('exported-xlsx'), 'm.xlsx'));
    const fromWorkbook = await runCli(
      ['import', join(at('exported-xlsx'), 'm.xlsx'), '--format', 'json'],
      at('data-workbook'),
    );
    expect(JSON.parse(fromWorkbook.stdout)).toMatchObject({ outcome: 'WRITTEN', totals: { created: 7 } });
  });

  test('an import with a fault lists it, says one line on standard error and fails', async () => {
    const dry = await runCli(['import', at('faulty'), '--dry-run'], at('data-faulty'));
    expect(dry.status).toBe(1);
    expect(onlyLine(dry)).toBe('These sheets would be refused: 1 error.');
    expect(dry.stdout).toContain(
      '1. sites, row 2, column latitude\n   latitude is 190; it must lie between -90 and 90.',
    );
    const real = await runCli(['import', at('faulty')], at('data-faulty'));
    expect([real.status, onlyLine(real)]).toEqual([1, 'Nothing was written: 1 error.']);
    const sound = await runCli(['import', at('faulty'), '--sound-rows-only'], at('data-faulty'));
    expect(sound).toMatchObject({ status: 0, stderr: '' });
    expect(sound.stdout).toContain('1 kept out');
  });

  test('a sheet of an older export is not left beside a newer one', async () => {
    await sheets('stale', [csv('incidents', 'id,missionId,name', 'inc,m,Old')]);
    const run = await runCli(['export', '--mission', 'm', '--out', at('stale')], at('data-alone'));
    expect(run.status).toBe(1);
    expect(onlyLine(run)).toContain('incidents.csv');
  });

  test.each([
    [['import', '/nowhere/at/all'], '/nowhere/at/all is not there.'],
    [['export', '--mission', 'nowhere', '--out', '/tmp'], 'There is no mission with the id nowhere.'],
    [['assess', '--mission', 'm', '--out', '/tmp', '--as-of', '2020-02-30'], 'It has to be a calendar date'],
    [['assess', '--mission', 'nowhere', '--out', '/tmp', '--formats', 'md'], 'There is no such mission'],
    [['fly'], "Unknown command 'fly'."],
    [[], 'Name a command; sangar --help lists them.'],
  ])('sangar %j fails with one line', async (args, words) => {
    const run = await runCli(args, at('data-errors'));
    expect(run.status).not.toBe(0);
    expect(onlyLine(run)).toContain(words);
  });

  test('an environment that cannot be used is told in one line', async () => {
    const run = await runCli(['import', at('sound')], at('data-errors'), { PORT: 'high' });
    expect([run.status, onlyLine(run)]).toEqual([1, 'PORT has to be a whole number from 0 to 65535.']);
  });
});

describe('on a data folder that a server has open', () => {
  test('goes through the server, as the operator', async () => {
    const dataFolder = at('data-served');
    const api = await startApi({ config: { dataFolder } });
    try {
      await writeServerFile(dataFolder, { pid: process.pid, address: api.url, token: api.operatorToken });
      const imported = await runCli(['import', at('sound')], dataFolder);
      expect(imported).toMatchObject({ status: 0, stderr: '' });
      expect((await api.container.store.readMissionGraph('m'))?.nodeId).toHaveLength(6);
      const refused = await runCli(['import', at('faulty')], dataFolder);
      expect([refused.status, onlyLine(refused)]).toEqual([1, 'Nothing was written: 1 error.']);
      const exported = await runCli(['export', '--mission', 'm', '--out', at('exported-served')], dataFolder);
      expect(exported).toMatchObject({ status: 0, stderr: '' });
      expect(await readFile(join(at('exported-served'), 'sites.csv'), 'utf8')).toContain('site-a,m,Alpha');
      const assessed = await runCli(
        ['assess', '--mission', 'm', '--out', at('assessed'), '--formats', 'md,json'],
        dataFolder,
      );
      expect(assessed).toMatchObject({ status: 0, stderr: '' });
      expect((await readdir(at('assessed'))).map((name) => name.replace(/.*\./, '')).sort()).toEqual(['json', 'md']);
      const nowhere = await runCli(['export', '--mission', 'nowhere', '--out', at('x')], dataFolder);
      expect([nowhere.status, onlyLine(nowhere)]).toEqual([1, 'There is no mission with the id nowhere.']);
    } finally {
      await api.close();
    }
  });

  test('says so in one line when the folder is in use and nobody answers', async () => {
    const dataFolder = at('data-mute');
    const api = await startApi({ config: { dataFolder } });
    try {
      const run = await runCli(['import', at('sound')], dataFolder);
      expect(run.status).toBe(1);
      expect(onlyLine(run)).toContain('in use');
    } finally {
      await api.close();
    }
  });
});

describe('score-graph', () => {
  const graphFile = async (name: string, content: unknown) => {
    await writeFile(at(name), typeof content === 'string' ? content : JSON.stringify(content));
    return at(name);
  };
  const chain = {
    directed: true,
    nodes: ['a', 'b', 'c'],
    edges: [
      ['a', 'b', 0.5],
      ['b', 'c', 0.4, ['k']],
    ],
    causes: [['k', 0.5]],
    s: 'a',
    t: 'c',
  };

  test('prints one JSON object with the figures', async () => {
    const run = await runCli(
      ['score-graph', await graphFile('chain.json', chain), '--trials', '2000', '--seed', '7'],
      folder,
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
    const result = JSON.parse(run.stdout);
    expect(Object.keys(result)).toEqual([
      'estimate',
      'ciLow',
      'ciHigh',
      'lower',
      'upper',
      'exact',
      'method',
      'trials',
      'seed',
    ]);
    expect(result.lower).toBeLessThanOrEqual(0.1 + 1e-12);
    expect(result.upper).toBeGreaterThanOrEqual(0.1 - 1e-12);
    expect(result.seed).toBe(7);
  });

  test.each([
    [{ ...chain, edges: [['a', 'b', 1.5]] }, 'edges[0] has the probability 1.5, which is not a number from 0 to 1.'],
    [{ ...chain, causes: [] }, 'names cause "k", which is not among the causes.'],
  ])('refuses what it cannot score in one line', async (content, words) => {
    const run = await runCli(['score-graph', await graphFile('bad.json', content)], folder);
    expect([run.status, run.stdout]).toEqual([1, '']);
    expect(onlyLine(run)).toContain(words);
  });

  test.skipIf(!sharedPresent)('finds the truth of a published case within its bounds and its interval', async () => {
    const [, , , , each] = JSON.parse(await readFile(sharedPath('reference/reliability-cases.json'), 'utf8'));
    const run = await runCli(['score-graph', await graphFile('case.json', each), '--trials', '20000'], folder);
    const { lower, upper, ciLow, ciHigh } = JSON.parse(run.stdout);
    expect(Math.max(lower, ciLow) - 1e-9).toBeLessThanOrEqual(each.expected);
    expect(Math.min(upper, ciHigh) + 1e-9).toBeGreaterThanOrEqual(each.expected);
  });
});
