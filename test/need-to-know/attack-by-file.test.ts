import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { CREATE_MISSION } from '../support/operations.ts';
import { signInAs, type TestPerson } from '../support/people.ts';

const MISSION = 'target';
const SHEET = `id,missionId,name,sensitivity\nplanted,${MISSION},Planted,CONFIDENTIAL\n`;
const TYPES = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';

const workbook = (sheet: string, more: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': TYPES,
        'xl/workbook.xml':
          '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="sites" sheetId="1" r:id="rId1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        'xl/worksheets/sheet1.xml': sheet,
        ...more,
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from('bcdefghij', (name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`;
const cells = (text: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData></worksheet>`;

describe('A file that is meant to do harm', () => {
  let api: TestApi;
  let who: TestPerson;
  beforeAll(async () => {
    api = await startApi();
    await api.query(CREATE_MISSION, { input: { id: MISSION, name: 'Target', sensitivity: 'UNCLASSIFIED' } });
    who = await signInAs(api, [['FIELD_TECHNOLOGY_OFFICER', MISSION]], { clearance: 'CONFIDENTIAL' });
  });
  afterAll(() => api?.close());

  const post = (body: unknown, headers: Record<string, string> = {}) =>
    who.fetch(`/missions/${MISSION}/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-sangar': '1', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const file = (name: string, bytes: Uint8Array | string) => ({ name, base64: Buffer.from(bytes).toString('base64') });
  const nothingCame = async () => {
    const { elements } = await api.query(`{ elements(mission: "${MISSION}") { totalCount } }`);
    expect(elements.totalCount).toBe(1);
    // Whoever brought it, everybody else is still served.
    expect((await api.send('{ missions { id } }')).status).toBe(200);
  };

  it.each([
    '../sites.csv',
    '../../etc/cron.d/sites.csv',
    '/etc/passwd',
    'C:\\Windows\\sites.csv',
    'a/b/sites.csv',
    '..',
    '.htaccess',
    'sites.csv\u0000.exe',
    'con.csv\r\nset-cookie: a=b',
  ])('named %j is written nowhere', async (name) => {
    const response = await post({ files: [file(name, SHEET)] });
    expect(response.headers.getSetCookie()).toEqual([]);
    const text = await response.text();
    expect(text).toMatch(/REFUSED|BAD_REQUEST|"created":0/);
    await nothingCame();
  });

  it.each([
    ['entities that grow to a thousand million', LAUGHS, '&j;'],
    ['an entity that is a file of the server', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '&e;'],
    ['an entity that is an address', '<!DOCTYPE x [<!ENTITY e SYSTEM "http://127.0.0.1:1/">]>', '&e;'],
    ['a parameter entity', '<!DOCTYPE x [<!ENTITY % e SYSTEM "file:///etc/hostname"> %e;]>', 'x'],
  ])('with %s is no workbook, or read without it', async (_what, doctype, text) => {
    const started = performance.now();
    const response = await post({
      files: [file('mission.xlsx', workbook(`<?xml version="1.0"?>${doctype}${cells(text)}`))],
    });
    const answer = await response.text();
    expect(answer).not.toMatch(/root:|haha|"created":[1-9]/);
    expect(answer.length).toBeLessThan(20_000);
    expect(performance.now() - started).toBeLessThan(15_000);
    await nothingCame();
  });

  it.each([
    ['parts that climb out of the archive', { '../../../evil.xml': 'x', '/abs.xml': 'x' }],
    ['an archive within the archive', { 'xl/embeddings/inner.zip': 'PK\u0003\u0004' }],
    ['a macro', { 'xl/vbaProject.bin': 'Attribute VB_Name' }],
    ['a link to another file', { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' }],
  ])('with %s runs, writes and follows nothing', async (_what, more) => {
    const response = await post({ files: [file('mission.xlsx', workbook(cells('x'), more))] });
    expect(await response.text()).not.toMatch(/"created":[1-9]|evil/);
    await nothingCame();
  });

  it.each([
    ['a program', 'sites.csv', Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])],
    ['a program called a workbook', 'mission.xlsx', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0])],
    ['a page', 'sites.csv', Buffer.from('<html><script>alert(1)</script></html>')],
    ['nothing', 'sites.csv', Buffer.alloc(0)],
    ['a sheet of zero bytes', 'sites.csv', Buffer.alloc(4096)],
    [
      'a sheet of one endless line',
      'sites.csv',
      Buffer.from(`id,missionId,name\nx,${MISSION},${'a'.repeat(2_000_000)}`),
    ],
    [
      'a sheet of ten thousand columns',
      'sites.csv',
      Buffer.from(`${Array.from({ length: 10_000 }, (_, i) => `c${i}`).join(',')}\n`),
    ],
    ['a sheet of quotation marks', 'sites.csv', Buffer.from(`id,missionId,name\n${'"'.repeat(100_001)}`)],
  ])('that is %s brings nothing in, in a short answer', async (_what, name, bytes) => {
    const text = await (await post({ files: [file(name, bytes)] })).text();
    expect(text).not.toMatch(/"created":[1-9]/);
    expect(text.length).toBeLessThan(50_000);
    await nothingCame();
  });

  it('of a few kilobytes that unpacks to a hundred megabytes and more is stopped', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(140 * 1024 * 1024) }, { level: 9 });
    // Packing it held this process up, and idle connections of the client have been closed meanwhile.
    await api.send('{ missions { id } }').catch(() => undefined);
    expect(await (await post({ files: [file('mission.xlsx', bomb)] })).text()).toContain('unpacks to more than');
    await nothingCame();
  }, 60_000);

  it.each([
    ['no files', { files: [] }],
    ['a thousand files', { files: Array.from({ length: 1000 }, (_, i) => ({ name: `s${i}.csv`, base64: '' })) }],
    ['a file that is no Base64', { files: [{ name: 'sites.csv', base64: '%%%' }] }],
    ['fields that nobody asked for', { files: [{ name: 'sites.csv', base64: '', path: '/etc/passwd' }] }],
    ['an option that nobody knows', { files: [{ name: 'sites.csv', base64: '' }], options: { force: true } }],
    ['a prototype', '{"files":[{"name":"sites.csv","base64":""}],"__proto__":{"admin":true},"mission":"other"}'],
    ['no object', '[]'],
    ['no JSON', '{"files":'],
    ['another mission than the address says', { files: [{ name: 'a.csv', base64: '' }], mission: 'other' }],
  ])('in a request with %s is refused as a fault of the client', async (_what, body) => {
    const response = await post(body);
    expect([400, 413]).toContain(response.status);
    expect(((await response.json()) as { error: { code: string } }).error.code).toMatch(/BAD_REQUEST|TOO_LARGE/);
    await nothingCame();
  });

  it.each(['text/plain', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', 'application/xml'])(
    'sent as %s is not read',
    async (type) => {
      const response = await post({ files: [file('sites.csv', SHEET)] }, { 'content-type': type });
      expect(response.status).toBeGreaterThanOrEqual(400);
      await nothingCame();
    },
  );

  it('larger than an import may be is cut off before it is read', async () => {
    const response = await post(`{"files":[{"name":"sites.csv","base64":"${'A'.repeat(40 * 1024 * 1024)}"}]}`);
    expect(response.status).toBe(413);
    await nothingCame();
  }, 60_000);
});
