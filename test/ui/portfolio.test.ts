import { beforeAll, describe, expect, it } from 'vitest';
import { soon, useUi } from '../support/ui.ts';

const EMPTY = 'mission-nothing-rated';

describe('measures chosen together', () => {
  const ui = useUi({ missions: [EMPTY] });
  // biome-ignore lint/suspicious/noExplicitAny: what the API says of the portfolio
  let portfolio: any;

  beforeAll(async () => {
    const { api, mission } = ui();
    ({ portfolio } = await api.query(
      `query ($m: ID!) {
        portfolio(mission: $m, input: { axis: PERSONS, tasks: false, maxMeasures: 3 }) {
          start { estimate }
          steps { measure { label elements { name } } risk { estimate } }
          stoppedWords
        }
      }`,
      { m: mission },
    ));
    await api.query('mutation ($i: CreateMissionInput!) { createMission(input: $i) { ok } }', {
      i: { id: EMPTY, name: 'Nothing rated' },
    });
  });

  it('is reached from the navigation, asks what to lower, and shows the curve with its table', async () => {
    const page = await ui().open(ui().at());
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Measures' }).click();
    await page.getByText('Say what to lower and press the button', { exact: false }).waitFor();
    await page.getByLabel('Measures at most').fill('3');
    await page.getByRole('button', { name: 'Choose the measures' }).click();
    await page.waitForURL(/axis=persons.*most=3/);
    await page.getByRole('img', { name: 'Curve of the risk from no measure to 3 measures', exact: false }).waitFor();
    await page.getByText(portfolio.stoppedWords, { exact: false }).waitFor();
    const rows = page.getByRole('region', { name: 'The measures, in the order chosen' }).getByRole('row');
    // The heads and the row of no measure stand before the steps.
    expect(await rows.count()).toBe(portfolio.steps.length + 2);
    for (const [i, { measure }] of portfolio.steps.entries()) {
      const row = rows.nth(i + 2);
      await row.getByText(measure.label, { exact: true }).waitFor();
      expect(await row.getByRole('link', { name: measure.elements[0].name }).count()).toBeGreaterThan(0);
    }
    await rows.nth(2).getByRole('link').first().click();
    await page.waitForURL(/inventory\/.*open=/);
  });

  it('is asked again by a link, for tasks too, and says what is wrong with a number before it asks', async () => {
    const page = await ui().open(`${ui().at('portfolio')}?axis=mandate&of=tasks&most=2`);
    await page.getByText('the risk to mandated tasks on the axis mandate', { exact: false }).waitFor();
    expect(await page.getByLabel('Lower the harm to').inputValue()).toBe('mandate');
    expect(await page.getByLabel('Counted over').inputValue()).toBe('tasks');
    await page.getByLabel('Measures at most').fill('40');
    await page.getByRole('button', { name: 'Choose the measures' }).click();
    await page.getByText('A whole number from 1 to 20.').waitFor();
    expect(page.url()).toContain('most=2');
  });

  it('shows how far it has come, ends when somebody stops it, and starts again', async () => {
    const page = await ui().open(`${ui().at('portfolio')}?axis=operations&of=information&most=20`, {}, /409/);
    const bar = page.getByRole('progressbar');
    await bar.waitFor();
    expect(Number(await bar.getAttribute('aria-valuemax'))).toBe(100);
    await page.getByRole('button', { name: 'Stop' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The run was stopped before an answer.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await bar.waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('The run was stopped before an answer.', { exact: false }).waitFor();
  });

  it('goes on while other pages are read, and is there when somebody comes back', async () => {
    const page = await ui().open(ui().at('portfolio?axis=operations&of=information&most=2'));
    await page.getByRole('progressbar').waitFor();
    let asked = 0;
    page.on('request', (request) => {
      if (request.postDataJSON()?.operationName === 'Portfolio') asked += 1;
    });
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Library' }).click();
    await page.getByLabel('Find a rule').waitFor();
    await page.goBack();
    await page.getByRole('img', { name: /^Curve of the risk/ }).waitFor();
    expect(asked).toBe(0);
  });

  it('says why nothing can be lowered where nothing is rated', async () => {
    const page = await ui().open(`/missions/${EMPTY}/portfolio?axis=persons`);
    await page.getByText('Nothing on this axis is rated yet', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'See what is exposed' }).click();
    await page.getByRole('heading', { name: 'Exposure', level: 1 }).waitFor();
  });

  it('draws nothing of one question under another', async () => {
    const page = await ui().open(`${ui().at('portfolio')}?axis=persons&of=information&most=3`);
    await page.getByText('on the axis persons', { exact: false }).waitFor();
    await page.getByLabel('Lower the harm to').selectOption('privacy');
    await page.getByRole('button', { name: 'Choose the measures' }).click();
    await soon(() => page.getByText('on the axis persons', { exact: false }).count()).toBe(0);
    await page.getByText('on the axis privacy', { exact: false }).waitFor();
  });
});
