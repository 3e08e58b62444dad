import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { withScoringRun } from '../../api/cli/scoring/scoring-run.ts';
import { writeServerFile } from '../../api/http/server-file.ts';
import { generateMission } from '../../seed/generate-mission.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { loadSamples } from '../support/sample-mission.ts';
import { onlyLine, runCli, startCli } from './run-cli.ts';

const MISSION = 'mission-generated';
const PORTFOLIO = `query ($mission: ID!, $input: PortfolioInput!) {
  portfolio(mission: $mission, input: $input) { steps { cost } } }`;
const WORK = 'query ($mission: ID!) { work(mission: $mission) { id kind } }';
const STOP = 'mutation ($mission: ID!, $id: ID!) { stopWork(mission: $mission, id: $id) }';

describe('a long run that a command waits for', () => {
  let folder: string;
  let api: TestApi;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-run-'));
    api = await startApi({ config: { dataFolder: folder }, longestAnswerMs: 700 });
    await loadSamples(api);
    const { store } = api.container;
    const { nodes, links } = generateMission({ elements: 1500, seed: 5, missionId: MISSION });
    await store.write(async (tx) => {
      await store.touchMission(tx, MISSION);
      await store.upsertNodes(tx, nodes);
      await store.upsertEdges(tx, links);
    });
    await writeServerFile(folder, { pid: process.pid, address: api.url, token: api.operatorToken });
    vi.stubEnv('SANGAR_DATA_DIR', folder);
  }, 60_000);
  afterAll(async () => {
    vi.unstubAllEnvs();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });

  const runs = async (): Promise<string[]> =>
    (await api.query(WORK, { mission: MISSION })).work
      .filter(({ kind }: { kind: string }) => kind === 'portfolio')
      .map(({ id }: { id: string }) => id);
  async function until(count: number): Promise<string[]> {
    for (;;) {
      const found = await runs();
      if (found.length === count) return found;
      await delay(50);
    }
  }
  const portfolioOf = (axis: string, maxMeasures: number) => ({
    mission: MISSION,
    input: { axis, maxMeasures },
  });

  test('is waited for past the server’s patience, and shows how far it is in the language asked for', async () => {
    const shown: string[] = [];
    const terminal = { isTTY: true, write: (text: string) => shown.push(text) };
    const question = {
      text: PORTFOLIO,
      answer: z.object({ portfolio: z.object({ steps: z.array(z.object({ cost: z.number() })) }) }),
    };
    const { portfolio } = await withScoringRun({ mission: 'mission-unvos', lang: 'fr', terminal }, (run) =>
      run.ask(question, { input: { axis: 'PERSONS', maxMeasures: 6 } }),
    );
    expect(portfolio.steps.length).toBeGreaterThan(0);
    const told = shown.join('\n').replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(told).toMatch(/Choix des mesures [█░]+ \d+ sur \d+/);
    // What was shown is taken away again.
    expect(shown.at(-1)).toBe('\r\u001b[2K');
  }, 120_000);

  test('is ended by Ctrl-C, with status 130, and no run of anybody else with it', async () => {
    const others = api.send(PORTFOLIO, portfolioOf('MANDATE', 20));
    const [other] = await until(1);
    const { child, ended } = startCli(['portfolio', '--mission', MISSION, '--measures', '20'], folder);
    await until(2);
    child.kill('SIGINT');
    const run = await ended;
    expect([run.status, run.stdout, onlyLine(run)]).toEqual([130, '', 'Stopped.']);
    expect(await until(1)).toEqual([other]);
    expect((await api.query(STOP, { mission: MISSION, id: other })).stopWork).toBe(true);
    await others;
  }, 120_000);

  test('that somebody else stops is told in one line', async () => {
    const { ended } = startCli(['portfolio', '--mission', MISSION, '--measures', '20', '--axis', 'privacy'], folder);
    const [id] = await until(1);
    await api.query(STOP, { mission: MISSION, id });
    const run = await ended;
    expect([run.status, onlyLine(run)]).toEqual([1, 'Somebody stopped this run. Start the command again to go on.']);
  }, 120_000);
});

describe('where no server has the data folder open', () => {
  test('a command asks one of its own, and leaves the folder as it found it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sangar-alone-'));
    try {
      expect((await runCli(['import', 'seed/missions/unvos'], folder)).status).toBe(0);
      const found = await runCli(['measures', '--mission', 'mission-unvos', '--json'], folder);
      expect(found).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(found.stdout).measures.length).toBeGreaterThan(0);
      await expect(access(join(folder, 'server.json'))).rejects.toThrow('ENOENT');
      const nowhere = await runCli(['measures', '--mission', 'nowhere', '--lang', 'fr'], folder);
      expect([nowhere.status, onlyLine(nowhere)]).toEqual([
        1,
        'Aucune mission ne porte l’identifiant nowhere, ou elle ne vous est pas accessible.',
      ]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
