import { describe, expect, it } from 'vitest';
import { useUi } from '../support/ui.ts';

const csv = (name: string, lines: string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\n')}\n`),
});
const MISSIONS = csv('missions.csv', ['id,name,acronym', 'mission-sheets,A mission from sheets,MFS']);
const STORES = [
  'id,missionId,name,storeForm,recordCount',
  'store-a,mission-sheets,Incident log,DATABASE,120',
  'store-b,mission-sheets,Field notes,PAPER,40',
];

describe('bringing in sheets', () => {
  const ui = useUi();

  it('names every fault by sheet, row and column with what was expected, and writes nothing', async () => {
    const page = await ui().open('/bring-in');
    const broken = [...STORES, 'store-c,mission-sheets,Wrong form,CUPBOARD,many'];
    await page.getByTestId('files').setInputFiles([MISSIONS, csv('data-stores.csv', broken)]);
    await page.getByText('cannot be brought in as they are', { exact: false }).waitFor();
    await page.getByText('data-stores, row 4, column storeForm').waitFor();
    await page.getByText('data-stores, row 4, column recordCount').waitFor();
    expect(
      await page
        .getByText(/SHARED_FOLDER, SPREADSHEET, DATABASE, PLATFORM, PAPER/)
        .first()
        .isVisible(),
    ).toBe(true);
    expect(await page.getByRole('button', { name: /^Bring in \d+ row/ }).count()).toBe(0);
    const { missions } = await ui().api.query('{ missions { id } }');
    expect(missions.map((mission: { id: string }) => mission.id)).not.toContain('mission-sheets');
  });

  it('says first what sound sheets would do, then brings them in and opens the mission', async () => {
    const page = await ui().open('/bring-in');
    await page.getByTestId('files').setInputFiles([MISSIONS, csv('data-stores.csv', STORES)]);
    await page.getByText('would create 3, change 0 and leave 0 as they are', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Bring in 3 rows' }).click();
    await page.getByText('3 created, 0 changed, 0 left as they were.').waitFor();
    await page.getByRole('link', { name: 'Open the mission' }).click();
    await page.getByRole('heading', { name: 'A mission from sheets', level: 1 }).waitFor();
  });

  it('sees that the same sheets change nothing the second time', async () => {
    const page = await ui().open('/missions/mission-sheets/bring-in');
    await page.getByTestId('files').setInputFiles([MISSIONS, csv('data-stores.csv', STORES)]);
    await page
      .getByText('Everything in these sheets stands in the mission already. Nothing would change.', { exact: false })
      .waitFor();
  });

  it('leaves faulty rows out when a person says so', async () => {
    const page = await ui().open('/missions/mission-sheets/bring-in');
    const mixed = [
      ...STORES,
      'store-d,mission-sheets,Sound row,PAPER,1',
      'store-e,mission-sheets,Faulty row,CUPBOARD,1',
    ];
    await page.getByTestId('files').setInputFiles([MISSIONS, csv('data-stores.csv', mixed)]);
    await page.getByLabel('Bring in the sound rows alone', { exact: false }).check();
    await page.getByRole('button', { name: 'Bring in 1 row' }).click();
    await page.getByText('1 created', { exact: false }).waitFor();
  });

  it('offers the sheets of a mission and empty templates as downloads', async () => {
    const page = await ui().open(ui().at('inventory'));
    await page.getByRole('button', { name: 'Export' }).click();
    const href = await page.getByRole('menuitem', { name: 'As one XLSX workbook' }).getAttribute('href');
    expect((await page.request.get(href ?? '')).status()).toBe(200);
    expect((await page.request.get('/templates?format=csv')).status()).toBe(200);
  });
});
