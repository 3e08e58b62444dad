import { describe, expect, it } from 'vitest';
import { signInAs } from '../support/people.ts';
import { soon, useUi } from '../support/ui.ts';

describe('somebody who is not cleared for everything', () => {
  const ui = useUi();

  it('sees up to which marking they read, is offered no higher one, and adds an entry that they see', async () => {
    const roles = [['FIELD_TECHNOLOGY_OFFICER', ui().mission] as const];
    const more = { clearance: 'CONFIDENTIAL' as const, compartments: ['mediation'], name: 'Careful Officer' };
    const page = await ui().open(ui().at('inventory/sites'), {}, undefined, await signInAs(ui().api, roles, more));
    await page.getByRole('button', { name: /Careful Officer Confidential/ }).waitFor();
    await page.getByRole('button', { name: 'Add: Site' }).click();
    const panel = page.getByRole('complementary', { name: 'New: Site' });
    const marking = panel.locator('select[name=sensitivity]');
    await soon(() => marking.locator('option').allTextContents()).toEqual(['Unclassified', 'Confidential']);
    expect(await marking.inputValue()).toBe('CONFIDENTIAL');
    await panel.getByLabel('Name').fill('Careful post');
    await panel.getByLabel('Id', { exact: false }).first().fill('site-careful');
    await panel.getByRole('button', { name: 'Add this entry', exact: true }).click();
    await page.getByRole('row', { name: /Careful post/ }).waitFor();
    const made = await ui().api.query(
      'query ($m: ID!) { elementById(mission: $m, id: "site-careful") { sensitivity } }',
      {
        m: ui().mission,
      },
    );
    expect(made.elementById.sensitivity).toBe('CONFIDENTIAL');
  });

  it('is shown pages of what they see, never above their clearance, with the same words about it as everybody', async () => {
    const reader = await signInAs(ui().api, [['LEGAL', ui().mission]], { clearance: 'CONFIDENTIAL' });
    for (const path of ['inventory/data-stores', 'exposure', 'map', '']) {
      const page = await ui().open(ui().at(path), {}, undefined, reader);
      const banner = page.locator('[data-marking][data-place=top]');
      await soon(() => banner.getAttribute('data-marking')).toMatch(/^(UNCLASSIFIED|CONFIDENTIAL)$/);
      await page
        .getByText('Figures and lists are made from the entries that the reader is cleared to see')
        .first()
        .waitFor();
      await page.close();
    }
  });
});
