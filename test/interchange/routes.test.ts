import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { csv, planOf, smallMission } from './sheets.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.close());

const encoded = (files = smallMission()) =>
  files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
const post = (path: string, body: unknown, headers: Record<string, string> = { 'x-sangar': '1' }) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
const linesOf = async (response: Response) =>
  (await response.text())
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const operator = () => ({ authorization: `Bearer ${api.operatorToken}` });

describe('importing over HTTP', () => {
  test('answers with lines of progress and then the report', async () => {
    const response = await post('/import', { files: encoded() });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
    ]);
    const lines = await linesOf(response);
    expect(lines.at(-1)).toMatchObject({ type: 'result', outcome: 'WRITTEN', missionId: 'm', totals: { created: 6 } });
    expect(lines.slice(0, -1)).toContainEqual({ type: 'progress', done: 6, total: 6 });
  });

  test('as a dry run says what would happen and writes nothing', async () => {
    const files = encoded([csv('sites', 'id,missionId,name', 'site-dry,m,Dry')]);
    const [result] = await linesOf(await post('/missions/m/import?dryRun=1', { files }));
    expect(result).toMatchObject({ type: 'result', outcome: 'DRY_RUN', totals: { created: 1 } });
    expect(await linesOf(await post('/missions/m/import', { files, options: { dryRun: true } }))).toMatchObject([
      { totals: { created: 1 } },
    ]);
  });

  test('into a mission refuses sheets of another one', async () => {
    const [result] = await linesOf(await post('/missions/other/import', { files: encoded() }));
    expect(result).toMatchObject({
      outcome: 'REFUSED',
      wouldWrite: false,
      faults: expect.arrayContaining([expect.objectContaining({ code: 'OTHER_MISSION' })]),
    });
  });

  test('needs a header that no page of another origin can send', async () => {
    const response = await post('/import', { files: encoded() }, {});
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { code: 'FORBIDDEN' } });
    const foreign = await post(
      '/import',
      { files: encoded() },
      { 'x-sangar': '1', origin: 'https://elsewhere.example' },
    );
    expect(foreign.status).toBe(403);
  });

  test.each([
    ['no JSON', '{', 'BAD_REQUEST'],
    ['no files', { files: [] }, 'BAD_REQUEST'],
    ['a file that is no Base64', { files: [{ name: 'sites.csv', base64: 'é!' }] }, 'BAD_REQUEST'],
    ['an unknown option', { files: [{ name: 'sites.csv', base64: '' }], options: { force: true } }, 'BAD_REQUEST'],
    ['a body beyond the limit', { files: [{ name: 'sites.csv', base64: 'A'.repeat(34 * 1024 * 1024) }] }, 'TOO_LARGE'],
  ])('refuses %s with a code', async (_what, body, code) => {
    const response = await post('/import', body);
    expect(response.status).toBe(code === 'TOO_LARGE' ? 413 : 400);
    expect(await response.json()).toMatchObject({ error: { code } });
  });
});

describe('exporting over HTTP', () => {
  test('sends CSV files as one archive and a workbook as itself, both readable again', async () => {
    const archive = await fetch(`${api.url}/missions/m/export`);
    expect(archive.headers.get('content-disposition')).toBe('attachment; filename="m.zip"');
    const entries = unzipSync(new Uint8Array(await archive.arrayBuffer()));
    expect(strFromU8(entries['sites.csv']!)).toContain('site-a,m,Alpha');
    const workbook = await fetch(`${api.url}/missions/m/export?format=xlsx`);
    expect(workbook.headers.get('content-disposition')).toBe('attachment; filename="m.xlsx"');
    const plan = await planOf([{ name: 'm.xlsx', bytes: new Uint8Array(await workbook.arrayBuffer()) }]);
    expect([plan.faults, plan.nodes.length]).toEqual([[], 6]);
  });

  test('has codes for a mission that does not exist and a format that is not known', async () => {
    expect((await fetch(`${api.url}/missions/nowhere/export`)).status).toBe(404);
    expect((await fetch(`${api.url}/missions/m/export?format=pdf`)).status).toBe(400);
  });

  test('offers templates', async () => {
    const response = await fetch(`${api.url}/templates?format=xlsx`);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="sangar-templates.xlsx"');
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(5_000);
  });
});

describe('the operator routes', () => {
  test('answer to the token alone', async () => {
    for (const path of ['/operator/import', '/operator/export?mission=m', '/operator/assess']) {
      expect((await post(path, {}, { authorization: '' })).status).toBe(403);
      expect((await post(path, {}, { authorization: 'Bearer wrong' })).status).toBe(403);
    }
  });

  test('import and export as the command line asks', async () => {
    const files = encoded([csv('sites', 'id,missionId,name', 'site-op,m,Operator')]);
    const imported = await linesOf(await post('/operator/import?mission=m', { files }, operator()));
    expect(imported.at(-1)).toMatchObject({ type: 'result', outcome: 'WRITTEN', totals: { created: 1 } });
    const [exported] = await linesOf(await post('/operator/export?mission=m&format=csv', {}, operator()));
    const sites = exported.files.find(({ name }: { name: string }) => name === 'sites.csv');
    expect(Buffer.from(sites.base64, 'base64').toString()).toContain('site-op');
  });

  test('say what they refuse', async () => {
    const [refused] = await linesOf(await post('/operator/export?mission=nowhere&format=csv', {}, operator()));
    expect(refused).toMatchObject({ type: 'result', refusal: { code: 'NOT_FOUND' } });
    const bad = await post(
      '/operator/assess',
      { mission: 'm', formats: ['doc'], language: 'en', asOf: null },
      operator(),
    );
    expect(bad.status).toBe(400);
  });
});

test('a store that goes away in mid-request is told with its code, and not as a status that was sent already', async () => {
  const own = await startApi();
  await own.container.store.close();
  const files = encoded();
  const response = await fetch(`${own.url}/import`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-sangar': '1' },
    body: JSON.stringify({ files }),
  });
  expect(await linesOf(response)).toMatchObject([{ type: 'error', error: { code: 'STORE_UNAVAILABLE' } }]);
  await own.close();
});

test('what a file is called never reaches a path: the name in an answer is made of the id alone', async () => {
  const odd = [csv('missions', 'id,missionId,name', 'a:b.c,a:b.c,Odd')];
  await linesOf(await post('/import', { files: encoded(odd) }));
  const response = await fetch(`${api.url}/missions/a:b.c/export`);
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="a-b.c.zip"');
});
