import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallMission } from '../interchange/sheets.ts';
import { onlyLine, runCli } from './run-cli.ts';

describe('the analyses on the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-analyse-'));
    for (const file of smallMission(csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a'))) {
      await writeFile(join(folder, file.name), file.bytes);
    }
    await runCli(['import', folder], join(folder, 'data'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => runCli(['analyse', ...args], join(folder, 'data'));

  test('are printed as text that names the empty sheets, and as one JSON object', async () => {
    const text = await run('custody', '--mission', 'm');
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toContain('Ownership and custody (m, ');
    expect(text.stdout).toContain('- contingent-equipment: No contingent-owned equipment is on record');
    const json = await run('custody', '--mission', 'm', '--json', '--lang', 'fr');
    expect(JSON.parse(json.stdout)).toMatchObject({
      mission: 'm',
      analysis: 'custody',
      title: 'Propriété et maîtrise',
      missing: [{ sheet: 'contingent-equipment' }, { sheet: 'links' }, { sheet: 'legal-instruments' }],
    });
  });

  test('of a mission that is not there, or that do not exist, end in one line', async () => {
    const nowhere = await run('custody', '--mission', 'nowhere');
    expect([nowhere.status, onlyLine(nowhere)]).toEqual([1, 'There is no such mission, or it is not yours to see.']);
    expect((await run('horoscope', '--mission', 'm')).status).not.toBe(0);
  });
});
