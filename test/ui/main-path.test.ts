import { describe, expect, it } from 'vitest';
import { useUi } from '../support/ui.ts';

describe('from the first page to a downloaded assessment', () => {
  const ui = useUi();

  it('shows the fictional samples as such and opens one on what is most exposed', async () => {
    const page = await ui().open('/');
    await page.getByRole('heading', { name: 'Fictional samples to look at' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: 'United Nations Multidimensional Mission in Veldara' })
      .click();
    const mostExposed = page.getByRole('region', { name: 'Most exposed' });
    await mostExposed.getByRole('listitem').first().waitFor();
    expect(await mostExposed.getByRole('listitem').count()).toBe(5);
    expect(await page.getByText('Fictional sample').first().isVisible()).toBe(true);
    expect(await mostExposed.getByRole('img', { name: /estimate \d+ %, range/ }).count()).toBe(5);
  });

  it('leads from an exposure on the home page to its paths as a picture and as sentences', async () => {
    const page = await ui().open(ui().at());
    const line = page.getByRole('region', { name: 'Most exposed' }).getByRole('listitem').first();
    const name = (await line.getByRole('link').textContent()) ?? '';
    await line.getByRole('link').click();
    const panel = page.getByRole('complementary', { name });
    const paths = panel.getByRole('region', { name: 'Leading paths' });
    await paths.locator('svg[role=img]').first().waitFor();
    expect(await paths.getByText('Before controls', { exact: false }).count()).toBeGreaterThan(0);
    await paths.getByText('Rule, source and controls of this step').first().click();
    expect(await paths.getByText('What would break it').first().isVisible()).toBe(true);
    expect(await panel.getByRole('region', { name: 'How this figure was made' }).getByText('Seed').isVisible()).toBe(
      true,
    );
  });

  it('generates an assessment, reads it in the page, and opens a finding on what it stands on', async () => {
    const page = await ui().open(ui().at('assessments'));
    await page.getByRole('button', { name: 'Generate an assessment' }).click();
    await page.getByRole('button', { name: 'Score the mission and write it' }).click();
    await page.waitForURL(/\/assessments\/[^/?]+$/);
    const outline = page.getByRole('navigation', { name: 'Outline' });
    await outline.getByRole('link', { name: /Key judgements/ }).waitFor();
    await page.getByText('What it stands on').first().click();
    await page.getByRole('link', { name: 'Open its exposure and paths' }).first().click();
    await page.getByRole('region', { name: 'Leading paths' }).waitFor();
  });

  it('offers the same document in four formats that the server answers', async () => {
    const page = await ui().open(ui().at('assessments'));
    const card = page.getByRole('region', { name: 'Drafts' }).getByRole('listitem').first();
    await card.getByText('Downloads').click();
    for (const format of ['Word (DOCX)', 'PDF', 'Markdown', 'JSON']) {
      const path = await card.getByRole('link', { name: format }).getAttribute('href');
      const answer = await page.request.get(path ?? '');
      expect(answer.status(), format).toBe(200);
      expect((await answer.body()).length, format).toBeGreaterThan(1000);
    }
  });

  it('says what an empty mission is for and where to begin', async () => {
    const page = await ui().open('/');
    await page.getByRole('button', { name: 'Set up a mission' }).click();
    await page.getByLabel('Name').fill('A new mission');
    await page.getByRole('button', { name: 'Set up this mission' }).click();
    await page.getByText('Give an id of letters').waitFor();
    expect(await page.getByLabel('Name').inputValue()).toBe('A new mission');
    await page.getByLabel('Id').fill('mission-new');
    await page.getByRole('button', { name: 'Set up this mission' }).click();
    await page.getByRole('link', { name: 'Bring in sheets' }).waitFor();
    for (const name of ['Inventory', 'Map and flows', 'Actors', 'Exposure', 'Assessments']) {
      await page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link', { name, exact: true }).click();
      await page.getByRole('heading', { level: 1, name }).waitFor();
      const steps = page.getByRole('main').locator('a, button').filter({ visible: true });
      await steps.first().waitFor();
      expect(await steps.count(), name).toBeGreaterThan(0);
    }
  });
});
