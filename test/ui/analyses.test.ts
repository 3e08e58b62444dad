import { describe, expect, it } from 'vitest';
import { act, generated, read as readAssessment } from '../support/assessments.ts';
import { signInAs } from '../support/people.ts';
import { soon, useUi } from '../support/ui.ts';

const ANALYSES = `query ($m: ID!, $n: AnalysisName!) {
  analysis(mission: $m, name: $n) {
    title
    findings { elements { key name } }
    figures { ... on WaysFigure { caption } ... on GridFigure { caption } ... on TimelineFigure { caption } }
    tables { caption totalCount }
    missing { sentence }
    trials { id }
  }
}`;

describe('the analyses', () => {
  const ui = useUi();
  // biome-ignore lint/suspicious/noExplicitAny: what the API says of the analysis
  const answer = async (name: string): Promise<any> =>
    (await ui().api.query(ANALYSES, { m: ui().mission, n: name })).analysis;

  it('are two steps from the home of a mission, with the picture before the tables', async () => {
    const { title, figures, tables } = await answer('CUSTODY');
    const page = await ui().open(ui().at());
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Analyses' }).click();
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    const heads = page.getByRole('main').getByRole('heading', { level: 2 });
    await soon(() => heads.count()).toBeGreaterThan(tables.length);
    const names = await heads.allInnerTexts();
    expect(names[0]).toBe(figures[0].caption);
    for (const { caption } of tables) expect(names.indexOf(caption)).toBeGreaterThan(names.indexOf('Findings'));
  });

  it.each([
    'CUSTODY',
    'CONCENTRATION',
    'PEOPLE',
    'PRESENCE',
    'ASYMMETRY',
    'CONTINUITY',
    'INTEGRITY',
    'BOUNDARIES',
    'SUPPLY_CHAIN',
  ])('%s: a finding opens on what it stands on', async (name) => {
    const { findings } = await answer(name);
    const named = findings.find((finding: { elements: unknown[] }) => finding.elements.length > 0);
    const page = await ui().open(ui().at(`analyses/${name.toLowerCase().replace('_', '-')}`));
    const opened = page.locator('details').first();
    await opened.locator('summary').click();
    const first = named.elements[0];
    await opened.getByRole('link', { name: first.name, exact: false }).first().click();
    await page.waitForURL(new RegExp(first.key));
  });

  it('put a finding into the section of an open assessment where it belongs, its names still opening on entries', async () => {
    const { api, mission, open, at } = ui();
    const lead = await signInAs(api, [
      ['JMAC_ANALYST', mission],
      { role: 'OFFICE_CONTRIBUTOR', mission, office: 'FIELD_TECHNOLOGY' },
    ]);
    const assessment = await generated(lead, mission);
    await act(lead, 'moveAssessment', { assessment, to: 'CONTRIBUTIONS' });
    const page = await open(at('analyses/custody'), {}, undefined, lead);
    const finding = page.getByRole('listitem').filter({ hasText: 'Rests on' }).first();
    await finding.getByRole('button', { name: 'Put into the assessment' }).click();
    const dialog = page.getByRole('dialog', { name: 'Put into the assessment' });
    await dialog.getByRole('button', { name: 'Add it there' }).click();
    await dialog.getByText('Added:').waitFor();
    const { contributions } = await readAssessment(lead, assessment);
    const [put] = contributions.filter(({ findings }: { findings: unknown[] }) => findings.length > 0);
    expect(put.section).toBe('custody');
    expect(put.findings[0].statement).toContain('](element:');
    await dialog.getByRole('link').click();
    await page.waitForURL(new RegExp(`assessments/${assessment}#custody`));
  });

  it('say what to map where something is missing, and lead to where it is mapped', async () => {
    const { missing } = await answer('PRESENCE');
    expect(missing.length).toBeGreaterThan(0);
    const page = await ui().open(ui().at('analyses/presence'));
    await page.getByText(missing[0].sentence).waitFor();
    await page.getByRole('link', { name: 'Map it', exact: false }).first().click();
    await page.waitForURL(/\/inventory/);
  });

  it('try proposed changes when asked, and say what each would do', async () => {
    const { trials } = await answer('CUSTODY');
    const page = await ui().open(ui().at('analyses/custody'));
    const section = page.getByRole('region', { name: 'What could be tried' });
    const sentences = section.getByRole('listitem').locator('p');
    await soon(() => sentences.count()).toBe(trials.length);
    await section.getByRole('button').click();
    await soon(() => sentences.count()).toBe(2 * trials.length);
  });

  it('say that there is no such analysis, with the way back', async () => {
    const page = await ui().open(ui().at('analyses/nothing'));
    await page.getByRole('link', { name: 'All analyses' }).click();
    await page.getByRole('heading', { name: 'Analyses', level: 1 }).waitFor();
  });
});
