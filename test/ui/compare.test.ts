import { describe, expect, it } from 'vitest';
import { generated, makersOf } from '../support/assessments.ts';
import { useUi } from '../support/ui.ts';

describe('two issues side by side', () => {
  const ui = useUi();

  it('show what moved with the figures of both, and the judgement that moved it', async () => {
    const { api, mission, at } = ui();
    const makers = await makersOf(api, mission);
    const page = await ui().open(at('assessments/compare'), {}, undefined, makers.lead);
    await page.getByText('once the mission has two assessments').waitFor();
    const before = await generated(makers.lead, mission);
    const { elements } = await api.query(
      `query ($m: ID!) { elements(mission: $m, kind: ThreatActor, first: 50) { nodes { key id name version properties } } }`,
      { m: mission },
    );
    const judged = elements.nodes.find(({ properties }: { properties: { intent?: string } }) =>
      ['HIGH', 'VERY_HIGH'].includes(properties.intent ?? ''),
    );
    const { key, version, id, name, properties } = judged;
    const threatActor = { ...properties, id, name, intent: 'VERY_LOW' };
    const { updateElement } = await api.query(
      'mutation ($i: UpdateElementInput!) { updateElement(input: $i) { ok error { message } } }',
      { i: { key, version, element: { threatActor } } },
    );
    expect(updateElement.error).toBeNull();
    const after = await generated(makers.lead, mission);
    await page.goto(at(`assessments/compare?before=${before}&after=${after}`));
    const fell = page.getByRole('region', { name: /^Fell/ });
    await fell.getByText(`${judged.name} was judged or recorded otherwise: Intent.`).first().waitFor();
    const figures = await fell
      .locator('tbody tr')
      .first()
      .getByText(/^risk /)
      .allInnerTexts();
    expect(figures.length).toBe(2);
    if (process.env.LOOK) {
      for (const [colorScheme, width] of [
        ['light', 1280],
        ['dark', 390],
      ] as const) {
        const look = await ui().open(
          at(`assessments/compare?before=${before}&after=${after}`),
          { viewport: { width, height: 900 }, colorScheme },
          undefined,
          makers.lead,
        );
        await look.getByText(judged.name).first().waitFor();
        await look.screenshot({ path: `/tmp/shots/compare-${colorScheme}-${width}.png` });
      }
    }
  });
});
