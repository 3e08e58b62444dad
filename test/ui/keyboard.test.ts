import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { soon, useUi } from '../support/ui.ts';

/** Presses Tab until what is focused carries this name; fails when it never does. */
async function tabTo(page: Page, name: string, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(
      '(document.activeElement.getAttribute("aria-label") || document.activeElement.innerText || "").trim()',
    );
    if (String(text).includes(name)) return;
  }
  throw new Error(`Tab never reached "${name}".`);
}

const focusIsVisible = (page: Page) =>
  page.evaluate(
    '(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0; })()',
  );

describe('by keyboard alone', () => {
  const ui = useUi();

  it('goes from the first page to the paths of an exposure and back', async () => {
    const page = await ui().open('/');
    await page.getByRole('heading', { name: 'Missions', level: 1 }).waitFor();
    await page.getByText('United Nations Multidimensional Mission in Veldara').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.innerText')).toBe('Go to the content of the page');
    await page.keyboard.press('Enter');
    await tabTo(page, 'United Nations Multidimensional Mission in Veldara');
    expect(await focusIsVisible(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Most exposed' }).waitFor();
    await tabTo(page, 'See the whole ranking');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Exposure', level: 1 }).waitFor();
    const first = page.getByRole('row').nth(1).getByRole('link');
    await first.waitFor();
    const name = (await first.textContent()) ?? '';
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('complementary', { name });
    await panel.getByRole('region', { name: 'Leading paths' }).waitFor();
    expect(await page.evaluate('document.activeElement.innerText')).toBe(name);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await soon(() => page.evaluate('document.activeElement.innerText.trim()')).toBe(name);
  });

  it('finds an entry from anywhere with Ctrl K', async () => {
    const page = await ui().open(ui().at());
    await page.getByRole('region', { name: 'Most exposed' }).waitFor();
    await page.keyboard.press('Control+k');
    const box = page.getByPlaceholder('Name or id of an entry, a page, an assessment');
    await box.waitFor();
    await soon(() => page.evaluate('document.activeElement.placeholder || ""')).toContain('Name or id');
    const { elements } = await ui().api.query(
      'query ($m: ID!) { elements(mission: $m, kind: DataStore, first: 1) { nodes { name } } }',
      { m: ui().mission },
    );
    const [{ name }] = elements.nodes;
    await page.keyboard.type(name);
    await page.getByRole('dialog').getByRole('button', { name }).waitFor();
    // Finds still come in while somebody presses the arrow: press until it stands on the entry.
    const chosen = page.getByRole('dialog').locator('[data-selected]');
    await soon(async () => {
      await page.keyboard.press('ArrowDown');
      return (await chosen.allInnerTexts()).join();
    }).toContain(name);
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name }).waitFor();
  });

  it('holds the focus in a panel that covers a narrow page, and gives it back', async () => {
    const page = await ui().open(ui().at('inventory/offices'), { viewport: { width: 390, height: 844 } });
    const link = page.getByRole('row').nth(1).getByRole('link');
    await link.waitFor();
    const name = (await link.textContent()) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name });
    await panel.getByText('How we know').waitFor();
    for (let i = 0; i < 25; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate('Boolean(document.activeElement.closest("[role=dialog]"))')).toBe(true);
    }
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await soon(() => page.evaluate('document.activeElement.innerText.trim()')).toBe(name);
  });

  it('opens the figures behind a range on focus', async () => {
    const page = await ui().open(ui().at());
    const range = page.getByRole('img', { name: /estimate \d+ %, range/ }).first();
    await range.waitFor();
    await range.focus();
    await page.getByRole('tooltip').getByText('Guaranteed bounds').waitFor();
  });
});
