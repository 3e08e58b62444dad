import { describe, expect, it } from 'vitest';
import { soon, useUi } from '../support/ui.ts';

describe('the address holds the view', () => {
  const ui = useUi();

  it('keeps filter, sort and open panel of a table through a reload and a link to a colleague', async () => {
    const page = await ui().open(ui().at('inventory/assets'));
    await page.getByLabel('Custody').selectOption('UN_OWNED');
    await page.waitForURL(/custody=UN_OWNED/);
    const first = await page.getByRole('row').nth(1).getByRole('link').textContent();
    await page.getByRole('button', { name: 'Name' }).click();
    await soon(() => page.getByRole('row').nth(1).getByRole('link').textContent()).not.toBe(first);
    const name = (await page.getByRole('row').nth(1).getByRole('link').textContent()) ?? '';
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.getByRole('complementary', { name }).waitFor();
    const address = page.url();

    await page.reload();
    await page.getByRole('complementary', { name }).waitFor();
    expect(await page.getByLabel('Custody').inputValue()).toBe('UN_OWNED');
    expect(await page.getByRole('columnheader', { name: 'Name' }).getAttribute('aria-sort')).toBe('descending');

    const colleague = await ui().open(address);
    await colleague.getByRole('complementary', { name }).waitFor();
    expect(await colleague.getByRole('row').nth(1).getByRole('link').textContent()).toBe(name);
  });

  it('goes back one step at a time: the panel closes, the filter leaves', async () => {
    const page = await ui().open(ui().at('exposure'));
    await page.getByLabel('Of', { exact: true }).selectOption('INFORMATION');
    await page.waitForURL(/group=INFORMATION/);
    await page.getByRole('row').nth(1).getByRole('link').click();
    await page.waitForURL(/open=/);
    await page.goBack();
    await soon(() => page.url()).not.toContain('open=');
    expect(page.url()).toContain('group=INFORMATION');
    await page.goBack();
    await soon(() => page.url()).not.toContain('group=');
    expect(await page.getByLabel('Of', { exact: true }).inputValue()).toBe('');
  });

  it('stays on its page of a long list after a reload, and finds the way back', async () => {
    const page = await ui().open(ui().at('inventory/assets?cols=assetType'));
    await page.getByRole('link').first().waitFor();
    const first = await page.getByRole('row').nth(1).getByRole('link').textContent();
    const next = page.getByRole('button', { name: 'Next page' });
    await next.waitFor();
    await next.click();
    await page.waitForURL(/after=/);
    await soon(() => page.getByRole('row').nth(1).getByRole('link').textContent()).not.toBe(first);
    const second = await page.getByRole('row').nth(1).getByRole('link').textContent();
    await page.reload();
    await soon(() => page.getByRole('row').nth(1).getByRole('link').textContent()).toBe(second);
    await page.getByRole('button', { name: 'Previous page' }).click();
    await soon(() => page.getByRole('row').nth(1).getByRole('link').textContent()).toBe(first);
  });

  it('scores as of the day that stands in the address, and carries the day to other pages', async () => {
    const page = await ui().open(`${ui().at()}?asOf=2026-03-01`);
    await page.getByText('Scored as of 1 Mar 2026', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'See the whole ranking' }).click();
    await page.waitForURL(/exposure\?.*asOf=2026-03-01/);
    await page.getByText('Scored as of 1 Mar 2026', { exact: false }).waitFor();
  });

  it('says plainly that a mission or page is not there', async () => {
    const page = await ui().open('/missions/mission-nowhere/exposure');
    await page.getByText('There is no such mission, or it is not yours to see.').waitFor();
    await page.getByRole('link', { name: 'See all missions' }).click();
    await page.getByRole('heading', { name: 'Missions', level: 1 }).waitFor();
  });
});
