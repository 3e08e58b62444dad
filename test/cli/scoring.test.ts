import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { addScoringCommands } from '../../api/cli/scoring/scoring-commands.ts';
import { writeServerFile } from '../../api/http/server-file.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { loadSamples } from '../support/sample-mission.ts';
import { onlyLine, runCli } from './run-cli.ts';

const STORE = 'store-lattice';
const OTHER = 'store-events';
const ACTOR = 'ta-parallel';

/** A line of text with plain spaces, so that French ones can be looked for. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('questions about the figures of a mission, on the command line', () => {
  let folder: string;
  let api: TestApi;
  let mission: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sangar-scoring-'));
    api = await startApi({ config: { dataFolder: folder } });
    mission = await loadSamples(api);
    vi.stubEnv('SANGAR_DATA_DIR', folder);
    await writeServerFile(folder, { pid: process.pid, address: api.url, token: api.operatorToken });
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await api.close();
    await rm(folder, { recursive: true, force: true });
  });
  /** In this process, as `sangar` does it: what was printed, or what was thrown. */
  async function run(...args: string[]): Promise<string> {
    const program = new Command().configureOutput({ writeErr: () => undefined });
    addScoringCommands(program);
    for (const command of program.commands) command.copyInheritedSettings(program);
    for (const command of [program, ...program.commands]) command.exitOverride();
    const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      await program.parseAsync([...args, '--mission', mission], { from: 'user' });
      return printed.mock.calls.map(([text]) => String(text)).join('');
    } finally {
      printed.mockRestore();
    }
  }
  const found = async (...args: string[]) => {
    return JSON.parse(await run(...args, '--json'));
  };
  const changes = async (name: string, content: unknown): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };

  test('explain tells a figure with its method and interval, why it is so, the ways, and what moves it', async () => {
    const told = await found('explain', STORE, '--paths', '2');
    const { closeUp, ways, element, effect, score } = told;
    expect([element.id, score.asOf]).toEqual([STORE, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
    expect(closeUp.likelihood.estimate).toBeGreaterThanOrEqual(closeUp.likelihood.lower);
    expect(closeUp.likelihood.estimate).toBeLessThanOrEqual(closeUp.likelihood.upper);
    expect(ways.paths).toHaveLength(2);
    const text = await run('explain', STORE, '--paths', '2', '--effect', effect.toLowerCase());
    for (const sentence of closeUp.account) expect(text).toContain(`* ${sentence}\n`);
    for (const { hops } of ways.paths) for (const { sentence } of hops) expect(text).toContain(sentence);
    for (const title of [
      'Likeliest ways',
      'Where all ways pass',
      'Judgements that move it most',
      'What each actor adds',
      'What holds it down',
    ]) {
      expect(text).toContain(`\n${title}\n`);
    }
    expect(text).toContain(`Reference: ${closeUp.reference}`);
    const [bar] = closeUp.tornado.bars;
    expect(text).toContain(`* ${bar.label}: `);
    for (const { control, places } of closeUp.controls)
      expect(text).toContain(`* ${control.name}, on ${places[0].name}`);
  }, 60_000);

  test('outranks tells how likely the order is, and the two orders add up to one', async () => {
    const there = await found('outranks', STORE, OTHER, '--axis', 'persons');
    const back = await found('outranks', OTHER, STORE, '--axis', 'persons');
    expect(there.probability + back.probability).toBeCloseTo(1, 6);
    for (const name of [there.one.element.name, there.other.element.name]) expect(there.sentence).toContain(name);
    const text = await run('outranks', STORE, OTHER, '--axis', 'persons', '--lang', 'fr');
    expect(plain(text)).toContain('tirages conjoints des appréciations');
    expect(plain(text)).toContain('Risque sur l’axe « les personnes ».');
  }, 60_000);

  test('why-not tells what keeps an actor away, or that it gets there', async () => {
    const { whyNot } = await api.query(
      'query ($m: ID!, $a: ID!, $e: ID!) { whyNot(mission: $m, actor: $a, element: $e, effect: OUT_OF_CUSTODY) { sentence reaches } }',
      { m: mission, a: await keyOf(ACTOR), e: await keyOf(OTHER) },
    );
    const text = await run('why-not', ACTOR, OTHER, '--effect', 'out-of-custody');
    expect(text).toContain(whyNot.sentence);
    expect(whyNot.reaches).toBe(false);
  }, 60_000);

  test('what-if takes a person’s own ids, and a link by its two ends, and says what moves', async () => {
    const path = await changes('good.json', [
      { kind: 'STAND_ALONE', element: STORE },
      { kind: 'WITHOUT_ACTOR', actor: ACTOR },
      { kind: 'SEGMENT', link: { from: 'asset-core', to: 'asset-vpn' } },
    ]);
    const told = await found('what-if', '--changes', path, '--rows', '200');
    const { whatIf } = await api.query(
      `query ($m: ID!, $changes: [WhatIfChangeInput!]!) { whatIf(mission: $m, changes: $changes) { result {
        moved rows(first: 200) { element { id } change } after { information { axis risk { estimate } } } } } }`,
      {
        m: mission,
        changes: [
          { kind: 'STAND_ALONE', element: await keyOf(STORE) },
          { kind: 'WITHOUT_ACTOR', actor: await keyOf(ACTOR) },
          { kind: 'SEGMENT', link: await linkKey('asset-vpn', 'asset-core') },
        ],
      },
    );
    expect(told.moved).toBe(whatIf.result.moved);
    expect(told).toMatchObject(whatIf.result);
    const text = await run('what-if', '--changes', path, '--rows', '3');
    expect(text).toContain(`${told.moved} exposures move; the 3 that move most.`);
    expect(text).toContain(`* ${told.rows[0].element.name}: `);
  }, 60_000);

  test('measures lists names that what-if takes, and portfolio draws a falling curve within a budget', async () => {
    const { measures } = await found('measures');
    const [first, second] = measures;
    const one = await found('what-if', '--measure', first.name);
    const two = await found('what-if', '--measure', first.name, '--measure', second.id);
    expect(one.refused).toEqual([]);
    expect(two.moved).toBeGreaterThanOrEqual(one.moved);
    const bearing = await found('measures', '--element', first.elements[0].id);
    expect(bearing.measures.length).toBeGreaterThan(0);
    expect(bearing.measures.length).toBeLessThan(measures.length);
    const curve = await found('portfolio', '--measures', '2', '--budget', '9', '--axis', 'privacy');
    expect(curve.axis).toBe('PRIVACY');
    let before = curve.start.estimate;
    for (const { risk, cost, measures: chosen } of curve.steps) {
      expect(risk.estimate).toBeLessThan(before);
      expect(cost).toBeLessThanOrEqual(9);
      for (const { name, id } of chosen)
        expect(measures.find((own: { name: string }) => own.name === name).id).toBe(id);
      before = risk.estimate;
    }
    const text = await run('portfolio', '--measures', '2', '--budget', '9', '--axis', 'privacy', '--lang', 'fr');
    expect(plain(text)).toContain('Mesures contre le risque « la vie privée », par l’information');
    expect(plain(text)).toContain('0. Sans aucune mesure : ');
  }, 120_000);

  test.each([
    [['explain', 'store-x'], 'The mission has no element with the id store-x.'],
    [['explain', 'store-x', '--lang', 'fr'], 'La mission n’a pas d’élément portant l’identifiant store-x.'],
    [['explain', STORE, '--effect', 'misled'], 'No recorded way leads to Link-analysis database being misled.'],
    [['explain', STORE, '--effect', 'sunk'], 'Allowed are accessed, controlled,'],
    [['explain', 'office-jmac'], 'No recorded way leads any actor to '],
    [['outranks', STORE, STORE], 'Both are the same exposure.'],
    [['why-not', OTHER, STORE], 'Event database is not an actor.'],
    [['what-if'], 'Say what to try: --changes with a file, or --measure'],
    [['what-if', '--changes', '/nowhere/at/all.json'], '/nowhere/at/all.json is not there.'],
    [['what-if', '--measure', 'm-00000000'], 'No measure of the mission is called m-00000000;'],
    [['portfolio', '--measures', '21'], 'It has to be a whole number from 1 to 20.'],
    [['portfolio', '--budget', 'none'], 'It has to be a number above 0'],
  ])('sangar %j is refused in a sentence', async (args, words) => {
    await expect(run(...args)).rejects.toThrow(words);
  });

  test('a mission that is not there is told in one line', async () => {
    const failed = await runCli(['measures', '--mission', 'nowhere'], folder);
    expect([failed.status, onlyLine(failed)]).toEqual([
      1,
      'There is no mission with the id nowhere, or it is not yours to see.',
    ]);
  });

  test.each([
    ['not json', 'json', 'is not JSON.'],
    [{ kind: 'SEGMENT' }, 'none', 'is not a list of changes.'],
    [[{ kind: 'SEGMENT', link: { from: 1 } }], 'form', 'is not a list of changes: see [0].link'],
    [[], 'empty', 'holds no change.'],
    [[{ kind: 'STAND_ALONE', element: 'store-x' }], 'id', 'The mission has no element with the id store-x.'],
    [[{ kind: 'FLY', element: STORE }], 'kind', 'Change 1: FLY is not accepted for kind; expected one of ADD_CONTROL,'],
    [
      [{ kind: 'SEGMENT', link: { from: 'asset-core', to: STORE } }],
      'link',
      'No link CONNECTED_TO leads from Headquarters core network to Link-analysis database.',
    ],
    [[{ kind: 'STAND_ALONE', element: 'asset-core' }], 'refused', 'Change 1: '],
  ])('changes %j that cannot be tried are refused in a sentence', async (content, name, words) => {
    await expect(run('what-if', '--changes', await changes(`${name}.json`, content))).rejects.toThrow(words);
  });

  const keyOf = async (id: string): Promise<string> => {
    const { elementById } = await api.query(
      'query ($m: ID!, $id: String!) { elementById(mission: $m, id: $id) { key } }',
      { m: mission, id },
    );
    return elementById.key;
  };
  const linkKey = async (from: string, to: string): Promise<string> => {
    const { links } = await api.query(
      `query ($m: ID!, $e: ID!) { links(mission: $m, element: $e, type: CONNECTED_TO, first: 200) {
        nodes { key from { id } to { id } } } }`,
      { m: mission, e: await keyOf(from) },
    );
    return links.nodes.find(
      (link: { from: { id: string }; to: { id: string } }) => link.from.id === from && link.to.id === to,
    ).key;
  };
});
