import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { LIMITS } from '../../api/modules/interchange/limits.ts';
import { bytesOf, causesOf, csv, onlyFault, planOf, smallMission } from './sheets.ts';

const raw = (name: string, bytes: Uint8Array) => ({ name, bytes });
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const named = (plan: Awaited<ReturnType<typeof planOf>>, id: string) => plan.nodes.find((node) => node.id === id)?.name;

describe('CSV files', () => {
  test('are read with a byte-order mark, CRLF, quotation marks and line ends within cells', async () => {
    const text = '\ufeffid,missionId,name,description\r\nsite-q,m,"A ""quoted"", name","two\r\nlines"\r\n';
    const plan = await planOf(smallMission(raw('sites.csv', bytesOf(text))));
    expect(plan.faults).toEqual([]);
    expect(plan.nodes.find(({ id }) => id === 'site-q')).toMatchObject({
      name: 'A "quoted", name',
      properties: { description: 'two\r\nlines' },
    });
  });

  test('count rows as a spreadsheet does: the header is row 1, empty lines and lines within a cell count once', async () => {
    const text = 'id,missionId,name,description,latitude\nsite-a,m,A,"one\ntwo",\n\n,,,,\nsite-b,m,B,,190\n';
    const plan = await planOf(smallMission(raw('sites.csv', bytesOf(text))));
    expect(onlyFault(plan)).toMatchObject({ sheet: 'sites', row: 5, column: 'latitude' });
  });

  test('that are not UTF-8 are never read with replacement characters, but offered as Windows-1252 with a preview', async () => {
    const files = smallMission(
      raw('sites.csv', latin1('id,missionId,name\nsite-a,m,Alpha\nsite-s,m,Mopti-S\xe9var\xe9\n')),
    );
    const fault = onlyFault(await planOf(files));
    expect(fault).toMatchObject({ sheet: 'sites', row: null, code: 'ENCODING', severity: 'error' });
    expect(fault.message).toContain('sites.csv is not valid UTF-8; it reads as Windows-1252.');
    expect(fault.preview).toEqual([{ row: 3, column: 'name', text: 'Mopti-Sévaré' }]);
    const accepted = await planOf(files, { accept: { encoding: 'windows-1252' } });
    expect(onlyFault(accepted).severity).toBe('warning');
    expect(named(accepted, 'site-s')).toBe('Mopti-Sévaré');
  });

  test('in UTF-16 with its mark are read, and said to be', async () => {
    const text = Buffer.from('\ufeffid\tmissionId\tname\nsite-s\tm\tSévaré\n', 'utf16le');
    const plan = await planOf(smallMission(raw('sites.csv', new Uint8Array(text))), { accept: { delimiter: true } });
    expect(plan.faults.map(({ code, severity }) => [code, severity])).toEqual([
      ['ENCODING', 'warning'],
      ['DELIMITER', 'warning'],
    ]);
    expect(named(plan, 'site-s')).toBe('Sévaré');
  });

  test('separated by semicolons wait until that is accepted, and links to them wait with them', async () => {
    const files = smallMission(
      csv('sites', 'id;missionId;name;description', 'site-a;m;Alpha;"one; two, three"'),
      csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a'),
    );
    const refused = await planOf(files);
    expect(onlyFault(refused)).toMatchObject({ sheet: 'sites', row: null, code: 'DELIMITER', severity: 'error' });
    const [waiting] = refused.faults.filter(({ followsFrom }) => followsFrom !== null);
    expect(waiting).toMatchObject({ sheet: 'links', row: 2, column: 'to', followsFrom: onlyFault(refused).id });
    const accepted = await planOf(files, { accept: { delimiter: true } });
    expect(onlyFault(accepted).severity).toBe('warning');
    expect(accepted.nodes.find(({ id }) => id === 'site-a')?.properties.description).toBe('one; two, three');
    expect(accepted.links).toHaveLength(1);
  });

  test('that hold zero bytes are no text', async () => {
    const plan = await planOf(smallMission(raw('sites.csv', new Uint8Array([105, 100, 0, 1]))));
    expect(onlyFault(plan)).toMatchObject({ code: 'ENCODING', message: 'sites.csv is not a text file.' });
  });

  test('with a quotation mark that is never closed are refused at their row, and links to them wait', async () => {
    const files = smallMission(
      csv('sites', 'id,missionId,name', 'site-a,m,Alpha', 'site-b,m,"Bravo'),
      csv('links', 'from,type,to', 'asset-a,LOCATED_AT,site-a'),
    );
    const plan = await planOf(files);
    expect(onlyFault(plan)).toMatchObject({ sheet: 'sites', code: 'SYNTAX', row: 3 });
    expect(plan.links).toEqual([]);
  });

  test('with a text of ten megabytes in one cell are refused without repeating it', async () => {
    const plan = await planOf(
      smallMission(csv('sites', 'id,missionId,name', `site-a,m,${'x'.repeat(10 * 1024 * 1024)}`)),
    );
    const [fault] = causesOf(plan);
    expect(fault).toMatchObject({ sheet: 'sites', severity: 'error' });
    expect(JSON.stringify(plan.faults).length).toBeLessThan(5_000);
  });

  test('with a text longer than a property takes say how long it is', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,missionId,name', `site-a,m,${'x'.repeat(301)}`)));
    expect(onlyFault(plan)).toMatchObject({ row: 2, column: 'name', message: 'name is too long: 301 characters.' });
  });

  test('that already hold replacement characters are refused: the text is lost', async () => {
    const plan = await planOf(smallMission(csv('sites', 'id,missionId,name', 'site-a,m,S\ufffdvar\ufffd')));
    expect(onlyFault(plan)).toMatchObject({ row: 2, column: 'name', code: 'LOST_CHARACTER' });
  });
});

describe('workbooks', () => {
  type Row = (string | number | boolean | Date | null)[];
  const workbook = async (sheets: Record<string, Row[]>, name = 'mission.xlsx') => {
    const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows, dateFormat: 'yyyy-mm-dd' }));
    return raw(name, new Uint8Array(await writeXlsxFile(data as never).toBuffer()));
  };

  test('are read by their sheets, with numbers, dates, true and false as typed cells', async () => {
    const file = await workbook({
      Missions: [
        ['id', 'missionId', 'name', 'startedOn'],
        ['m', 'm', 'Example', new Date(Date.UTC(2020, 5, 29))],
      ],
      sites: [
        ['id', 'missionId', 'name', 'latitude', 'personnel'],
        ['site-a', 'm', 'Alpha', -12.5, 300],
      ],
      assets: [
        ['id', 'missionId', 'name', 'portable', 'version'],
        ['asset-a', 'm', 'Phone', true, 7],
      ],
      help: [['anything'], ['goes']],
    });
    const plan = await planOf([file]);
    expect(plan.faults).toEqual([]);
    const properties = Object.fromEntries(plan.nodes.map((node) => [node.id, node.properties]));
    expect(properties).toEqual({
      m: { startedOn: '2020-06-29' },
      'site-a': { latitude: -12.5, personnel: 300 },
      'asset-a': { portable: true, version: '7' },
    });
  });

  test('tell row and column of a fault as CSV files do', async () => {
    const file = await workbook({
      missions: [
        ['id', 'missionId', 'name'],
        ['m', 'm', 'Example'],
      ],
      sites: [
        ['id', 'missionId', 'name', 'latitude'],
        ['site-a', 'm', 'Alpha', 1],
        [null, null, null, null],
        ['site-b', 'm', 'Bravo', 190],
      ],
    });
    expect(onlyFault(await planOf([file]))).toMatchObject({ sheet: 'sites', row: 4, column: 'latitude' });
  });

  test('with a real formula warn of it and read the value that was shown', async () => {
    const formula = { value: 'A1', type: 'Formula' };
    const file = await workbook({
      missions: [
        ['id', 'missionId', 'name', 'acronym'],
        ['m', 'm', 'Example', formula as never],
      ],
    });
    const fault = onlyFault(await planOf([file]));
    expect(fault).toMatchObject({ sheet: 'missions', row: 2, code: 'FORMULA', severity: 'warning' });
    expect(fault.message).toContain('cell D2');
  });

  test('that unpack to more than the limit are refused, whatever sizes they claim', async () => {
    const bomb = zipSync({ 'xl/workbook.xml': new Uint8Array(LIMITS.unpackedBytes + 1) }, { level: 9 });
    expect(bomb.length).toBeLessThan(LIMITS.bytes);
    const honest = onlyFault(await planOf([raw('bomb.xlsx', bomb)]));
    expect(honest.message).toContain('unpacks to more than 128 MB');
    const lying = bomb.slice();
    // The uncompressed size in the central directory: 24 bytes after its signature PK\1\2.
    const at = Buffer.from(lying).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    new DataView(lying.buffer).setUint32(at + 24, 100, true);
    expect(onlyFault(await planOf([raw('bomb.xlsx', lying)])).message).toContain('unpacks to more than 128 MB');
  });

  test.each([
    ['no archive', bytesOf('id,missionId,name'), 'is not an XLSX workbook'],
    ['an archive of something else', zipSync({ 'a.txt': bytesOf('a') }), 'is damaged'],
    ['a damaged archive', zipSync({ 'xl/workbook.xml': bytesOf('<workbook/>') }).slice(0, 40), 'is damaged'],
    ['a locked workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'locked by a password'],
  ])('that are %s are refused in words', async (_what, bytes, words) => {
    expect(onlyFault(await planOf([raw('mission.xlsx', bytes)]))).toMatchObject({
      code: 'NOT_A_WORKBOOK',
      message: expect.stringContaining(words),
    });
  });
});

describe('files', () => {
  test.each(['../sites.csv', 'a/sites.csv', 'a\\sites.csv', '.hidden.csv'])('named %s are refused', async (name) => {
    const plan = await planOf([...smallMission(), raw(name, bytesOf('id,missionId,name\n'))]);
    expect(onlyFault(plan)).toMatchObject({ code: 'FILE_NAME' });
  });

  test('that are no sheets are passed over and named', async () => {
    const plan = await planOf([...smallMission(), raw('README.md', bytesOf('# Notes'))]);
    expect(plan.passedOver).toEqual(['README.md']);
    expect(plan.faults).toEqual([]);
  });

  test('of a sheet that is not known are faults with the nearest name', async () => {
    const plan = await planOf([...smallMission(), csv('site', 'id,name', 'a,b')]);
    expect(onlyFault(plan)).toMatchObject({
      sheet: 'site',
      code: 'UNKNOWN_SHEET',
      message: expect.stringContaining('nearest: sites'),
    });
  });

  test('that bring one sheet twice are faults, and neither is taken', async () => {
    const plan = await planOf([...smallMission(), csv('SITES', 'id,missionId,name', 'site-c,m,Charlie')]);
    expect(onlyFault(plan)).toMatchObject({ sheet: 'sites', code: 'SHEET_TWICE' });
    expect(plan.nodes.some(({ kind }) => kind === 'Site')).toBe(false);
  });

  test('beyond the limits are refused before they are read', async () => {
    const many = Array.from({ length: LIMITS.files + 1 }, (_, i) => csv(`x${i}`, 'id'));
    expect(onlyFault(await planOf(many))).toMatchObject({ code: 'TOO_LARGE' });
    expect(onlyFault(await planOf([raw('sites.csv', new Uint8Array(LIMITS.bytes + 1))]))).toMatchObject({
      code: 'TOO_LARGE',
    });
  });

  test('without any sheet say so', async () => {
    expect(onlyFault(await planOf([raw('README.md', bytesOf('x'))])).message).toBe('There is no sheet to read.');
  });
});
