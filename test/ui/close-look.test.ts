import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { soon, useUi } from '../support/ui.ts';

const percent = (probability: number) => (probability < 0.01 ? 'under 1 %' : `${Math.round(probability * 100)} %`);

describe('an exposure looked at closely', () => {
  const ui = useUi();
  let ranked: { rank: number; rankRange: { low: number; high: number }; element: { key: string; name: string } }[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: what the API says of the first exposure
  let closeUp: any;

  beforeAll(async () => {
    const { api, mission } = ui();
    const { exposures } = await api.query(
      `query ($m: ID!) {
        exposures(mission: $m, first: 3) { nodes { rank rankRange { low high } effect element { key name } } }
      }`,
      { m: mission },
    );
    ranked = exposures.nodes;
    ({ closeUp } = await api.query(
      `query ($m: ID!, $e: ID!, $effect: StateEffect!) {
        closeUp(mission: $m, element: $e, effect: $effect) {
          reference
          account
          outerBound { low { estimate } high { estimate } }
          tornado { bars(first: 10) { label narrows } }
          chokePoints { elements(first: 8) { element { name } probability } links(first: 8) { sentences } }
          contributions { vectors { vector } actors { actor { name } } }
          controls { control { name } }
        }
      }`,
      { m: mission, e: exposures.nodes[0].element.key, effect: exposures.nodes[0].effect },
    ));
  });
  const detail = () => ui().at(`exposure/${ranked[0]!.element.key}`);
  const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

  it('shows each place with the places it may take, neighbours overlapping where they may swap', async () => {
    const page = await ui().open(ui().at('exposure'));
    for (const { rank, rankRange, element } of ranked) {
      const row = page.getByRole('row').filter({ hasText: element.name }).first();
      await row.getByText(`${rank}, from ${rankRange.low} to ${rankRange.high}`, { exact: true }).waitFor();
    }
  });

  it('says how likely it is that one of two rows really outranks the other, and a link says it again', async () => {
    const page = await ui().open(ui().at('exposure'));
    const [one, other] = ranked;
    await page.getByRole('checkbox', { name: `Compare ${one!.element.name}` }).check();
    const bar = part(page, 'Does the one really outrank the other');
    await bar.getByText('Choose a second row to compare it with.', { exact: false }).waitFor();
    await page.getByRole('checkbox', { name: `Compare ${other!.element.name}` }).check();
    const answer = bar.getByRole('status');
    await answer.getByText(/joint draws of the judgements; sampling interval/).waitFor();
    const words = await answer.textContent();
    expect(words).toMatch(new RegExp(`${one!.element.name}, .*: \\d+.%`));
    const colleague = await ui().open(page.url());
    await soon(() => part(colleague, 'Does the one really outrank the other').getByRole('status').textContent()).toBe(
      words,
    );
    await colleague.getByRole('button', { name: 'End the comparison' }).click();
    await part(colleague, 'Does the one really outrank the other').waitFor({ state: 'detached' });
    expect(await colleague.getByRole('checkbox', { name: `Compare ${one!.element.name}` }).isChecked()).toBe(false);
  });

  it('says why the number is what it is, and copies its reference by keyboard', async () => {
    const page = await ui().open(detail(), { permissions: ['clipboard-read', 'clipboard-write'] });
    const why = part(page, 'Why this number');
    for (const sentence of closeUp.account) await why.getByText(sentence, { exact: true }).waitFor();
    await why.getByRole('button', { name: 'Copy the reference' }).focus();
    await page.keyboard.press('Enter');
    await why.getByText('Copied.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(closeUp.reference);
    await why.getByRole('button', { name: 'Copy the explanation with it' }).focus();
    await page.keyboard.press('Enter');
    await soon(() => page.evaluate('navigator.clipboard.readText()')).toContain(closeUp.account[0]);
  });

  it('copies where the browser has no clipboard to offer', async () => {
    const page = await ui().open(detail());
    await page.evaluate(
      'Object.defineProperty(navigator, "clipboard", { value: undefined }); document.addEventListener("copy", () => { window.copied = String(document.activeElement.value); })',
    );
    await part(page, 'Why this number').getByRole('button', { name: 'Copy the reference' }).click();
    await part(page, 'Why this number').getByText('Copied.').waitFor();
    expect(await page.evaluate('window.copied')).toBe(closeUp.reference);
  });

  it('marks choke points on the path picture by shape and words, and lists them with their links', async () => {
    const page = await ui().open(detail());
    const picture = part(page, 'Leading paths').locator('svg[role=img]').first();
    await picture.locator('path[data-choke]').first().waitFor();
    const [first] = closeUp.chokePoints.elements;
    const spoken = `${first.element.name}: choke point, ${percent(first.probability)}`;
    await soon(async () => (await picture.getAttribute('aria-label'))?.replaceAll(/\s/g, ' ')).toContain(spoken);
    expect(await picture.locator('path[data-choke]').count()).toBe(
      (await picture.getAttribute('aria-label'))!.split('choke point').length - 1,
    );
    const list = part(page, 'Choke points');
    for (const { element } of closeUp.chokePoints.elements) {
      expect(await list.getByRole('link', { name: element.name, exact: false }).count(), element.name).toBeGreaterThan(
        0,
      );
    }
    await list.getByText(closeUp.chokePoints.links[0].sentences[0], { exact: true }).first().waitFor();
  });

  it('shows which judgement would narrow it most, and what actors, vectors and controls are worth', async () => {
    const page = await ui().open(detail());
    const tornado = part(page, 'What would narrow it');
    const { bars } = closeUp.tornado;
    const narrowest = bars.reduce((most: { narrows: number }, bar: { narrows: number }) =>
      bar.narrows > most.narrows ? bar : most,
    );
    await tornado.getByText(`narrow the figure most: ${narrowest.label}.`, { exact: false }).waitFor();
    expect(await tornado.getByRole('row').count()).toBe(bars.length + 1);
    expect(await tornado.locator('tbody svg').count()).toBe(bars.length);
    const { actors, vectors } = closeUp.contributions;
    const contributions = part(page, 'What each contributes').locator('tbody');
    expect(await contributions.nth(0).getByRole('row').count()).toBe(actors.length);
    expect(await contributions.nth(1).getByRole('row').count()).toBe(vectors.length);
    for (const { control } of closeUp.controls) {
      expect(await part(page, 'Controls that spare most').getByRole('link', { name: control.name }).count()).toBe(1);
    }
  });

  it('states the outer bound, the method and the reference where the figure is explained', async () => {
    const page = await ui().open(detail());
    const method = part(page, 'How this figure was made');
    const { low, high } = closeUp.outerBound;
    const range = `${Math.round(low.estimate * 100)} to ${percent(high.estimate)}`;
    await method.getByText('Outer bound, every judgement at one end').waitFor();
    await method.getByText(range).waitFor();
    await method.getByText(closeUp.reference).waitFor();
    await part(page, 'Likelihood within twelve months').getByText(range, { exact: false }).waitFor();
  });

  it('says what keeps an actor away, for the actor that the address names', async () => {
    const page = await ui().open(detail());
    const whyNot = part(page, 'Why not this actor');
    const choice = whyNot.getByLabel('An actor that does not reach it');
    await choice.selectOption({ index: 1 });
    await whyNot.getByRole('status').getByRole('listitem').first().waitFor();
    const reasons = await whyNot.getByRole('status').textContent();
    await page.waitForURL(/why=/);
    await page.reload();
    await soon(() => whyNot.getByRole('status').textContent()).toBe(reasons);
  });

  it('leads to its parts by keyboard', async () => {
    const page = await ui().open(detail());
    await part(page, 'Why this number').getByText(closeUp.reference).waitFor();
    const way = page.getByRole('navigation', { name: 'Parts of this page' });
    for (const name of ['Choke points', 'What would narrow it', 'What if']) {
      await way.getByRole('link', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
      await soon(() => page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(name);
    }
  });
});
