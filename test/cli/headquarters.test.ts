import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csv, smallMission } from '../interchange/sheets.ts';
import { onlyLine, runCli } from './run-cli.ts';

describe('headquarters on the command line', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-headquarters-'));
    for (const file of smallMission(csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a'))) {
      await writeFile(join(folder, file.name), file.bytes);
    }
    await runCli(['import', folder], join(folder, 'data'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const run = (...args: string[]) => runCli(['headquarters', ...args], join(folder, 'data'));

  test('prints a view as text, and as one JSON object in the language asked for', async () => {
    const text = await run('themes');
    expect(text).toMatchObject({ status: 0, stderr: '' });
    expect(text.stdout).toContain('Missions by theme');
    // A mission that has released nothing is told as not assessed, theme by theme.
    expect(text.stdout).toContain('\tNot assessed\tThe mission has released no assessment that you may see.');
    const json = await run('progress', '--json', '--lang', 'fr');
    const [table] = JSON.parse(json.stdout).tables;
    expect(table.caption).toBe('Où en sont les recommandations');
    expect(table.rows).toHaveLength(8);
  });

  test('ends in one line where there is nothing to compare', async () => {
    const none = await run('comparison');
    expect([none.status, onlyLine(none)]).toEqual([1, 'Up to 4 missions are compared.']);
    expect((await run('comparison', '--missions', 'm')).status).toBe(0);
    expect((await run('horoscope')).status).not.toBe(0);
  });
});
