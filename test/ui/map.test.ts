import { beforeAll, describe, expect, it } from 'vitest';
import { generateMission } from '../../seed/generate-mission.ts';
import { soon, useUi } from '../support/ui.ts';

const LARGE = 'mission-large';

describe('the map', () => {
  const ui = useUi({ missions: [LARGE] });

  it('opens an entry beside the map, which stays as it is, filters and selection in the address', async () => {
    const page = await ui().open(ui().at('map?collapse=0'));
    await page.getByRole('img', { name: /^Network of \d+ entries/ }).waitFor();
    await page.getByLabel('Kind').selectOption('DataStore');
    await page.waitForURL(/kind=DataStore/);
    await page.getByText('Table', { exact: true }).click();
    const link = page.getByRole('row').nth(1).getByRole('link');
    const name = (await link.textContent()) ?? '';
    await link.click();
    await page.getByRole('complementary', { name }).getByText('Linked with').waitFor();
    await page.getByText('Picture', { exact: true }).click();
    await page.getByRole('img', { name: /^Network of/ }).waitFor();
    expect(await page.getByRole('complementary', { name }).isVisible()).toBe(true);
    await page.reload();
    await page.getByRole('complementary', { name }).waitFor();
    expect(await page.getByLabel('Kind').inputValue()).toBe('DataStore');
  });

  it('keeps the place of the camera in the address', async () => {
    const page = await ui().open(ui().at('map'));
    await page.getByRole('img', { name: /^Network of/ }).waitFor();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForURL(/cam=/);
    const place = new URL(page.url()).searchParams.get('cam');
    await page.reload();
    await page.getByRole('img', { name: /^Network of/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('cam')).toBe(place);
  });

  it('shows only what is near an entry that another page opens it on', async () => {
    const { exposures } = await ui().api.query(
      'query ($m: ID!) { exposures(mission: $m, first: 1) { nodes { element { key } } } }',
      { m: ui().mission },
    );
    const page = await ui().open(ui().at(`exposure/${exposures.nodes[0].element.key}`));
    await page.getByRole('link', { name: 'On the map, with what is near' }).click();
    const status = page.getByText(/^\d+ of [\d,]+ entries/);
    await status.waitFor();
    const [shown, all] = ((await status.textContent()) ?? '')
      .match(/[\d,]+/g)!
      .map((each) => Number(each.replace(',', '')));
    expect(shown).toBeGreaterThan(1);
    expect(shown).toBeLessThan(all!);
  });

  describe('of 5,000 entries', () => {
    beforeAll(async () => {
      const { store } = ui().api.container;
      const { nodes, links } = generateMission({ elements: 5000, seed: 7, missionId: LARGE });
      await store.write(async (tx) => {
        await store.touchMission(tx, LARGE);
        await store.upsertNodes(tx, nodes);
        // Two links an entry: the size that the map's budget names.
        await store.upsertEdges(
          tx,
          links.filter((_, i) => i % 5 < 2),
        );
      });
    });

    it('collapses groups until somebody opens one', async () => {
      const page = await ui().open(`/missions/${LARGE}/map?view=table`);
      await page.getByText('Groups of one kind at one place are drawn as one', { exact: false }).waitFor();
      const group = page.getByRole('row').nth(1).getByRole('button');
      const rows = await page.getByRole('row').count();
      await group.click();
      await page.waitForURL(/expand=/);
      await soon(() => page.getByRole('row').count()).toBeGreaterThanOrEqual(rows);
    });

    it('lays all of them out without holding up the page', async () => {
      const page = await ui().open(`/missions/${LARGE}/map?collapse=0`);
      await page.getByRole('img', { name: /^Network of 5,000 entries/ }).waitFor();
      await page.getByText('Laying out the map.').waitFor({ state: 'detached' });
      expect(await page.getByLabel('Name or id').isEnabled()).toBe(true);
    });
  });
});
