import { describe, it } from 'vitest';
import { makersOf } from '../support/assessments.ts';
import { useUi } from '../support/ui.ts';

describe('recommendations on the page', () => {
  const ui = useUi();

  it('are taken up from what the rules recommend, worked out, accepted by a role, and seen on the mission home', async () => {
    const { api, mission, at } = ui();
    const makers = await makersOf(api, mission);
    const page = await ui().open(at('recommendations'), {}, undefined, makers.lead);
    await page.getByRole('button', { name: 'Take up a measure' }).click();
    const form = page.getByRole('form', { name: 'Take up a measure' });
    const from = form.getByLabel('What the rules recommend');
    await from.locator('option').nth(1).waitFor({ state: 'attached' });
    await from.selectOption({ index: 1 });
    const measure = await form.getByLabel('Measure', { exact: true }).inputValue();
    await form.getByLabel('Owner').selectOption('FIELD_TECHNOLOGY');
    await form.getByLabel('Due on').fill('2026-01-01');
    await form.getByRole('button', { name: 'Take it up' }).click();
    const card = page.getByRole('listitem').filter({ hasText: measure });
    await card.getByText(/Overdue since/).waitFor();
    await card.getByText(/has not been worked out yet/).waitFor();
    await page.getByRole('button', { name: 'Work out the expected change' }).click();
    await card.getByRole('columnheader', { name: /what remains/ }).waitFor();

    const approver = await ui().open(at('recommendations'), {}, undefined, makers.approver);
    const seen = approver.getByRole('listitem').filter({ hasText: measure });
    await seen.getByRole('button', { name: 'Record an acceptance' }).click();
    await seen.getByLabel('Until').fill('2099-01-01');
    await seen.getByLabel('In which words').fill('Needed for the talks.');
    await seen.getByRole('button', { name: 'Confirm' }).click();
    await seen.getByText(/What remains is accepted by the head of mission until/).waitFor();

    await page.goto(at());
    const home = page.getByRole('region', { name: 'Recommendations' });
    await home.getByText(/1 open · 1 overdue/).waitFor();
    await home.getByText(measure).waitFor();
    if (process.env.LOOK) {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        const look = await ui().open(
          at('recommendations'),
          { viewport: { width, height: 900 }, colorScheme },
          undefined,
          makers.lead,
        );
        await look.getByText(measure).first().waitFor();
        await look.screenshot({ path: `/tmp/shots/rec-${colorScheme}-${width}.png` });
      }
      await page.screenshot({ path: '/tmp/shots/home.png', fullPage: true });
    }
  });
});
