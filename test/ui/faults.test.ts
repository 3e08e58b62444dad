import { describe, expect, it } from 'vitest';
import { useUi } from '../support/ui.ts';

describe('when something fails', () => {
  const ui = useUi();
  const lost = /Failed to load resource|net::ERR/;

  it('says in words that the server does not answer, and reads the page once it does', async () => {
    const page = await ui().open(ui().at('library'), {}, lost);
    await page.getByLabel('Find a rule').waitFor();
    await page.route('**/graphql', (route) => route.abort());
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Inventory' }).click();
    const fault = page.getByRole('alert');
    await fault.getByText('The server did not answer.', { exact: false }).waitFor();
    await page.unroute('**/graphql');
    await fault.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('link', { name: 'Data stores' }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  it('keeps what was typed when the server fails in the middle of saving', async () => {
    const page = await ui().open(ui().at('inventory/offices?new=1'), {}, lost);
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Name').fill('Office of patience');
    await panel.locator('input[name=id]').fill('office-patience');
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '{}' }));
    await panel.getByRole('button', { name: 'Add this entry' }).click();
    await panel.getByRole('alert').waitFor();
    expect(await panel.getByLabel('Name').inputValue()).toBe('Office of patience');
    await page.unroute('**/graphql');
    await panel.getByRole('button', { name: 'Add this entry' }).click();
    await page.getByRole('complementary', { name: 'Office of patience' }).waitFor();
  });

  it('shows markup in a name as the text that it is', async () => {
    const name = '<img src=x onerror="document.title=1">"; DROP';
    await ui().api.query('mutation ($i: CreateElementInput!) { createElement(input: $i) { ok } }', {
      i: { mission: ui().mission, element: { office: { id: 'office-markup', name } } },
    });
    const page = await ui().open(ui().at('inventory/offices?q=DROP'));
    await page.getByRole('link', { name }).click();
    await page.getByRole('complementary', { name }).waitFor();
    expect(await page.title()).toBe('Offices · Sangar');
  });
});
