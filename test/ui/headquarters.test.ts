import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { makersOf } from '../support/assessments.ts';
import { signInAs, type TestPerson } from '../support/people.ts';
import { released } from '../support/released-missions.ts';
import { soon, useUi } from '../support/ui.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const [FIELD, TALKS, SILENT] = ['mission-unmivel', 'mission-unomar', 'mission-unvos'] as const;
const HEAT = `{ headquarters {
  missions { id acronym issue { key } }
  themes { title }
  heat { mission { id } cells { state section assessment words likelihood { phrase } } }
  sharedFactors { id name kind missions { mission { id } } }
} }`;

const MEASURE = `query ($id: ID!) { headquarters { sharedFactor(id: $id) { measure { sentence missions { words } } } } }`;

interface Cell {
  state: string;
  section: string;
  assessment: string;
  words: string;
  likelihood: { phrase: string } | null;
}

describe('the pages of headquarters', () => {
  const ui = useUi();
  let reviewer: TestPerson;
  let keys: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: what the API says of all missions
  let answer: any;

  beforeAll(async () => {
    const { api } = ui();
    keys = {};
    for (const mission of [FIELD, TALKS]) {
      const makers = await makersOf(api, mission);
      await recommend(makers.lead, mission);
      keys[mission] = await released(makers, mission, '2026-11-01');
    }
    // The missions' labels of sensitive groups are not what these pages are about.
    const compartments = ['mediation', 'witness-data'];
    reviewer = await signInAs(api, ['HEADQUARTERS_REVIEWER'], { compartments });
    answer = (await reviewer.query(HEAT)).headquarters;
  }, 240_000);

  /** One recommendation that is overdue, and one that is done. */
  async function recommend(lead: TestPerson, mission: string): Promise<void> {
    const add = (input: object) =>
      lead.query('mutation ($i: RecommendInput!) { recommend(input: $i) { ok recommendation { key version } } }', {
        i: { mission, ...input },
      });
    await add({ measure: `Keep drafts of ${mission} on one system`, owner: 'FIELD_TECHNOLOGY', dueOn: '2026-03-01' });
    const done = (await add({ measure: `Train the staff of ${mission}`, owner: 'SECURITY' })).recommend.recommendation;
    await lead.query('mutation ($i: CloseRecommendationInput!) { closeRecommendation(input: $i) { ok } }', {
      i: { mission, key: done.key, version: done.version, state: 'DONE', note: 'In May.' },
    });
  }

  const open = (path: string, options = {}) => ui().open(path, options, undefined, reviewer);
  const cellsOf = (mission: string): Cell[] =>
    answer.heat.find((row: { mission: { id: string } }) => row.mission.id === mission).cells;

  it('are found in the navigation by a reviewer, and by nobody who may not read them', async () => {
    const page = await open('/');
    const navigation = page.getByRole('navigation', { name: 'Main navigation' });
    await navigation.getByRole('link', { name: 'Common factors' }).click();
    await page.getByRole('heading', { name: 'Common factors', level: 1 }).waitFor();
    const other = await signInAs(ui().api, [['OFFICE_CONTRIBUTOR', TALKS]]);
    const theirs = await ui().open('/', {}, undefined, other);
    const links = theirs.getByRole('navigation', { name: 'Main navigation' }).getByRole('link');
    await links.first().waitFor();
    expect(await links.allInnerTexts()).not.toContain('Common factors');
  });

  it('open a heat cell on its section of the issue that is out', async () => {
    const theme = cellsOf(FIELD).findIndex(({ section }) => section === 'continuity');
    const page = await open('/headquarters');
    const row = page.getByRole('group', { name: 'Themes by mission' }).getByRole('row', { name: /^UNMIVEL/ });
    const cell = row.getByRole('cell').nth(theme);
    expect(await cell.textContent()).toContain(cellsOf(FIELD)[theme]!.likelihood!.phrase);
    await cell.getByRole('link').click();
    await soon(() => new URL(page.url()).pathname).toBe(`/headquarters/released/issue/${keys[FIELD]}`);
    expect(new URL(page.url()).hash).toBe('#continuity');
    const section = page.locator('#continuity');
    await section.waitFor();
    await soon(async () => Math.round((await section.boundingBox())?.y ?? -1)).toBeGreaterThanOrEqual(0);
    await soon(async () => Math.round((await section.boundingBox())?.y ?? 9999)).toBeLessThan(400);
    // The graph stays with its mission: what is read across missions leads into none.
    expect(await page.locator('article a[href^="/missions/"]').count()).toBe(0);
    await page.goBack();
    await row.waitFor();
  });

  it('hatch what is not assessed and say what has to be mapped', async () => {
    const gap = cellsOf(TALKS).findIndex(({ state }) => state === 'NOT_ASSESSED');
    const page = await open('/headquarters');
    const row = page.getByRole('group', { name: 'Themes by mission' }).getByRole('row', { name: /^UNOMAR/ });
    const cell = row.getByRole('cell').nth(gap);
    expect(await cell.textContent()).toContain('not assessed');
    // Where a row has its mission at the head, its cells count from 1.
    const ground = `getComputedStyle(document.querySelectorAll("tbody tr")[1].cells[${gap + 1}]).backgroundImage`;
    expect(await page.evaluate(ground)).toContain('repeating-linear-gradient');
    await page
      .getByRole('region', { name: 'What has to be mapped first' })
      .getByText(cellsOf(TALKS)[gap]!.words)
      .first()
      .waitFor();
  });

  it('say of a mission without a release that it has none, and what comes next', async () => {
    const page = await open('/headquarters');
    const row = page.getByRole('group', { name: 'Themes by mission' }).getByRole('row', { name: /^UNVOS/ });
    await row.getByText('Nothing released that you may see.').waitFor();
    expect(await row.textContent()).toContain('Next step:');
    const { acronym } = answer.missions.find(({ id }: { id: string }) => id === SILENT);
    expect(acronym).toBe('UNVOS');
    expect(await row.getByRole('link').count()).toBe(0);
  });

  it('tell suppressed counts from nought and from what is not assessed', async () => {
    const page = await open('/headquarters');
    const counts = page.getByRole('group', { name: 'Stores of information by form' });
    await counts.getByText('Suppressed').first().waitFor();
    const told = new Set(
      await counts
        .getByRole('row', { name: /^UNOMAR/ })
        .getByRole('cell')
        .allInnerTexts(),
    );
    expect(told).toContain('0');
    expect(told).toContain('Suppressed');
    const silent = await counts
      .getByRole('row', { name: /^UNVOS/ })
      .getByRole('cell')
      .allInnerTexts();
    expect(new Set(silent)).toEqual(new Set(['not assessed']));
  });

  it('try the measure against a factor on the frozen graphs, before and after in each mission', async () => {
    const page = await open('/headquarters/factors?kind=SUPPLIER');
    const suppliers: { id: string; name: string }[] = answer.sharedFactors.filter(
      ({ kind }: { kind: string }) => kind === 'SUPPLIER',
    );
    const table = page.getByRole('group', { name: 'Factors by mission' });
    await table.getByRole('row').nth(1).waitFor();
    expect(await table.getByRole('row').count()).toBe(suppliers.length + 1);
    const { id, name } = suppliers[0]!;
    await table.getByRole('link', { name, exact: true }).click();
    await soon(() => new URL(page.url()).searchParams.has('open')).toBe(true);
    const panel = page.getByRole('complementary', { name, exact: true });
    await panel.getByRole('heading', { name: 'Where it occurs' }).waitFor();
    expect(await panel.getByText('Before', { exact: true }).count()).toBe(0);
    await panel.getByRole('button', { name: 'Try the measure in 2 missions' }).click();
    const measure = panel.getByRole('region', { name: 'The measure against it' });
    await measure.getByText('After', { exact: true }).first().waitFor();
    const told = await measure.textContent();
    for (const mission of ['UNMIVEL', 'UNOMAR']) expect(told).toContain(mission);
    expect(told).toMatch(/Before\s*\d+\s*\d+ to \d+/);
    const { measure: tried } = (await reviewer.query(MEASURE, { id })).headquarters.sharedFactor;
    for (const one of [tried, ...tried.missions]) expect(told).toContain(one.sentence ?? one.words);
  });

  it('keep the filters of the board in the address', async () => {
    const page = await open('/headquarters/recommendations');
    const list = page.getByRole('group', { name: 'Recommendations', exact: true });
    await list.getByText(`Train the staff of ${TALKS}`).waitFor();
    expect(await list.getByRole('row').count()).toBe(5);
    await page.getByLabel('Status').selectOption({ label: 'Overdue' });
    await page.getByLabel('Mission', { exact: true }).selectOption({ label: 'UNOMAR' });
    await soon(() => list.getByRole('row').count()).toBe(2);
    const query = new URL(page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({ status: 'OVERDUE', mission: TALKS });
    await page.reload();
    await list.getByText(`Keep drafts of ${TALKS} on one system`).waitFor();
    expect(await list.getByRole('row').count()).toBe(2);
    expect(await page.getByLabel('Status').inputValue()).toBe('OVERDUE');
  });

  it('compare the missions of the address, four at most', async () => {
    const page = await open(`/headquarters/compare?missions=${FIELD},${TALKS}`);
    const heads = page.getByRole('group', { name: 'Themes by mission' }).getByRole('columnheader');
    await heads.nth(2).waitFor();
    expect((await heads.allInnerTexts()).map((text) => text.split(/\s/)[0])).toEqual(['Theme', 'UNMIVEL', 'UNOMAR']);
    await page.getByRole('checkbox', { name: 'UNVOS' }).click();
    await soon(() => heads.count()).toBe(4);
    expect(new URL(page.url()).searchParams.get('missions')).toBe([FIELD, TALKS, SILENT].join(','));
  });

  it('list the issues that have gone out and open one as it was frozen', async () => {
    const page = await open('/headquarters/released');
    const rows = page.getByRole('main').getByRole('row');
    await rows.nth(2).waitFor();
    // Of the two the talks released theirs later.
    const order = (await rows.allInnerTexts()).slice(1).map((text) => /UN[A-Z]+/.exec(text)?.[0]);
    expect(order).toEqual(['UNOMAR', 'UNMIVEL']);
    await page
      .getByRole('row', { name: /UNOMAR/ })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { name: 'Integrated threat assessment: UNOMAR', level: 1 }).waitFor();
    await page.getByRole('article').getByText('Strictly Confidential').first().waitFor();
    expect(await page.getByRole('navigation', { name: 'Outline' }).getByRole('link').count()).toBeGreaterThan(5);
  });

  it('hand every table out as files', async () => {
    const page = await open('/headquarters');
    const links = page.getByRole('link', { name: /^(CSV|Excel|Word)/ });
    await links.first().waitFor();
    const paths = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(paths).toHaveLength(9);
    for (const path of paths) expect((await reviewer.fetch(path)).status).toBe(200);
  });

  it('speak French', async () => {
    const page = await open('/headquarters', { locale: 'fr' });
    await page.getByRole('heading', { name: 'Missions côte à côte', level: 1 }).waitFor();
    await page
      .getByRole('group', { name: 'Thèmes par mission' })
      .getByText('Chaîne d’approvisionnement')
      .first()
      .waitFor();
    await page.getByText('Rien de diffusé que vous puissiez voir.').first().waitFor();
  });

  it.each([
    { scheme: 'light', width: 1280 },
    { scheme: 'dark', width: 390 },
  ] as const)('have no accessibility fault that axe can find, $scheme at $width pixels', async ({ scheme, width }) => {
    const page = await open('/headquarters', {
      viewport: { width, height: 860 },
      colorScheme: scheme,
      reducedMotion: 'reduce',
      hasTouch: width < 500,
    });
    const factor = encodeURIComponent(answer.sharedFactors[0].id);
    const faults: string[] = [];
    for (const [path, ready] of [
      ['', 'Counts across missions'],
      ['/factors', 'Called alike, and not counted as one'],
      [`/factors?open=${factor}`, 'Where it occurs'],
      ['/recommendations', 'Where they stand, by mission'],
      ['/progress', 'Digital transformation'],
      ['/controls', 'Minimisation of data'],
      [`/compare?missions=${FIELD},${TALKS},${SILENT}`, 'Risk to information'],
      ['/released', 'Fingerprint'],
      [`/released/issue/${keys[TALKS]}`, 'Outline'],
    ] as const) {
      await page.goto(`/headquarters${path}`);
      await page.getByText(ready).first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      await page.evaluate(AXE);
      const found = (await page.evaluate(
        'axe.run(document, { resultTypes: ["violations"] }).then((r) => r.violations.map((v) => v.id + ": " + v.nodes[0].html))',
      )) as string[];
      faults.push(...found.map((fault) => `${path}: ${fault}`));
      const wider = (await page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
      if (wider > 0) faults.push(`${path}: the page is ${wider} pixels wider than the window`);
    }
    expect(faults).toEqual([]);
  });
});
