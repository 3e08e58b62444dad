import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { soon, useUi } from '../support/ui.ts';

const panelOf = (page: Page, name: string | RegExp) => page.getByRole('complementary', { name });
const save = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('adding, changing and removing entries', () => {
  const ui = useUi();

  const keyOf = async (kind: string, at: number): Promise<string> => {
    const { elements } = await ui().api.query(
      'query ($m: ID!, $k: NodeKind) { elements(mission: $m, kind: $k, first: 20) { nodes { key } } }',
      { m: ui().mission, k: kind },
    );
    return elements.nodes[at].key;
  };

  it('names each field that is wrong, keeps what was typed, and adds the entry once it is right', async () => {
    const page = await ui().open(ui().at('inventory/sites'));
    await page.getByRole('button', { name: 'Add: Site' }).click();
    const panel = panelOf(page, 'New: Site');
    await panel.getByLabel('Name').fill('Northern post');
    await panel.getByLabel('Id', { exact: false }).first().fill('site northern');
    await panel.getByLabel('Latitude').fill('123');
    await save(page, 'Add this entry');
    await panel.getByText('2 fields need another look.').waitFor();
    expect(await panel.getByText('Expected: a number between -90 and 90.').isVisible()).toBe(true);
    expect(await panel.getByLabel('Latitude').inputValue()).toBe('123');
    expect(await panel.getByLabel('Name').inputValue()).toBe('Northern post');
    await panel.getByLabel('Id', { exact: false }).first().fill('site-northern');
    await panel.getByLabel('Latitude').fill('12,5');
    await save(page, 'Add this entry');
    const made = panelOf(page, 'Northern post');
    await made.getByText('12.5 degrees').waitFor();
    expect(new URL(page.url()).searchParams.get('open')).toBeTruthy();
    await page.getByRole('row', { name: /Northern post/ }).waitFor();
  });

  it('says where an id is taken, at its field', async () => {
    const page = await ui().open(ui().at(`inventory/data-stores?open=${await keyOf('DataStore', 0)}`));
    await page.getByRole('button', { name: 'Duplicate' }).click();
    const panel = panelOf(page, /^Copy of an entry/);
    expect(await panel.getByLabel('Name').inputValue()).toMatch(/\(copy\)$/);
    const { elements } = await ui().api.query(
      'query ($m: ID!) { elements(mission: $m, kind: DataStore, first: 1) { nodes { id } } }',
      { m: ui().mission },
    );
    await panel.getByLabel('Id', { exact: false }).first().fill(elements.nodes[0].id);
    await save(page, 'Add this entry');
    await panel.getByRole('alert').waitFor();
    expect(await panel.locator('input[name=id]').getAttribute('aria-invalid')).toBe('true');
    await panel.locator('input[name=id]').fill('store-a-copy');
    await save(page, 'Add this entry');
    await panelOf(page, /\(copy\)$/).waitFor();
  });

  it('keeps what is typed when somebody else changed the entry first, and says what they changed', async () => {
    const key = await keyOf('DataStore', 1);
    const page = await ui().open(ui().at(`inventory/data-stores?open=${key}&tab=edit`));
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Number of records').fill('4321');
    const { element } = await ui().api.query('query ($k: ID!) { element(key: $k) { id name version properties } }', {
      k: key,
    });
    await ui().api.query('mutation ($i: UpdateElementInput!) { updateElement(input: $i) { ok error { message } } }', {
      i: { key, version: element.version, element: { dataStore: { id: element.id, name: 'Renamed meanwhile' } } },
    });
    await save(page, 'Save');
    await panel.getByText('Somebody changed this entry while you were writing', { exact: false }).waitFor();
    expect(await panel.getByText(/Changed meanwhile: .*Name/).isVisible()).toBe(true);
    expect(await panel.getByLabel('Number of records').inputValue()).toBe('4321');
    await save(page, 'Save');
    await panel.getByText('4,321 records').waitFor();
  });

  it('asks before a half-written form is left, and keeps it on request', async () => {
    const page = await ui().open(ui().at('inventory/offices?new=1'));
    await page.getByRole('complementary').getByLabel('Name').fill('Half written');
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Keep writing' }).click();
    expect(await page.getByRole('complementary').getByLabel('Name').inputValue()).toBe('Half written');
    await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name: 'Home' }).click();
    await page.getByRole('button', { name: 'Leave without saving' }).click();
    await page.getByRole('region', { name: 'Most exposed' }).waitFor();
  });

  it('adds a link to an entry found by name, changes it and removes it', async () => {
    const key = await keyOf('DataStore', 2);
    const page = await ui().open(ui().at(`inventory/data-stores?open=${key}&tab=links`));
    const panel = page.getByRole('complementary');
    await panel.getByRole('button', { name: 'Add a link' }).click();
    await panel.getByLabel('What the link says').selectOption({ label: 'flows to …' });
    const { elements } = await ui().api.query(
      'query ($m: ID!) { elements(mission: $m, kind: ExternalSystem, first: 1) { nodes { name } } }',
      { m: ui().mission },
    );
    const other = elements.nodes[0].name;
    await panel.getByLabel('The other end').fill(other);
    await page.getByRole('option', { name: other, exact: false }).first().click();
    await panel.getByLabel('Encryption').selectOption('NONE');
    await save(page, 'Add this link');
    await panel
      .getByRole('button', { name: `Edit: ${other}` })
      .first()
      .waitFor();
    await panel.getByText('Encryption: None').first().waitFor();

    await panel
      .getByRole('button', { name: `Edit: ${other}` })
      .last()
      .click();
    await panel.getByLabel('Encryption').selectOption('END_TO_END');
    await save(page, 'Save this link');
    await panel.getByText('Encryption: End to end').first().waitFor();

    const before = await panel.getByRole('button', { name: /^Remove:/ }).count();
    await panel
      .getByRole('button', { name: `Remove: ${other}` })
      .last()
      .click();
    await save(page, 'Remove this link');
    await soon(() => panel.getByRole('button', { name: /^Remove:/ }).count()).toBe(before - 1);
  });

  it('deletes an entry only after saying what goes with it', async () => {
    const page = await ui().open(ui().at('inventory/offices?new=1'));
    const panel = page.getByRole('complementary');
    await panel.getByLabel('Name').fill('Office to delete');
    await panel.locator('input[name=id]').fill('office-to-delete');
    await save(page, 'Add this entry');
    await panelOf(page, 'Office to delete').getByRole('button', { name: 'Delete' }).click();
    await page.getByText('The entry goes with its 0 links.', { exact: false }).waitFor();
    await save(page, 'Delete entry and links');
    await page.getByRole('row', { name: /Office to delete/ }).waitFor({ state: 'detached' });
    await page.getByRole('complementary').waitFor({ state: 'detached' });
  });

  it('hatches what nobody assessed in table and panel, with the words', async () => {
    const page = await ui().open(ui().at('inventory/assets?cols=autonomyHours'));
    await page.getByRole('cell', { name: 'not assessed' }).first().waitFor();
    const ground = await page.evaluate('getComputedStyle(document.querySelector("td > span")).backgroundImage');
    expect(ground).toContain('repeating-linear-gradient');
  });
});
